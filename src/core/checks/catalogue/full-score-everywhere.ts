import type { ScoredTable } from "../../scoring/model";
import type { CellRef } from "../../sheet";
import { defineWorkbookCheck } from "../define-check";
import { refAt } from "../row";
import { findingList } from "../sources";

const FEWEST_TABLES = 3;

/** Every table of a workbook with full marks: a self-evaluation that evaluates nothing. */
export const fullScoreEverywhere = defineWorkbookCheck({
  id: "full-score-everywhere",
  group: "facts",
  severity: "review",
  sources: [findingList("10个项目自评全部100分，自评流于形式")],
  report: ({ tables }) => {
    if (tables.length < FEWEST_TABLES || !tables.every(isFull)) return [];
    return [{ cells: tables.map(cellOf), facts: { count: tables.length } }];
  },
});

function isFull({ table, total, policy }: ScoredTable): boolean {
  const score = table.total?.score?.value ?? total.sumOfPrinted;
  return score?.gte(policy.pointsTotal.value) === true;
}

function cellOf(scored: ScoredTable): CellRef {
  const { table } = scored;
  const { area } = table.region;
  return refAt(scored, table.total?.score ?? table.title ?? { row: area.top, column: area.left });
}
