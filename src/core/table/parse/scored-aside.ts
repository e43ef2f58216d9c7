import type { TotalLine } from "../model";
import { numberIn } from "../rows/number-cell";
import { cellsOf, type OpenTable } from "../rows/open-table";
import { span } from "../rows/span";
import { ownText, rowAt } from "../rows/table-row";
import { WHOLE } from "../words/total-label";
import { isLabel } from "./label-values";

/**
 * Whether something above the indicators has points and a score of its own, the money and the total apart: 资金管理情况 with
 * lines under 分值 and 得分, or goals with a number where the indicators have their scores.
 *
 * @param money - the rows of the budget block
 */
export function hasScoredAside(
  table: OpenTable,
  money: ReadonlySet<number>,
  total: TotalLine | null,
): boolean {
  const rows = span(table.headTop, table.headBottom).filter(
    (row) => !money.has(row) && row !== total?.score?.row,
  );
  const texts = rows.flatMap((row) => cellsOf(table, row).map(({ text }) => text));
  return (
    ["分值", "得分"].every((word) => texts.includes(word)) || rows.some((row) => isScoredAlone(table, row))
  );
}

/** Whether a number stands where the scores are, behind points or a text that is no label for it. */
function isScoredAlone({ view, columns }: OpenTable, row: number): boolean {
  const own = rowAt(view, row, columns);
  const [points, score] = (["points", "score"] as const).map((role) => numberIn(ownText(own, role)));
  if (!score || score.gt(WHOLE)) return false;
  if (columns.roles.points !== undefined) return points?.gte(score) === true;
  const before = view.textAt(row, columns.roles.score! - 1);
  return before !== "" && !isLabel(before);
}
