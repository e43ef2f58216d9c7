import { cellsOf, type OpenTable } from "../rows/open-table";
import { span } from "../rows/span";

/**
 * Whether something above the indicators has points and a score of its own, the money apart: 资金管理情况 with lines under 分值 and 得分.
 *
 * @param money - the rows of the budget block
 */
export function hasScoredAside(table: OpenTable, money: ReadonlySet<number>): boolean {
  const cells = span(table.headTop, table.headBottom).flatMap((row) =>
    money.has(row) ? [] : cellsOf(table, row),
  );
  return ["分值", "得分"].every((word) => cells.some(({ text }) => text === word));
}
