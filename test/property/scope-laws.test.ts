import fc from "../support/laws";
import {
  cellId,
  Decimal,
  isTouched,
  planWriteBack,
  scoreProposals,
  sum,
  type Area,
  type Review,
  type Scope,
} from "../../src/core";
import { reviewOf } from "../support/review-builder";
import { budget, row } from "../support/scored-rows";
import { BUDGET_ROW, buildTable, FIRST_INDICATOR_ROW, type TableSketch } from "../support/table-builder";

const COLUMN_NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7];
const RUNS = { numRuns: 1000 };

const sketch: fc.Arbitrary<TableSketch> = fc.record({
  indicators: fc.array(row, { minLength: 1, maxLength: 10 }),
  budget,
  total: fc.record({ score: fc.option(fc.nat({ max: 110 }), { nil: null }) }),
});

const area: fc.Arbitrary<Area> = fc
  .record({ top: fc.nat({ max: 24 }), height: fc.nat({ max: 6 }), left: fc.nat({ max: 7 }) })
  .map(({ top, height, left }) => ({ top, bottom: top + height, left, right: left }));

const scope: fc.Arbitrary<Scope> = fc.record({
  sheet: fc.constantFrom("s1", "s1", "s1", "elsewhere"),
  areas: fc.array(area, { maxLength: 3 }),
});

/** Said once more in other words: the lines of the sheet that some area covers. */
function isSelected({ sheet, areas }: Scope, line: number): boolean {
  const lines = areas.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  return sheet === "s1" && lines.includes(line);
}

const scoreOps = (review: Review, choice: Scope | null) =>
  planWriteBack(review, { scope: choice }).ops.filter(({ reason }) => reason.kind !== "total-score");

test("the proposals of a scope are those of all whose row is selected, in the same order", () => {
  fc.assert(
    fc.property(sketch, scope, (form, chosen) => {
      const review = reviewOf(buildTable(form));
      const expected = scoreProposals(review, 0).filter(({ cell }) => isSelected(chosen, cell.row));
      expect(scoreProposals(review, 0, chosen)).toEqual(expected);
    }),
    RUNS,
  );
});

test("nothing outside the selection is in the plan; a total is there only when all that it adds up is selected", () => {
  fc.assert(
    fc.property(sketch, scope, (form, chosen) => {
      const { ops, highlights } = planWriteBack(reviewOf(buildTable(form)), { scope: chosen });
      const indicatorRows = (form.indicators ?? []).map((_, index) => FIRST_INDICATOR_ROW + index);
      const all = [...indicatorRows, ...(form.budget ? [BUDGET_ROW] : [])];
      for (const { cell, reason } of ops) {
        if (reason.kind === "total-score") expect(all.every((line) => isSelected(chosen, line))).toBe(true);
        else expect(isSelected(chosen, cell.row)).toBe(true);
      }
      for (const { cell } of highlights) expect(isSelected(chosen, cell.row)).toBe(true);
    }),
    RUNS,
  );
});

test("a selection and its complement together write what the whole workbook writes, cell by cell", () => {
  fc.assert(
    fc.property(sketch, fc.integer({ min: 0, max: 24 }), (form, cut) => {
      const review = reviewOf(buildTable(form));
      const part = (top: number, bottom: number): Scope => ({
        sheet: "s1",
        areas: [{ top, bottom, left: 0, right: 7 }],
      });
      const both = [...scoreOps(review, part(0, cut)), ...scoreOps(review, part(cut + 1, 99))];
      expect(both).toEqual(scoreOps(review, null));
    }),
    RUNS,
  );
});

test("a selection of the whole sheet plans what no selection plans", () => {
  const whole: Scope = { sheet: "s1", areas: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] };
  fc.assert(
    fc.property(sketch, (form) => {
      const review = reviewOf(buildTable(form));
      expect(planWriteBack(review, { scope: whole })).toEqual(planWriteBack(review));
    }),
    RUNS,
  );
});

test("the order of the areas and their overlaps do not matter", () => {
  fc.assert(
    fc.property(sketch, scope, (form, chosen) => {
      const review = reviewOf(buildTable(form));
      const turned = { ...chosen, areas: [...chosen.areas, ...chosen.areas].reverse() };
      expect(planWriteBack(review, { scope: turned })).toEqual(planWriteBack(review, { scope: chosen }));
      expect(isTouched(turned, review.tables[0]!)).toBe(isTouched(chosen, review.tables[0]!));
    }),
    RUNS,
  );
});

test("a ticked total of a part is what the scores add up to once they are written", () => {
  fc.assert(
    fc.property(sketch, scope, (form, chosen) => {
      const review = reviewOf(buildTable(form));
      const { table } = review.tables[0]!;
      const ticks = Object.fromEntries(
        review.workbook.sheets[0]!.rows.flatMap((_, line) =>
          COLUMN_NUMBERS.map((column) => [cellId({ sheet: "s1", row: line, column }), true]),
        ),
      );
      const { ops } = planWriteBack(review, { scope: chosen, ticks });
      const total = ops.find(({ reason }) => reason.kind === "total-score");
      if (!isTouched(chosen, review.tables[0]!)) return expect(total).toBeUndefined();
      if (!total) return;
      const writtenAt = new Map(ops.map(({ cell, after }) => [`${cell.row},${cell.column}`, after.value]));
      const cells = [...table.indicators.map(({ score }) => score), table.budget?.total.score];
      const standing = cells.flatMap((cell) =>
        cell ? [writtenAt.get(`${cell.row},${cell.column}`) ?? cell.text] : [],
      );
      expect(total.after.value).toBe(
        sum(standing.map((value) => new Decimal(String(value ?? 0)))).toNumber(),
      );
    }),
    RUNS,
  );
});
