import { textOf } from "../cell-content";
import type { Decimal } from "../../decimal";
import { grouped } from "../../grouped";
import type { ScoredTable } from "../../scoring/model";
import { isTotalOf, roundTotal } from "../../scoring/total-rounding";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { presentCells } from "../row";
import { reviewPaper } from "../sources";
import { listedProjects } from "../summary-names";
import { comparable, findSummarySheets, type SummaryLine } from "../summary-sheet";

/** A score on the summary sheet that is not the total of the project's table, or is blank while the table has one. */
export const summaryScoreDiffers = defineWorkbookCheck({
  id: "summary-score-differs",
  group: "form",
  severity: "error",
  sources: [reviewPaper("汇总表、自评报告的得分与自评表一致")],
  report: (context) => {
    const summaries = findSummarySheets(context);
    if (summaries.length === 0) return [];
    const byName = grouped(context.tables, ({ table }) => comparable(textOf(table.project)));
    const names = new Set(byName.keys());
    return summaries.flatMap(({ sheetName, lines }) => {
      const listed = [...listedProjects(lines, names)];
      const scored = new Set(listed.flatMap(([line, name]) => (line.isScoreBlank ? [] : name)));
      return listed.flatMap(([line, name]) =>
        line.isScoreBlank && scored.has(name) ? [] : lineReport(byName.get(name) ?? [], line, sheetName),
      );
    });
  },
});

/** Of a project with several tables, as with last year's kept, the line may tell any one's total, and which is not ours to say. */
function lineReport(
  tables: readonly ScoredTable[],
  { project, score, scoreCell, isScoreBlank }: SummaryLine,
  sheet: string,
): readonly CheckReport[] {
  const totals = tables.flatMap((scored) => totalOf(scored) ?? []);
  const [first, ...others] = totals;
  if (!first || !(score ?? isScoreBlank) || totals.some((one) => score && isListed(score, one))) return [];
  const { printed, scored } = first;
  const value = roundTotal(printed, scored.policy).toNumber();
  return [
    {
      cells: [
        scoreCell,
        ...totals.flatMap((one) => presentCells(one.scored, [one.scored.table.total?.score ?? null])),
      ],
      facts: { sheet, project, listed: score, printed },
      fix: others.length === 0 ? [{ cell: scoreCell, value }] : [],
    },
  ];
}

interface Total {
  readonly scored: ScoredTable;
  readonly printed: Decimal;
}

/** The total that a table prints, or else the sum of its scores. */
function totalOf(scored: ScoredTable): Total | null {
  const printed = scored.table.total?.score?.value ?? scored.total.sumOfPrinted;
  return printed && { scored, printed };
}

/** The total itself, or rounded, as a list shows it. */
function isListed(listed: Decimal, { printed, scored: { policy } }: Total): boolean {
  return isTotalOf({ value: listed, text: listed.toString() }, printed, policy);
}
