import type { CellValue } from "../../core";

/** What stands in a cell: its value, and its formula where it has one. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell's content as found in the workbook, with its number format. */
export interface FoundContent extends CellContent {
  readonly numberFormat: string;
  readonly isError: boolean;
}

/** Text format: whatever is put into such a cell becomes text, a number as well as a formula. */
const TEXT_FORMAT = "@";
/** The format such a cell has for a moment while something that is no text is put into it. */
const PASSING_FORMAT = "General";

/** Whether two contents are the same to a reader: formulas by their text, everything else by its value. */
export function isSameContent(first: CellContent, second: CellContent): boolean {
  if (first.formula !== null || second.formula !== null) {
    return normalFormula(first.formula) === normalFormula(second.formula);
  }
  return (first.value ?? "") === (second.value ?? "");
}

/** Excel respells formulas: upper case names, no blanks. */
function normalFormula(formula: string | null): string | null {
  return formula === null ? null : formula.replace(/\s+/g, "").toUpperCase();
}

/** A text with a Chinese letter Excel leaves a text, unless it is a date or begins like a formula. */
const LOOKS_PLAIN = /[\u3400-\u9fff]/;
const LOOKS_LIKE_DATE = /^[\d\s:.\-/年月日时分秒点上下午星期一二三四五六七八九十]*$/;

/**
 * Text as it must be handed to Excel so that it stays the text it is: an apostrophe in front where Excel would
 * otherwise make something else of it. The apostrophe does not become part of the value.
 */
export function quoted(text: string): string {
  const isHarmless = LOOKS_PLAIN.test(text) && !LOOKS_LIKE_DATE.test(text) && !/^[=+\-@']/.test(text);
  return text === "" || isHarmless ? text : `'${text}`;
}

/**
 * Queues writing one cell. Never more than one: a larger write would fill filtered rows and break merges.
 *
 * A number, a formula, a truth value or an error stays one under the text format: sums pass over numerals, and a
 * formula would be shown as its own text.
 *
 * @param range - exactly one cell, the top left one of a merged area
 * @param wanted - what is to stand there
 * @param numberFormat - the cell's number format just before; it outlives the write
 */
export function writeCell(range: Excel.Range, wanted: CellContent, numberFormat: string): void {
  if (!passesThroughGeneral(wanted, numberFormat)) return putContent(range, wanted, numberFormat);
  range.numberFormat = [[PASSING_FORMAT]];
  putContent(range, wanted, PASSING_FORMAT);
  range.numberFormat = [[numberFormat]];
}

/** Whether {@link writeCell} has to change the format for a moment, which a protected sheet refuses. */
export function passesThroughGeneral(wanted: CellContent, numberFormat: string): boolean {
  return numberFormat === TEXT_FORMAT && !isText(wanted);
}

/** Whether a text cell has the format of the moment still: a write of ours was cut off in its middle. */
export function isLeftOpen(numberFormat: string, before: FoundContent): boolean {
  return before.numberFormat === TEXT_FORMAT && numberFormat === PASSING_FORMAT;
}

function isText(content: CellContent): boolean {
  const isPlain = content.value === null || typeof content.value === "string";
  return content.formula === null && isPlain && !isErrorConstant(content);
}

function isErrorConstant(content: CellContent): boolean {
  return "isError" in content && content.isError === true;
}

function putContent(range: Excel.Range, wanted: CellContent, numberFormat: string): void {
  if (wanted.formula === null) range.values = [[rawValue(wanted, numberFormat)]];
  else range.formulas = [[wanted.formula]];
}

function rawValue(wanted: CellContent, numberFormat: string): string | number | boolean {
  if (typeof wanted.value !== "string") return wanted.value ?? "";
  return numberFormat === TEXT_FORMAT || isErrorConstant(wanted) ? wanted.value : quoted(wanted.value);
}
