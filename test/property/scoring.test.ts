import fc from "../support/laws";
import {
  Decimal,
  DEFAULT_SETTINGS,
  POLICIES,
  scoreTable,
  sum,
  type ReviewSettings,
  type ScoredIndicator,
  type ScoredTable,
} from "../../src/core";
import { amount, points, row, table } from "../support/scored-rows";
import { buildTable, quantity, type TableSketch } from "../support/table-builder";

const RUNS = { numRuns: 1000 };

const policy = fc.constantFrom(...(Object.keys(POLICIES) as (keyof typeof POLICIES)[]));
const settings: fc.Arbitrary<ReviewSettings> = fc
  .record({ policy, decimals: fc.constantFrom(null, "auto" as const, 0 as const, 1 as const, 2 as const) })
  .map((choices) => ({ ...DEFAULT_SETTINGS, ...choices }));

/** The score that the policy itself gives for one comparison. */
function valueOf(sketch: Parameters<typeof buildTable>[0], choices: ReviewSettings): Decimal {
  return scoreTable(buildTable(sketch), choices).indicators[0]!.policyValue!;
}

const plain = (scored: ScoredIndicator) => ({ ...scored, index: 0 });

test("0 ≤ min ≤ suggested ≤ max ≤ points; only an explained lower score is kept below", () => {
  fc.assert(
    fc.property(row, settings, (sketch, choices) => {
      const [scored] = scoreTable(buildTable({ indicators: [sketch] }), choices).indicators;
      const { min, max, suggested, policyValue, decision } = scored!;
      if (min === null || max === null || policyValue === null) return decision === "unjudged";
      const chain = [new Decimal(0), min, policyValue, max, new Decimal(sketch.points!)];
      const isOrdered = chain.every((value, index) => index === 0 || value.gte(chain[index - 1]!));
      const isInside = suggested!.gte(min) && suggested!.lte(max);
      return isOrdered && (decision === "kept-explained" ? suggested!.lt(min) : isInside);
    }),
    RUNS,
  );
});

test("more is never worse in the direction of the indicator", () => {
  const directions = fc.constantFrom("at-least", "at-most", "equal");
  const rows = fc.record({
    towards: directions,
    target: amount,
    one: amount,
    other: amount,
    points,
    isStrict: fc.boolean(),
  });
  fc.assert(
    fc.property(rows, settings, (sketch, choices) => {
      const { towards, target, one, other, isStrict } = sketch;
      const score = (actual: number) => {
        const judgement = quantity(towards as "equal", { target, actual }, { isStrict });
        return valueOf({ indicators: [{ judgement, points: sketch.points }] }, choices);
      };
      const [less, more] = [score(Math.min(one, other)), score(Math.max(one, other))];
      if (towards === "equal" && target === 0) return true;
      return towards === "at-most" ? more.lte(less) : more.gte(less);
    }),
    RUNS,
  );
});

test("target and actual value in another unit give the same scores", () => {
  const rows = fc.record({
    direction: fc.constantFrom("at-least", "at-most", "equal"),
    target: amount,
    actual: amount,
    points,
  });
  fc.assert(
    fc.property(rows, settings, fc.constantFrom("0.01", "10", "15", "10000"), (sketch, choices, factor) => {
      const score = (scale: Decimal) => {
        const target = scale.times(String(sketch.target)).toString();
        const actual = scale.times(String(sketch.actual)).toString();
        const judgement = quantity(sketch.direction as "equal", { target, actual });
        const [scored] = scoreTable(
          buildTable({ indicators: [{ judgement, points: sketch.points }] }),
          choices,
        ).indicators;
        return [scored!.min, scored!.max, scored!.suggested].map(String);
      };
      expect(score(new Decimal(factor))).toEqual(score(new Decimal(1)));
    }),
    RUNS,
  );
});

test("the total is the sum of its parts, as printed and as proposed", () => {
  fc.assert(
    fc.property(table, settings, ({ table: form }, choices) => {
      const scored = scoreTable(form, choices);
      const printed = [form.budget?.total.score?.value, ...form.indicators.map((one) => one.score?.value)];
      const isScored = scored.budget !== null && scored.budget.decision !== "not-scored";
      const given = (isScored ? printed : printed.slice(1)).flatMap((value) => value ?? []);
      expect(String(scored.total.sumOfPrinted)).toBe(given.length === 0 ? "null" : sum(given).toString());
      const proposed = [
        ...(isScored ? [scored.budget!.suggested] : []),
        ...scored.indicators.map((one) => one.suggested),
      ];
      const isComplete = proposed.length > 0 && proposed.every((value) => value !== null);
      const expected = isComplete ? sum(proposed.flatMap((value) => value ?? [])).toString() : "null";
      expect(String(scored.total.suggested)).toBe(expected);
    }),
    RUNS,
  );
});

test("the order of rows changes nothing", () => {
  const shuffled = fc.array(row, { minLength: 2, maxLength: 8 }).chain((rows) =>
    fc
      .shuffledSubarray(
        rows.map((_, index) => index),
        { minLength: rows.length },
      )
      .map((order) => ({ rows, order })),
  );
  fc.assert(
    fc.property(shuffled, settings, ({ rows, order }, choices) => {
      const before = scoreTable(buildTable({ indicators: rows }), choices);
      const after = scoreTable(buildTable({ indicators: order.map((index) => rows[index]!) }), choices);
      const moved = order.map((index) => plain(before.indicators[index]!));
      expect(JSON.stringify(after.indicators.map(plain))).toBe(JSON.stringify(moved));
      expect(String(after.total.suggested)).toBe(String(before.total.suggested));
    }),
    RUNS,
  );
});

const PROPOSING = new Set(["filled", "raised", "lowered", "stale"]);

/** The same table once every proposal stands in its cell. */
function written(sketch: TableSketch, scored: ScoredTable): TableSketch {
  const indicators = (sketch.indicators ?? []).map((one, index) => {
    const { decision, suggested } = scored.indicators[index]!;
    return PROPOSING.has(decision) ? { ...one, score: suggested!.toString() } : one;
  });
  const isBudgetNew = scored.budget !== null && PROPOSING.has(scored.budget.decision);
  const budget =
    sketch.budget && isBudgetNew
      ? { ...sketch.budget, score: scored.budget!.suggested!.toString() }
      : sketch.budget;
  return { ...sketch, indicators, budget };
}

test("nothing is proposed for a table whose proposals were all written", () => {
  fc.assert(
    fc.property(table, settings, ({ sketch, table: form }, choices) => {
      const again = scoreTable(buildTable(written(sketch, scoreTable(form, choices))), choices);
      const decisions = [...again.indicators, ...(again.budget ? [again.budget] : [])].map(
        ({ decision }) => decision,
      );
      expect(decisions.filter((decision) => PROPOSING.has(decision))).toEqual([]);
    }),
    RUNS,
  );
});
