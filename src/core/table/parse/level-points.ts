import type { NumberCell } from "../model";
import { headerMeaning } from "../recognize/header/header-words";
import { headerWord } from "../wording";
import type { LevelMark } from "./level-walk";
import { numberCellAt } from "./number-cell";
import type { OpenTable } from "./open-table";

/** 一级权重, 二级指标分值: points of a level that say whose they are. */
const OF_LEVEL = /^[一二]级.*(?:权重|分值)$/;

/**
 * The points of a group in a column of their own right behind its level: 一级指标 | 分值 | 二级指标 | 分值; `null` where
 * no such column stands there.
 */
export function levelPoints(table: OpenTable, mark: LevelMark): NumberCell | null {
  const column = columnBehind(table, mark);
  if (column === null || Object.values(table.columns.roles).includes(column)) return null;
  const points = numberCellAt(table.view, mark.cell.row, column);
  return points.row === mark.cell.row && points.value ? points : null;
}

/** The column of points right behind that of a level's label. */
function columnBehind({ view, region, columns }: OpenTable, { level, cell }: LevelMark): number | null {
  const header = region.headerRows.at(-1);
  const label = columns.roles[level === 1 ? "level1" : "level2"];
  if (header === undefined || label === undefined || cell.column !== label) return null;
  const column = view.areaAt(header, label).right + 1;
  const text = view.textAt(header, column);
  const isWorth = headerMeaning(text)?.kind === "points" || OF_LEVEL.test(headerWord(text));
  return isWorth ? column : null;
}
