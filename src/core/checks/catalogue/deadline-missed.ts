import { defineTableCheck } from "../define-check";
import { countedRows, isFullScore, rowCells, rowFacts, type Row } from "../row";
import { findingList } from "../sources";

/** A deadline passed: an error where full points were given, otherwise for a person to judge, as no formula exists. */
export const deadlineMissed = defineTableCheck({
  id: "deadline-missed",
  group: "facts",
  severity: "error",
  sources: [findingList("自评2025-08-07完成，实际验收2026-01-16，15分核减为11.19分")],
  report: (scored) =>
    countedRows(scored)
      .filter(isLate)
      .map((row) => ({
        severity: isFullScore(row) ? "error" : "review",
        cells: rowCells(scored, row, [row.indicator.score, row.indicator.actual, row.indicator.target]),
        facts: { ...rowFacts(row), isFull: isFullScore(row) },
      })),
});

function isLate({ indicator: { judgement } }: Row): boolean {
  return judgement.kind === "deadline" && judgement.done !== null && judgement.done.from > judgement.due.to;
}
