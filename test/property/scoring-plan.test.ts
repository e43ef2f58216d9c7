import fc from "../support/laws";
import { DEFAULT_SETTINGS, planWriteBack, type ReviewSettings, type WriteOp } from "../../src/core";
import { reviewOf } from "../support/review-builder";
import { budget, row } from "../support/scored-rows";
import {
  BUDGET_ROW,
  buildTable,
  COLUMNS,
  FIRST_INDICATOR_ROW,
  type Numeral,
  type TableSketch,
} from "../support/table-builder";

const sketch: fc.Arbitrary<TableSketch> = fc.record({
  indicators: fc.array(row, { minLength: 1, maxLength: 10 }),
  budget,
  total: fc.record({ score: fc.option(fc.nat({ max: 110 }), { nil: null }) }),
});

const settings: fc.Arbitrary<ReviewSettings> = fc
  .constantFrom(null, "linear-reverse" as const, "hubei-20-80" as const, "mof-2021-101" as const)
  .map((policy) => ({ ...DEFAULT_SETTINGS, policy }));

/** The sketch as it reads once the writes stand in its cells. */
function applied(before: TableSketch, ops: readonly WriteOp[]): TableSketch {
  const values = new Map(ops.map(({ cell, after }) => [`${cell.row} ${cell.column}`, String(after.value)]));
  const at = (line: number, column: number, old: Numeral | undefined): Numeral =>
    values.get(`${line} ${column}`) ?? old ?? null;
  const indicators = (before.indicators ?? []).map((one, index) => ({
    ...one,
    score: at(FIRST_INDICATOR_ROW + index, COLUMNS.score, one.score),
  }));
  const totalRow = FIRST_INDICATOR_ROW + indicators.length;
  return {
    ...before,
    indicators,
    budget: before.budget && { ...before.budget, score: at(BUDGET_ROW, 7, before.budget.score) },
    total: { ...before.total, score: at(totalRow, COLUMNS.score, before.total?.score) },
  };
}

test("a plan that was written leaves nothing to write", () => {
  fc.assert(
    fc.property(sketch, settings, (form, choices) => {
      const { ops } = planWriteBack(reviewOf(buildTable(form), choices));
      const again = planWriteBack(reviewOf(buildTable(applied(form, ops)), choices));
      expect(again.ops).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("every write stands at a cell of its own, and changes it", () => {
  fc.assert(
    fc.property(sketch, settings, (form, choices) => {
      const { ops } = planWriteBack(reviewOf(buildTable(form), choices));
      const cells = ops.map(({ cell }) => `${cell.row} ${cell.column}`);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { before, after } of ops) expect(after.value).not.toBe(before.value);
    }),
    { numRuns: 1000 },
  );
});
