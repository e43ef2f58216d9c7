import { span } from "../rows/span";
import { isSideLabel, levelOf } from "../words/levels";
import { compact, isFiller } from "../wording";
import { numberIn } from "../rows/number-cell";
import type { OpenTable } from "../rows/open-table";

/** How a row's cells lie to the columns of its table: as they should, pushed by whole columns, or in disorder. */
export type RowShift =
  { readonly kind: "aligned" | "pushed"; readonly by: number } | { readonly kind: "disordered" };

const ALIGNED: RowShift = { kind: "aligned", by: 0 };
const SHIFTS = [-1, 1, -2, 2];
const MEASURED = ["name", "target", "actual", "points", "score"] as const;

/**
 * Whether a pasted row slipped sideways. A row counts as pushed only if it is wrong where it stands and
 * right in every column at one other place; what fits nowhere is in disorder and must not be scored.
 *
 * Rows with merged cells come from a form that was laid out, not pasted: they never slip.
 */
export function rowShift(table: OpenTable, row: number): RowShift {
  if (!canSlip(table) || hasMerge(table, row) || isOrderly(table, row, 0)) return ALIGNED;
  const by = SHIFTS.find((shift) => isOrderly(table, row, shift) && isComplete(table, row, shift));
  if (by !== undefined) return { kind: "pushed", by };
  return isPlainlyWrong(table, row) ? { kind: "disordered" } : ALIGNED;
}

/** Slips can be told only where names, values, points and score stand side by side in this order. */
function canSlip(table: OpenTable): boolean {
  const columns = MEASURED.map((role) => table.columns.roles[role]);
  const first = columns[0];
  return first !== undefined && columns.every((column, at) => column === first + at);
}

function hasMerge({ view, columns }: OpenTable, row: number): boolean {
  return span(columns.left, columns.right).some((column) => {
    const { left, right, top, bottom } = view.areaAt(row, column);
    return right > left || bottom > top;
  });
}

function text(table: OpenTable, row: number, column: number): string {
  return column < 0 ? "" : compact(table.view.textAt(row, column));
}

type RowWords = Readonly<Record<(typeof MEASURED)[number], string>>;

function wordsAt(table: OpenTable, row: number, shift: number): RowWords {
  const first = (table.columns.roles.name ?? 0) + shift;
  const [name = "", target = "", actual = "", points = "", score = ""] = MEASURED.map((_, at) =>
    text(table, row, first + at),
  );
  return { name, target, actual, points, score };
}

/** Name is a name, points and score are numbers or blank; at another place, only level labels stand before it. */
function isOrderly(table: OpenTable, row: number, shift: number): boolean {
  const words = wordsAt(table, row, shift);
  if (!isName(words.name) || !hasNumbers(words) || isMisread(words)) return false;
  return shift === 0 || (!isLabel(words.name) && hasOnlyLabelsBefore(table, row, shift));
}

function isName(word: string): boolean {
  return word !== "" && !isMeasure(word);
}

function hasNumbers({ points, score }: RowWords): boolean {
  return isNumberOrBlank(points) && isNumberOrBlank(score);
}

/** 2 | 2 in the columns of actual value and points, words on the left: the row stands one column too far left. */
function isMisread({ name, target, actual, points, score }: RowWords): boolean {
  if (name === target && isFiller(score)) return true;
  if (/^[≥≤=<>]/.test(actual) && (isLabel(name) || /%$/.test(points))) return true;
  return isFiller(target) && isFiller(actual) && points !== "" && score !== "";
}

function isComplete(table: OpenTable, row: number, shift: number): boolean {
  const words = wordsAt(table, row, shift);
  return Object.values(words).every((word) => word !== "") && numberIn(words.points) !== null;
}

function hasOnlyLabelsBefore(table: OpenTable, row: number, shift: number): boolean {
  const { name = 0 } = table.columns.roles;
  const labels = span(table.columns.left, name + shift - 1).map((column) => text(table, row, column));
  return labels.every((label) => label === "" || isLabel(label));
}

function isLabel(word: string): boolean {
  return levelOf(word) !== null || isSideLabel(word);
}

function isMeasure(word: string): boolean {
  return /^[≥≤=<>]/.test(word) || numberIn(word) !== null;
}

function isNumberOrBlank(word: string): boolean {
  return isFiller(word) || numberIn(word) !== null;
}

/** Values stand in columns where they can't be: a number as a name, an operator where points should be. */
function isPlainlyWrong(table: OpenTable, row: number): boolean {
  const { name, target, actual, points, score } = wordsAt(table, row, 0);
  if (name === "") return (target !== "" || actual !== "") && numberIn(points) === null;
  return isMeasure(name) || [points, score].some((word) => /^[≥≤=<>]|%$/.test(word));
}
