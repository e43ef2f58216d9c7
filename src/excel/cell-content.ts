import type { CellValue } from "../core";

/** What stands in a cell: its value, its formula where it has one, and how it is shown. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A cell's content as found in the workbook, with its number format. */
export interface FoundContent extends CellContent {
  readonly numberFormat: string;
  readonly isError: boolean;
}

/** Text format: what is written there stays text, even a number. */
const TEXT_FORMAT = "@";

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

/** Like {@link isSameContent}, where a number in a text cell is the same as its numeral. */
export function isAsWritten(found: FoundContent, wanted: CellContent): boolean {
  if (isSameContent(found, wanted)) return true;
  const isNumeral = typeof wanted.value === "number" && wanted.formula === null;
  return isNumeral && found.numberFormat === TEXT_FORMAT && found.value === String(wanted.value);
}

/** Excel reads such a text as a formula, a number, a date, a share, a truth value or an error. */
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
 * @param range - exactly one cell, the top left one of a merged area
 * @param wanted - what is to stand there
 * @param found - what stands there now; its number format outlives the write
 */
export function writeCell(range: Excel.Range, wanted: CellContent, found: FoundContent): void {
  if (wanted.formula !== null) {
    range.formulas = [[wanted.formula]];
  } else if (keepsNumberInTextCell(wanted, found)) {
    range.numberFormat = [["General"]];
    range.values = [[wanted.value]];
    range.numberFormat = [[TEXT_FORMAT]];
  } else {
    range.values = [[rawValue(wanted, found)]];
  }
}

/** A true number under the text format (formatted afterwards) must not become text, or sums lose it. */
function keepsNumberInTextCell(wanted: CellContent, found: FoundContent): boolean {
  return (
    found.numberFormat === TEXT_FORMAT && typeof wanted.value === "number" && typeof found.value === "number"
  );
}

function rawValue(wanted: CellContent, found: FoundContent): string | number | boolean {
  if (typeof wanted.value !== "string") return wanted.value ?? "";
  const isErrorConstant = "isError" in wanted && wanted.isError === true;
  return found.numberFormat === TEXT_FORMAT || isErrorConstant ? wanted.value : quoted(wanted.value);
}
