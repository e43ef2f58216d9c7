import { span } from "../rows/span";
import type { GroupPoints, Indicator, TableCell } from "../model";
import type { Judgement } from "../judgement";
import type { Problem } from "../../outcome";
import { headerMeaning } from "../words/header-words";
import { judge } from "../quantity/judge-row";
import { compact, isFiller, plainTitle } from "../wording";
import { groupsOf } from "./groups";
import { meaningOf } from "./level-walk";
import { findParents } from "./parents";
import { pointsFromNames } from "./points-in-names";
import { readRows } from "./rows";
import type { IndicatorRow } from "./rows";
import { shareCells } from "./shared-cells";
import { roleCell, roleNumber } from "../rows/open-table";
import type { OpenTable, RowPlace } from "../rows/open-table";

/** The indicators of a table, the groups that print points in their labels, and the rows that could not be read. */
export interface IndicatorReading {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly GroupPoints[];
  readonly problems: readonly Problem[];
}

/** Reads the indicator block; rows in `consumed` belong to the budget block. */
export function readIndicators(
  table: OpenTable,
  { consumed, year }: { readonly consumed: ReadonlySet<number>; readonly year: number | null },
): IndicatorReading {
  const reading = readRows(table, consumed);
  const directionColumn = findDirectionColumn(table);
  const cells = withShares(withPoints(reading.rows, (row) => cellsOf(table, row)));
  const kinship = findParents(
    reading.rows.map((row, index) => ({
      name: row.name.text,
      group: `${row.level1}|${row.level2}`,
      points: cells[index]?.points ?? null,
      score: cells[index]?.score ?? null,
      hasValues: [cells[index]?.target, cells[index]?.actual].some((cell) => cell && !isFiller(cell.text)),
    })),
  );
  const indicators = reading.rows.map((row, index): Indicator => {
    const own = cells[index] ?? UNSHARED;
    const levels = meaningOf(row.level1, row.level2);
    return {
      index,
      row: row.row,
      lastRow: row.lastRow,
      ...levels,
      name: row.name,
      title: plainTitle(row.name.text),
      ...own,
      parent: kinship[index]?.parent ?? null,
      isCounted: kinship[index]?.isCounted ?? true,
      judgement: judgeRow(table, row, { own, levels, directionColumn, year }),
    };
  });
  return { indicators, groups: groupsOf(reading, indicators), problems: reading.problems };
}

/** The cells of every row, its points from its name where the form prints them there. */
function withPoints(
  rows: readonly IndicatorRow[],
  cellsIn: (row: IndicatorRow) => RowCells,
): readonly RowCells[] {
  const cells = rows.map(cellsIn);
  const points = pointsFromNames(cells.map((own, at) => ({ name: rows[at]!.name, points: own.points })));
  return cells.map((own, at) => (own.points === points[at] ? own : { ...own, points: points[at] ?? null }));
}

/** Every row with what is its own, and the rows with which it has the rest in common. */
function withShares(rows: readonly RowCells[]): readonly (RowCells & Pick<Indicator, "sharedWith">)[] {
  const shares = shareCells(rows);
  return rows.map((row, index) => ({ ...row, ...(shares[index] ?? UNSHARED) }));
}

type RowCells = Pick<
  Indicator,
  | "target"
  | "isTargetAdjusted"
  | "targetOperator"
  | "targetUnit"
  | "actual"
  | "points"
  | "score"
  | "explanation"
>;

const NO_CELLS: RowCells = {
  target: null,
  isTargetAdjusted: false,
  targetOperator: null,
  targetUnit: null,
  actual: null,
  points: null,
  score: null,
  explanation: null,
};

const UNSHARED = { ...NO_CELLS, sharedWith: [] };

/**
 * The adjusted target, where the row fills one in that differs: a target approved anew during the year takes
 * the place of the initial one, as 调整后预算数 does for the budget.
 */
function adjustedTarget(table: OpenTable, place: RowPlace): TableCell | null {
  const adjusted = roleCell(table, place, "targetAdjusted");
  if (!adjusted || isFiller(adjusted.text) || /^(?:未|无|不)(?:调整|变)|^无$/.test(compact(adjusted.text)))
    return null;
  const initial = roleCell(table, place, "target");
  return compact(initial?.text ?? "") === compact(adjusted.text) ? null : adjusted;
}

/**
 * A row in disorder has no cells: whatever stands in its columns may belong to another. A name merged over target and
 * actual value leaves none of them.
 */
function cellsOf(table: OpenTable, { row, shift, name }: IndicatorRow): RowCells {
  if (shift.kind === "disordered") return NO_CELLS;
  const place = { row, by: shift.by };
  const adjusted = adjustedTarget(table, place);
  const actual = roleCell(table, place, "actual");
  const isNameAlone = actual !== null && actual.row === name.row && actual.column === name.column;
  return {
    target: isNameAlone ? null : (adjusted ?? roleCell(table, place, "target")),
    isTargetAdjusted: adjusted !== null,
    targetOperator: isNameAlone ? null : roleCell(table, place, "targetOperator"),
    targetUnit: isNameAlone ? null : roleCell(table, place, "targetUnit"),
    actual: isNameAlone ? null : actual,
    points: roleNumber(table, place, "points"),
    score: roleNumber(table, place, "score"),
    explanation: roleCell(table, place, "explanation"),
  };
}

interface RowFacts {
  readonly own: RowCells;
  readonly levels: ReturnType<typeof meaningOf>;
  readonly directionColumn: number | null;
  readonly year: number | null;
}

function judgeRow(
  table: OpenTable,
  row: IndicatorRow,
  { own, levels, directionColumn, year }: RowFacts,
): Judgement {
  if (row.shift.kind === "disordered") return { kind: "unclear", reason: "row-shifted", notes: [] };
  if (isHeading(own)) return { kind: "heading" };
  const text = (cell: TableCell | null): string => cell?.text ?? "";
  return judge({
    name: row.name.text,
    target: text(own.target),
    actual: text(own.actual),
    operator: text(own.targetOperator),
    unit: text(own.targetUnit),
    direction:
      directionColumn === null ? text(own.targetOperator) : table.view.textAt(row.row, directionColumn),
    category: levels.category,
    subcategory: levels.subcategory,
    year,
  });
}

/** A line that names a group of rows and bears nothing itself. */
function isHeading({ target, actual, points, score }: RowCells): boolean {
  return [target, actual, points, score].every((cell) => isFiller(cell?.text ?? ""));
}

/** The column that says 正向 or 反向, where the form has one besides its operators. */
function findDirectionColumn(table: OpenTable): number | null {
  const row = table.region.headerRows.at(-1);
  if (row === undefined) return null;
  for (let column = table.columns.left; column <= table.columns.right; column++) {
    const isCandidate = headerMeaning(table.view.textAt(row, column))?.kind === "targetOperator";
    if (isCandidate && column !== table.columns.roles.targetOperator && saysDirection(table, column))
      return column;
  }
  return null;
}

function saysDirection(table: OpenTable, column: number): boolean {
  return span(table.bodyTop, table.bodyBottom).some((row) =>
    /^[正反逆负]向/.test(compact(table.view.textAt(row, column))),
  );
}
