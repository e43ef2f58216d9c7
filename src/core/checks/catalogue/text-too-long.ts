import { defineTableCheck } from "../define-check";
import type { ScoredTable } from "../../scoring/model";
import type { CheckReport } from "../finding";
import type { TableCell } from "../../table/model";
import { refAt } from "../row";
import { sichuanForm } from "../sources";

/** A text longer than the limit that the form prints beside it. */
export const textTooLong = defineTableCheck({
  id: "text-too-long",
  group: "form",
  severity: "warning",
  sources: [sichuanForm("未完成原因分析(100字以内)、(200字以内)")],
  report: (scored) => [...explanationReports(scored), ...noteReports(scored)],
});

function explanationReports(scored: ScoredTable): readonly CheckReport[] {
  const { region, indicators } = scored.table;
  const column = region.columns.find(({ role }) => role === "explanation");
  const limit = limitIn(column?.evidence.text ?? "");
  return indicators.flatMap(({ explanation }) => (explanation ? tooLong(scored, explanation, limit) : []));
}

function noteReports(scored: ScoredTable): readonly CheckReport[] {
  return scored.table.notes.flatMap(({ label, cell }) => tooLong(scored, cell, limitIn(label)));
}

function limitIn(text: string): number | null {
  const digits = /(\d{2,4})字/.exec(text.replace(/\s/g, ""))?.[1];
  return digits === undefined ? null : Number(digits);
}

function tooLong(scored: ScoredTable, cell: TableCell, limit: number | null): readonly CheckReport[] {
  const length = [...cell.text.replace(/\s/g, "")].length;
  return limit !== null && length > limit ? [{ cells: [refAt(scored, cell)], facts: { length, limit } }] : [];
}
