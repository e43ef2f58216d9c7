/** What a cell makes of an input: its content, and a number format where the input brings one. */
export interface CellInput {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** Whatever is put into a cell of this format is text. */
export const TEXT_FORMAT = "@";
/** A cell that was never given a format. */
export const GENERAL = "General";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^[+-]?(\d+(\.\d*)?|\.\d+)%$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

const DAY = 86_400_000;
/** The first day of Excel's calendar, moved by the day that 1900 did not have. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads an input as Excel does when it is typed or set through `values` and `formulas`: `=` and its like begin a
 * formula, an apostrophe keeps the rest a text, and a text that looks like a number, a share or a date becomes one -
 * unless the cell is formatted as text: that makes a text of everything, of true numbers too.
 */
export function readInput(input: unknown, currentFormat: string): CellInput {
  if (currentFormat === TEXT_FORMAT) return { value: asText(input) };
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = typeof input === "string" ? input : "";
  if (text.startsWith("'")) return { value: text.slice(1) };
  return readNumber(text, currentFormat) ?? readFormula(text) ?? { value: text };
}

function asText(input: unknown): string {
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  return typeof input === "string" || typeof input === "number" ? String(input) : "";
}

function readNumber(text: string, format: string): CellInput | null {
  const trimmed = text.trim();
  const formatIfPlain = (suggested: string): { numberFormat?: string } =>
    format === GENERAL ? { numberFormat: suggested } : {};
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (GROUPED.test(trimmed)) {
    return {
      value: Number(trimmed.replaceAll(",", "")),
      ...formatIfPlain(trimmed.includes(".") ? "#,##0.00" : "#,##0"),
    };
  }
  if (PERCENT.test(trimmed)) {
    return {
      value: Number(trimmed.slice(0, -1)) / 100,
      ...formatIfPlain(trimmed.includes(".") ? "0.00%" : "0%"),
    };
  }
  if (/^(TRUE|FALSE)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === "TRUE" };
  const date = DATE.exec(trimmed);
  return date && readDate(date, formatIfPlain("yyyy/m/d"));
}

function readDate(
  [, year, month, day]: RegExpExecArray,
  format: { numberFormat?: string },
): CellInput | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(time).getUTCMonth() === Number(month) - 1;
  return isReal ? { value: (time - EPOCH) / DAY, ...format } : null;
}

function readFormula(text: string): CellInput | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return { formula: text };
  return /^[+\-@]/.test(text) ? { formula: `=${text}` } : null;
}
