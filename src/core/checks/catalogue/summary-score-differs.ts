import { textOf } from "../cell-content";
import type { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { isTotalOf, roundTotal } from "../../scoring/total-rounding";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { presentCells } from "../row";
import { reviewPaper } from "../sources";
import { comparable, findSummarySheets, type SummaryLine } from "../summary-sheet";

/** A score on the summary sheet that is not the total of the project's table. */
export const summaryScoreDiffers = defineWorkbookCheck({
  id: "summary-score-differs",
  group: "form",
  severity: "error",
  sources: [reviewPaper("汇总表、自评报告的得分与自评表一致")],
  report: (context) => {
    const summaries = findSummarySheets(context);
    if (summaries.length === 0) return [];
    const byName = new Map(
      context.tables.map((scored) => [comparable(textOf(scored.table.project)), scored]),
    );
    return summaries.flatMap(({ sheetName, lines }) =>
      lines.flatMap((line) => {
        const scored = byName.get(comparable(line.project));
        return scored ? lineReport(scored, line, sheetName) : [];
      }),
    );
  },
});

function lineReport(scored: ScoredTable, line: SummaryLine, sheet: string): readonly CheckReport[] {
  const total = scored.table.total?.score ?? null;
  const printed = total?.value ?? scored.total.sumOfPrinted;
  if (!printed || !line.score || isListed(line.score, printed, scored)) return [];
  return [
    {
      cells: [line.scoreCell, ...presentCells(scored, [total])],
      facts: { sheet, project: line.project, listed: line.score, printed },
      fix: [{ cell: line.scoreCell, value: roundTotal(printed, scored.policy).toNumber() }],
    },
  ];
}

/** The total itself, or rounded, as a list shows it. */
function isListed(listed: Decimal, printed: Decimal, { policy }: ScoredTable): boolean {
  return isTotalOf({ value: listed, text: listed.toString() }, printed, policy);
}
