import { span } from "../rows/span";
import type { NumberCell, TableCell, TotalLine } from "../model";
import { rowKind } from "../rows/row-kind";
import type { RowKind } from "../rows/row-kind";
import { rowAt } from "../rows/table-row";
import { resumesList } from "../rows/list-end";
import { totalLabelOf } from "../rows/sum-row";
import type { PlacedCell } from "../rows/sheet-view";
import { isMereSum, isTotalLabel, WHOLE } from "../words/total-label";
import type { BudgetReading } from "./budget/budget";
import { findGrade } from "./grade";
import { isSameCell, roleNumber } from "../rows/open-table";
import type { OpenTable } from "../rows/open-table";
import { totalInHead } from "./total-in-head";
import { scoreInLabel, totalNumber, withNumber } from "./total-number";

/** The total of a form and the grade beside it. */
export interface TotalReading {
  readonly total: TotalLine | null;
  readonly grade: TableCell | null;
}

/** Reads the total line: below the indicators, or in the head where only that one has a number. */
export function readTotal(table: OpenTable, budget: BudgetReading | null): TotalReading {
  const row = totalRow(table, new Set(budget?.rows));
  const below = row === null ? null : totalAt(table, row);
  const total = below?.label && below.score?.text ? below : withHead(below, totalInHead(table, budget));
  return { total, grade: findGrade(table, row) };
}

/** A line below that is blank or has no label goes before a blank cell in the head; a number in the head before both. */
function withHead(below: TotalLine | null, head: TotalLine | null): TotalLine | null {
  return head && (below === null || head.score?.value) ? head : below;
}

/**
 * The last total row of the block: earlier ones are sums inside the list. 部门评价得分 and the like below a 总分
 * that has its 100 points and a score are somebody else's. Without any, the last sum of 100 points is the total.
 */
function totalRow(table: OpenTable, money: ReadonlySet<number>): number | null {
  const sums = rowsOf(table, "total").filter((row) => !money.has(row));
  const rows = sums.filter((row) => !isInBetween(table, row));
  const last = rows.at(-1);
  if (last === undefined)
    return (
      rowsOf(table, "subtotal")
        .filter((row) => isWhole(totalAt(table, row)))
        .at(-1) ?? null
    );
  if (sumsPart(table, last, sums.length > rows.length)) return null;
  if (isTotalLabel(totalAt(table, last).label?.text ?? "")) return last;
  return rows.filter((row) => isPlainWhole(totalAt(table, row))).at(-1) ?? last;
}

/** 合计 of the rows above it, with further groups below: a sum of less than all points. Right below the header it sums up all. */
function isInBetween(table: OpenTable, row: number): boolean {
  const [first = row] = rowsOf(table, "data");
  if (first >= row || !resumesList(table.view, row + 1, table.columns)) return false;
  return !totalAt(table, row).points?.value?.eq(WHOLE);
}

/** 合计 of the money, in a form without points and scores, or of the last group below those of others. */
function sumsPart(table: OpenTable, row: number, isGrouped: boolean): boolean {
  const { label, points } = totalAt(table, row);
  const { roles } = table.columns;
  const isOfGroup = isGrouped && points?.value?.lt(WHOLE) === true;
  const isOfMoney = roles.points === undefined && roles.score === undefined;
  return (isOfGroup || isOfMoney) && isMereSum(label?.text ?? "");
}

function rowsOf(table: OpenTable, kind: RowKind): readonly number[] {
  const headers = new Set(table.region.headerRows);
  return span(table.bodyTop, table.bodyBottom).filter(
    (row) => !headers.has(row) && rowKind(table.view, row, table.columns) === kind,
  );
}

function isPlainWhole(total: TotalLine): boolean {
  return total.label !== null && isTotalLabel(total.label.text) && isWhole(total);
}

function isWhole({ points, score }: TotalLine): boolean {
  return points?.value?.eq(WHOLE) === true && Boolean(score?.value);
}

function totalAt(table: OpenTable, row: number): TotalLine {
  const label = totalLabelOf(rowAt(table.view, row, table.columns));
  const own = (role: "points" | "score"): NumberCell | null => {
    const cell = roleNumber(table, { row, by: 0 }, role);
    return cell !== null && cell.row === row && !isSameCell(cell, label) ? cell : null;
  };
  const score = withNumber(own("score"));
  const points = isSameCell(own("points"), score) ? null : own("points");
  if (score && score.value !== null) return { label, points, score };
  return fromNumbers(table, { row, label, points, score });
}

interface LooseTotal {
  readonly row: number;
  readonly label: PlacedCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** Where the score column is blank: the numbers right of the label in order, or the number inside the label. */
function fromNumbers(table: OpenTable, { row, label, points, score }: LooseTotal): TotalLine {
  const start = (label?.area.right ?? table.columns.left - 1) + 1;
  const numbers = table.view
    .cellsIn(row, start, table.columns.right)
    .map((cell) => totalNumber(table, cell))
    .filter((cell) => cell.value !== null);
  const [first, second] = numbers;
  if (first && second && areInOrder(first, second, points)) return { label, points: first, score: second };
  const pointsColumns = [points?.column, table.columns.roles.points];
  const misplaced = numbers.filter(({ column }) => !pointsColumns.includes(column));
  const found = misplaced.length === 1 ? misplaced[0] : scoreInLabel(table, label);
  return { label, points, score: found ?? score };
}

/** Points and score without a place of their own, or 100 and 98 a column too far to the left: no score is more than its points. */
function areInOrder(first: NumberCell, second: NumberCell, points: NumberCell | null): boolean {
  return !points?.value || (second.column === points.column && first.value!.gt(points.value));
}
