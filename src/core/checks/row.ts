import { textOf, valueOf } from "./cell-content";
import type { ScoredIndicator, ScoredTable } from "../scoring/model";
import type { CellRef } from "../sheet";
import type { Indicator, TableCell } from "../table/model";
import { foldWidth, isFiller } from "../table/wording";
import type { Fact } from "./finding";
import { oncePer } from "../once-per";

/** An indicator together with its score. */
export interface Row {
  readonly indicator: Indicator;
  readonly result: ScoredIndicator;
}

/** The rows of a table, each with its score. */
export const rowsOf = oncePer((scored: ScoredTable): readonly Row[] =>
  scored.indicators.flatMap((result) => {
    const indicator = scored.table.indicators[result.index];
    return indicator ? [{ indicator, result }] : [];
  }),
);

/** The rows whose points and score enter the total. */
export const countedRows = oncePer((scored: ScoredTable) =>
  rowsOf(scored).filter(({ indicator }) => indicator.isCounted && indicator.judgement.kind !== "heading"),
);

/** The workbook's name for a cell of the table. */
export function refAt(scored: ScoredTable, cell: { readonly row: number; readonly column: number }): CellRef {
  return { sheet: scored.table.region.sheet, row: cell.row, column: cell.column };
}

/** Those cells that exist, in this order, as the workbook knows them. */
export function presentCells(scored: ScoredTable, cells: readonly (TableCell | null)[]): readonly CellRef[] {
  return cells.filter((cell) => cell !== null).map((cell) => refAt(scored, cell));
}

/** Those cells of a row that exist, in this order; its name where none does. */
export function rowCells(
  scored: ScoredTable,
  { indicator }: Row,
  cells: readonly (TableCell | null)[],
): readonly CellRef[] {
  const present = presentCells(scored, cells);
  return present.length > 0 ? present : [refAt(scored, indicator.name)];
}

/** Whether a row got all its points. */
export function isFullScore({ indicator: { points, score } }: Row): boolean {
  return !!points?.value?.gt(0) && score?.value?.gte(points.value) === true;
}

/** How many rows of the table could not be read: sums over the others prove nothing then. */
export function unreadableRows({ table }: ScoredTable): number {
  return table.problems.filter(({ code }) => code === "row-unreadable").length;
}

/** Whether the number of a row lies beyond its target: a ceiling is exceeded, not missed. */
export function isAboveTarget({ indicator: { judgement } }: Row): boolean {
  return judgement.kind === "quantitative" && judgement.actual.gt(judgement.high);
}

/** What a sentence about a row always needs. */
export function rowFacts({ indicator }: Row): Readonly<Record<string, Fact>> {
  return {
    title: indicator.title,
    target: plainTargetText(indicator),
    actual: actualText(indicator),
    points: valueOf(indicator.points),
    score: valueOf(indicator.score),
  };
}

/** Columns for signs also say of what kind an indicator is. */
const IS_KIND = /^(定性|定量|正向|反向|逆向)$/;

/** The target as one text, whether its operator and unit stand in cells of their own or not. */
export function targetText(indicator: Indicator): string {
  const { target } = indicator;
  const operator = textOf(indicator.targetOperator);
  const unit = isFiller(textOf(indicator.targetUnit)) ? "" : textOf(indicator.targetUnit);
  const value = textOf(target);
  const isThere = foldWidth(value).endsWith(foldWidth(unit));
  return `${IS_KIND.test(operator) ? "" : operator}${value}${isThere ? "" : unit}`;
}

/** The target as a sentence says it: the sign that asks for equality goes without saying. */
export function plainTargetText(indicator: Indicator): string {
  return targetText(indicator).replace(/^[=＝═﹦]\s*/, "");
}

/** The actual value, with the unit of a unit column where it is a bare number. */
export function actualText(indicator: Indicator): string {
  const value = textOf(indicator.actual);
  return /^[\d.,]+$/.test(value) ? `${value}${textOf(indicator.targetUnit)}` : value;
}
