import { a1, readTable, recognizeSheet, type ColumnRole, type SelfEvaluationTable } from "../../../src/core";
import { caseForms, type BudgetKey } from "../../support/layout/case-form";
import type { Drawn } from "../../support/layout/draw";
import { layOut } from "../../support/layout/lay-out";
import { sampleForms } from "../../support/layout/sample-forms";

const LAYOUTS = 50;
const forms = [...caseForms(), ...sampleForms()];

/** What was read, in the words of what was drawn. */
function asDrawn(table: SelfEvaluationTable): Record<string, unknown> {
  const { region, budget, total } = table;
  return {
    top: a1(region.area.top, region.area.left),
    columns: Object.fromEntries(region.columns.map(({ role, column }) => [role, column])),
    indicators: table.indicators.map(({ row, level1, level2, name }) => ({
      row,
      level1,
      level2,
      name: name.text,
    })),
    budget:
      budget && Object.fromEntries(Object.entries(budget.total).flatMap(([key, cell]) => spotOf(key, cell))),
    totalScore: total?.score ? a1(total.score.row, total.score.column) : null,
  };
}

function spotOf(key: string, cell: unknown): [string, string][] {
  if (key === "label" || key === "kind" || cell === null) return [];
  const { row, column } = cell as { row: number; column: number };
  return [[key, a1(row, column)]];
}

function expected(drawn: Drawn): Record<string, unknown> {
  const budget = Object.entries(drawn.budget).map(([key, spot]) => [
    key as BudgetKey,
    a1(spot.row, spot.column),
  ]);
  return {
    top: a1(drawn.title.row, drawn.left),
    columns: drawn.columns as Record<ColumnRole, number>,
    indicators: drawn.indicators,
    budget: budget.length > 0 ? Object.fromEntries(budget) : null,
    totalScore: drawn.totalScore && a1(drawn.totalScore.row, drawn.totalScore.column),
  };
}

describe.each(forms.map((form) => [form.name, form] as const))("%s in %#", (_name, form) => {
  test.each(Array.from({ length: LAYOUTS }, (_, seed) => seed))(
    "layout %i: every cell in its role",
    (seed) => {
      const laidOut = layOut(form, forms, seed);
      const { regions } = recognizeSheet(laidOut.sheet, []);
      const read = regions.map((region) => asDrawn(readTable(laidOut.sheet, region)));
      expect(read).toEqual(laidOut.forms.map(({ drawn }) => expected(drawn)));
    },
  );
});
