import type { ColumnRole } from "../model";
import { isLevel1Label, isLevel2Label, isSideLabel } from "../levels";
import { compact, isFiller } from "../wording";
import { numberIn } from "./number-cell";
import type { OpenTable } from "./table-rows";

/** How a row's cells lie to the columns of its table: as they should, pushed by whole columns, or in disorder. */
export type RowShift =
  { readonly kind: "aligned" | "pushed"; readonly by: number } | { readonly kind: "disordered" };

const ALIGNED: RowShift = { kind: "aligned", by: 0 };
const SHIFTS = [-1, 1, -2, 2];
const MEASURED: readonly ColumnRole[] = ["name", "target", "actual", "points", "score"];

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

/** Slips can be told only where points, score and actual values stand right of the names. */
function canSlip(table: OpenTable): boolean {
  const { name, target, actual, points, score } = table.columns.roles;
  if ([name, target, actual, points, score].some((column) => column === undefined)) return false;
  const order = [name, target, actual, points, score] as number[];
  return order.every((column, at) => at === 0 || column === (order[at - 1] ?? 0) + 1);
}

function hasMerge(table: OpenTable, row: number): boolean {
  for (let column = table.columns.left; column <= table.columns.right; column++) {
    const { left, right, top, bottom } = table.view.areaAt(row, column);
    if (right > left || bottom > top) return true;
  }
  return false;
}

function text(table: OpenTable, row: number, column: number): string {
  return column < 0 ? "" : compact(table.view.textAt(row, column));
}

function texts(table: OpenTable, row: number, shift: number): Record<string, string> {
  const { roles } = table.columns;
  return Object.fromEntries(MEASURED.map((role) => [role, text(table, row, (roles[role] ?? 0) + shift)]));
}

/** Name is a name, points and score are numbers or blank; at another place, only level labels stand before it. */
function isOrderly(table: OpenTable, row: number, shift: number): boolean {
  const { name = "", target = "", actual = "", points = "", score = "" } = texts(table, row, shift);
  if (name === "" || isMeasure(name) || isLabel(name)) return false;
  if (!isNumberOrBlank(points) || !isNumberOrBlank(score)) return false;
  if (numberIn(score) !== null && numberIn(points) === null && !isFiller(points)) return false;
  if (isMisread({ name, target, actual, score, points })) return false;
  return shift === 0 || hasOnlyLabelsBefore(table, row, shift);
}

/** 2 | 2 in the columns of actual value and points, words on the left: the row stands one column too far left. */
function isMisread(cells: Record<"name" | "target" | "actual" | "score" | "points", string>): boolean {
  const isEcho = cells.name === cells.target && isFiller(cells.score);
  return (
    isEcho || (isFiller(cells.target) && isFiller(cells.actual) && cells.points !== "" && cells.score !== "")
  );
}

function isComplete(table: OpenTable, row: number, shift: number): boolean {
  const cells = texts(table, row, shift);
  return MEASURED.every((role) => cells[role] !== "") && numberIn(cells["points"] ?? "") !== null;
}

function hasOnlyLabelsBefore(table: OpenTable, row: number, shift: number): boolean {
  const { name = 0 } = table.columns.roles;
  for (let column = table.columns.left; column < name + shift; column++) {
    const label = text(table, row, column);
    if (label !== "" && !isLabel(label)) return false;
  }
  return true;
}

function isLabel(word: string): boolean {
  return isLevel1Label(word) || isLevel2Label(word) || isSideLabel(word);
}

function isMeasure(word: string): boolean {
  return /^[≥≤=<>]/.test(word) || numberIn(word) !== null;
}

function isNumberOrBlank(word: string): boolean {
  return isFiller(word) || numberIn(word) !== null;
}

/** Values stand in columns where they can't be: a number as a name, an operator where points should be. */
function isPlainlyWrong(table: OpenTable, row: number): boolean {
  const { name = "", points = "", score = "", target = "", actual = "" } = texts(table, row, 0);
  const isBare = [name, points, score, target, actual].every((word) => isFiller(word));
  if (isBare) return false;
  if (name === "" && target === "" && actual === "") return false;
  if (name === "")
    return numberIn(points) !== null || numberIn(score) !== null || target !== "" || actual !== "";
  return isMeasure(name) || /^[≥≤=<>]/.test(points) || /%$/.test(points) || /%$/.test(score) || isLabel(name);
}
