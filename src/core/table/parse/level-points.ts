import type { NumberCell } from "../model";
import { headerMeaning } from "../words/header-words";
import { headerWord } from "../wording";
import type { LevelMark } from "./level-walk";
import { asPoints, numberCellAt } from "../rows/number-cell";
import type { OpenTable } from "../rows/open-table";

/** 一级权重, 二级指标分值: points of a level that say whose they are. */
const OF_LEVEL = /^[一二]级.*(?:权重|分值)$/;

/**
 * Tells the points of a group in a column of their own right behind its level: 一级指标 | 分值 | 二级指标 | 分值; `null` where
 * no such column stands there. The columns are looked for once.
 */
export function levelPointsIn(table: OpenTable): (mark: LevelMark) => NumberCell | null {
  const { level1, level2 } = table.columns.roles;
  const labels = [level1, level2];
  const columns = labels.map((label) => columnBehind(table, label));
  return ({ level, cell: { row, column: label } }) => {
    const column = columns[level - 1] ?? null;
    if (column === null || label !== labels[level - 1]) return null;
    const points = asPoints(numberCellAt(table.view, row, column), "points");
    return points.row === row && points.value ? points : null;
  };
}

/** The column of points right behind that of a level's labels, where it is no role's. */
function columnBehind({ view, region, columns }: OpenTable, label: number | undefined): number | null {
  const header = region.headerRows.at(-1);
  if (header === undefined || label === undefined) return null;
  const column = view.areaAt(header, label).right + 1;
  const text = view.textAt(header, column);
  const isWorth = headerMeaning(text)?.kind === "points" || OF_LEVEL.test(headerWord(text));
  return isWorth && !Object.values(columns.roles).includes(column) ? column : null;
}
