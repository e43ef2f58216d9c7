import { defineTableCheck } from "../define-check";
import type { SelfEvaluationTable, TableCell } from "../../table/model";
import { findPersonalData } from "../personal-data";
import { refAt } from "../row";
import { publicationNotice } from "../sources";

/** Identity numbers, mobile numbers or bank accounts in a table that will be published. Never repeated in full. */
export const personalDataPresent = defineTableCheck({
  id: "personal-data-present",
  group: "form",
  severity: "review",
  sources: [publicationNotice("除涉密内容外全部公开")],
  report: (scored) =>
    textCells(scored.table).flatMap((cell) => {
      const found = findPersonalData(cell.text);
      if (!found) return [];
      return [{ cells: [refAt(scored, cell)], facts: { kind: found.kind, masked: found.masked } }];
    }),
});

function textCells(table: SelfEvaluationTable): readonly TableCell[] {
  const { expected, accomplished } = table.goal;
  const rows = table.indicators.flatMap(({ name, target, actual, explanation }) => [
    name,
    target,
    actual,
    explanation,
  ]);
  const notes = table.notes.map(({ cell }) => cell);
  const head = [table.project, table.department, table.unit, table.budget?.explanation ?? null];
  return [...head, expected, accomplished, ...rows, ...notes].filter((cell) => cell !== null);
}
