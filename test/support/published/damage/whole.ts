import { type Area, type CellValue, cellKey, type SheetSnapshot, valueAt } from "../../../../src/core";
import type { Random } from "../../layout/random";
import { extent, rearranged, retyped } from "../../layout/careless-edits";
import type { PublishedForm } from "../form";
import type { Truth } from "../page";
import { movedTruth } from "../print-workbook";

/** A sheet with a form on it, and what must be read of it; `others` are further forms on the sheet. */
export interface Whole {
  readonly form: PublishedForm;
  readonly sheet: SheetSnapshot;
  readonly truth: Truth;
  readonly others: readonly Truth[];
}

/** One thing that happens to forms in use and leaves their meaning as it was; `null` where the form has nothing that it could happen to. */
export type Damage = (whole: Whole, random: Random) => Whole | null;

/** The lines of a sheet in another order, by their numbers before; `null` is a new one. */
export type Lines = readonly (number | null)[];

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** As many lines, with new ones before some of them. */
export function withNew(count: number, before: readonly number[]): Lines {
  return numbers(count + 1).flatMap((at) => [
    ...before.filter((one) => one === at).map(() => null),
    ...(at < count ? [at] : []),
  ]);
}

/** The whole with its lines in another order; the truth goes along. */
export function relined(whole: Whole, lines: { readonly rows?: Lines; readonly columns?: Lines }): Whole {
  const size = extent(whole.sheet);
  const rows = lines.rows ?? numbers(size.rows);
  const columns = lines.columns ?? numbers(size.columns);
  const sheet = rearranged(whole.sheet, rows, columns);
  const truth = movedTruth(whole.truth, (one) => ({
    ...one,
    row: placeIn(rows, one.row),
    column: placeIn(columns, one.column),
  }));
  return { ...whole, sheet, truth };
}

/** Where a line stands now; what stood in one that is gone stands in the next. */
function placeIn(lines: Lines, line: number): number {
  const at = [line, line + 1].map((one) => lines.indexOf(one)).find((one) => one >= 0);
  return at ?? lines.length + line;
}

/** The whole with other values in some cells. */
export function typed(
  whole: Whole,
  type: (value: CellValue, row: number, column: number) => CellValue,
): Whole {
  return { ...whole, sheet: retyped(whole.sheet, type) };
}

/** A cell to be written, wherever the sheet ends by now. */
export interface Written {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** The whole with cells written over what stood there. */
export function written(whole: Whole, cells: readonly Written[]): Whole {
  const size = extent(whole.sheet);
  const rows = Math.max(size.rows, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(size.columns, ...cells.map(({ column }) => column + 1));
  const values = numbers(rows).map((row) =>
    numbers(columns).map((column): CellValue => valueAt(whole.sheet, row, column)),
  );
  const formulas = new Map(whole.sheet.formulas);
  for (const { row, column, value, formula } of cells) {
    values[row]![column] = value;
    if (formula) formulas.set(cellKey(row, column), formula);
  }
  return { ...whole, sheet: { ...whole.sheet, top: 0, left: 0, rows: values, formulas } };
}

/** The merged area of a cell, or the cell alone. */
export function areaAt({ sheet }: Whole, row: number, column: number): Area {
  const isIn = ({ top, left, bottom, right }: Area): boolean =>
    top <= row && row <= bottom && left <= column && column <= right;
  return sheet.merges.find(isIn) ?? { top: row, left: column, bottom: row, right: column };
}

/** What a cell or its merged area says. */
export function textAt(whole: Whole, row: number, column: number): string {
  const { top, left } = areaAt(whole, row, column);
  return String(valueAt(whole.sheet, top, left) ?? "");
}

/** The first and the last row that holds an indicator. */
export function bodyRows({ truth }: Whole): {
  readonly first: number;
  readonly last: number;
  readonly all: readonly number[];
} {
  const all = truth.indicators.map(({ row }) => row);
  return { first: Math.min(...all), last: Math.max(...all), all };
}

/** The last row of the printed header. */
export function headerEnd({ truth }: Whole): number {
  return Math.max(...truth.headerRows);
}

/** The column behind all that is printed of the form. */
export function columnBehind({ sheet, truth }: Whole): number {
  return Math.max(extent(sheet).columns, truth.right + 1);
}
