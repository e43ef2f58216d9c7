import type { NumberCell } from "../model";
import { headerMeaning } from "../recognize/header/header-words";
import { headerWord } from "../wording";
import type { LevelMark } from "./level-walk";
import { numberCellAt } from "./number-cell";
import type { OpenTable } from "./table-rows";

/** 一级权重, 二级指标分值: points of a level that say whose they are. */
const OF_LEVEL = /^[一二]级.*(?:权重|分值)$/;

/**
 * The points of a group in a column of their own right behind its level: 一级指标 | 分值 | 二级指标 | 分值; `null` where
 * no such column stands there.
 */
export function levelPoints(table: OpenTable, { level, cell }: LevelMark): NumberCell | null {
  const { view, region, columns } = table;
  const [header, label] = [region.headerRows.at(-1), columns.roles[level === 1 ? "level1" : "level2"]];
  if (header === undefined || label === undefined || view.areaAt(cell.row, cell.column).left !== label)
    return null;
  const column = view.areaAt(header, label).right + 1;
  const text = view.textAt(header, column);
  const isWorth = headerMeaning(text)?.kind === "points" || OF_LEVEL.test(headerWord(text));
  if (!isWorth || Object.values(columns.roles).includes(column)) return null;
  const points = numberCellAt(view, cell.row, column);
  return points.row === cell.row && points.value ? points : null;
}
