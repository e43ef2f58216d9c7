import { customPolicyFrom, DEFAULT_SETTINGS, scoreTable, type ReviewSettings } from "../../../src/core";
import { isNotApplicable } from "../../../src/core/scoring/not-applicable";
import { findingsOf, marks } from "../../support/check-harness";
import {
  buildTable,
  cell,
  quality,
  quantity,
  unclear,
  type IndicatorSketch,
} from "../../support/table-builder";

const base = customPolicyFrom("mof-2020-10");
const rescaling: ReviewSettings = {
  ...DEFAULT_SETTINGS,
  policy: "custom",
  customPolicy: { ...base, isRescaled: { ...base.isRescaled, value: true } },
};

const half: IndicatorSketch = {
  target: "10人",
  actual: "5人",
  points: 40,
  score: 20,
  explanation: "报名人数不足，下年加强宣传",
  judgement: quantity("at-least", { target: 10, actual: 5 }),
};
const met: IndicatorSketch = {
  ...half,
  actual: "10人",
  score: 40,
  judgement: quantity("at-least", { target: 10, actual: 10 }),
};
const idle: IndicatorSketch = {
  target: "≥90%",
  actual: "不适用",
  points: 20,
  score: 0,
  judgement: unclear("actual-not-number"),
};

const total = (indicators: readonly IndicatorSketch[], settings = rescaling) =>
  scoreTable(buildTable({ indicators }), settings).total;

test.each(["不适用", "不涉及", "本项目不涉及", "未涉及", "无此项", "N/A", "n/a", " 不适用。 "])(
  "%p says that a row does not apply",
  (text) => {
    const blank = { target: null, actual: null, score: null };
    expect(isNotApplicable({ ...blank, target: cell(0, 0, text) })).toBe(true);
    expect(isNotApplicable({ ...blank, actual: cell(0, 0, text) })).toBe(true);
  },
);

test.each(["", "无", "0", "适用", "不适用人员清退率", "涉及3个村"])("%p does not", (text) => {
  expect(isNotApplicable({ target: null, actual: cell(0, 0, text), score: null })).toBe(false);
});

describe("a policy that rescales", () => {
  test("60 of 80 points that apply are 75 of 100, whatever the idle row printed", () => {
    const { suggested, sumOfPrinted, sumOfPoints, trace, grade } = total([half, met, idle]);
    expect([suggested, sumOfPrinted, sumOfPoints].map(String)).toEqual(["75", "60", "100"]);
    expect(trace.map(({ step }) => step)).toEqual(["sum", "rescaled"]);
    const last = trace.at(-1)!;
    expect(last.step === "rescaled" && [last.from, last.to].map(String)).toEqual(["60", "75"]);
    expect(grade).toBe("fair");
    expect(String(total([half, met, { ...idle, score: 20 }]).suggested)).toBe("75");
  });

  test("a blank score of the idle row leaves the total whole", () => {
    expect(String(total([half, met, { ...idle, score: null }]).suggested)).toBe("75");
  });

  test("the quotient is rounded to two decimals, half up", () => {
    // 50 of 60 is 83.333…
    const third = [{ ...met, points: 60, score: 50, explanation: "自行扣分，验收资料不全" }];
    expect(String(total([...third, { ...idle, points: 40 }]).suggested)).toBe("83.33");
  });

  test("nothing is owed, proposed or asked for in the idle row", () => {
    const scored = scoreTable(buildTable({ indicators: [half, met, idle] }), rescaling);
    expect(scored.indicators[2]).toMatchObject({ decision: "not-scored", explanationRequired: false });
    const sketch = { indicators: [half, met, idle], total: { points: 100, score: 75 } };
    for (const id of ["indicator-not-judged", "points-total-not-100", "total-score-differs"] as const) {
      expect(marks(id, sketch, rescaling)).toEqual([]);
    }
    expect(
      marks("points-total-not-100", { indicators: [half, met, { ...idle, points: null }] }, rescaling),
    ).toEqual([]);
  });

  test("more than the whole is a fault, whatever does not apply", () => {
    const indicators = [{ ...half, points: 80 }, met, { ...idle, points: null }];
    expect(marks("points-total-not-100", { indicators }, rescaling)).toEqual(["error F12"]);
  });

  test("points that are simply not there are a fault all the same", () => {
    expect(marks("points-total-not-100", { indicators: [half, met] }, rescaling)).toEqual(["error F12"]);
  });

  test("only idle rows make no total", () => {
    expect(total([idle])).toMatchObject({ suggested: null, grade: null });
  });
});

test("without rescaling the row counts as printed, and a person is asked", () => {
  const { suggested, trace } = total([half, met, idle], DEFAULT_SETTINGS);
  expect([String(suggested), trace.map(({ step }) => step)]).toEqual(["60", ["sum"]]);
  const reasons = (indicators: readonly IndicatorSketch[]) =>
    findingsOf("indicator-not-judged", { indicators }).map(({ facts }) => facts["reason"]);
  expect(reasons([half, met, idle])).toEqual(["not-applicable"]);
  expect(reasons([{ ...idle, judgement: quality("达标", "不适用") }])).toEqual(["not-applicable"]);
  expect(reasons([{ ...idle, judgement: { kind: "heading" } }])).toEqual([]);
  expect(reasons([{ ...met, score: "不涉及" }])).toEqual(["not-applicable"]);
  const worded = { ...idle, score: 20, judgement: quality("达标", "不适用") };
  const [result] = scoreTable(buildTable({ indicators: [worded] }), DEFAULT_SETTINGS).indicators;
  expect([result?.decision, String(result?.suggested), result?.degree]).toEqual(["unjudged", "20", null]);
});
