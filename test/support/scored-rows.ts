import fc from "fast-check";
import {
  buildTable,
  quality,
  quantity,
  range,
  unclear,
  type BudgetSketch,
  type IndicatorSketch,
} from "./table-builder";

/** Numbers as people type them: whole, or with up to three decimals. */
export const amount = fc.oneof(
  fc.nat({ max: 500 }),
  fc.nat({ max: 99_999 }).map((n) => n / 1000),
  fc.constantFrom(0, 0.01, 1, 3, 7, 10_000, 123_456_789),
);

/** Points of a row: mostly whole, sometimes 2.5 or 22.5. */
export const points = fc.oneof(
  fc.integer({ min: 1, max: 30 }),
  fc.constantFrom(0, 0.5, 2.5, 7.5, 12.25, 22.5),
);

const direction = fc.constantFrom("at-least", "at-most", "equal");

const judgement = fc.oneof(
  fc
    .record({ direction, target: amount, actual: amount, isStrict: fc.boolean() })
    .map(({ direction: towards, target, actual, isStrict }) =>
      quantity(towards as "equal", { target, actual }, { isStrict }),
    ),
  fc.tuple(amount, amount, amount).map(([a, b, actual]) => range(Math.min(a, b), Math.max(a, b), actual)),
  fc
    .tuple(
      fc.constantFrom("及时", "健全", "显著提升"),
      fc.constantFrom("及时", "较及时", "不及时", "基本健全", "未提升", "完成", "见附件"),
    )
    .map(([target, actual]) => quality(target, actual)),
  fc.constant(unclear()),
);

const printed = fc.oneof(
  fc.constant(null),
  fc.nat({ max: 32 }),
  fc.nat({ max: 320 }).map((n) => (n / 10).toFixed(1)),
  fc.nat({ max: 3200 }).map((n) => (n / 100).toFixed(2)),
);

/** A row of any kind, scored or blank, explained or not. */
export const row: fc.Arbitrary<IndicatorSketch> = fc.record({
  name: fc.constant("指标"),
  target: fc.constant(""),
  actual: fc.constant(""),
  points,
  score: printed,
  explanation: fc.constantFrom("", "无", "受疫情影响"),
  judgement,
});

/** A budget line, in any proportion of expenditure to budget. */
export const budget: fc.Arbitrary<BudgetSketch | null> = fc.option(
  fc.record({ full: amount, executed: amount, points: fc.constantFrom(10, 20), score: printed }),
  { nil: null },
);

/** A whole table. */
export const table = fc
  .record({ indicators: fc.array(row, { maxLength: 12 }), budget })
  .map((sketch) => ({ sketch, table: buildTable(sketch) }));
