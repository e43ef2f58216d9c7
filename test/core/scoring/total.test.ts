import { customPolicyFrom, DEFAULT_SETTINGS, EXECUTION_CAPS, scoreTable } from "../../../src/core";
import { buildTable, quantity, type IndicatorSketch } from "../../support/table-builder";

const met = quantity("at-least", { target: 1, actual: 1 });
const total = (indicators: readonly IndicatorSketch[], budget: Parameters<typeof buildTable>[0] = {}) =>
  scoreTable(buildTable({ ...budget, indicators }), DEFAULT_SETTINGS).total;

test.each([
  ["90", "excellent"],
  ["89.99", "good"],
  ["80", "good"],
  ["79.99", "fair"],
  ["60", "fair"],
  ["59.99", "poor"],
])("%s is %s", (score, grade) => {
  expect(total([{ points: 100, score }]).grade).toBe(grade);
});

test("of parent and children only the counted side enters", () => {
  const rows = [
    { points: 15, score: 15, judgement: met, with: { isCounted: false } },
    { points: 10, score: 10, judgement: met, with: { parent: 0 } },
    { points: 5, score: 5, judgement: met, with: { parent: 0 } },
  ];
  const { sumOfPrinted, sumOfPoints, suggested } = total(rows);
  expect([sumOfPrinted, sumOfPoints, suggested].map(String)).toEqual(["15", "15", "15"]);
});

test("a blank score that cannot be judged leaves no proposed total", () => {
  const { sumOfPrinted, suggested, grade } = total([{ points: 5, score: 5 }, { points: 5 }]);
  expect([String(sumOfPrinted), suggested, grade]).toEqual(["5", null, null]);
});

test("nothing printed, everything judged: the proposed total stands alone", () => {
  const { sumOfPrinted, suggested } = total([
    { points: 60, judgement: met },
    { points: 40, judgement: met },
  ]);
  expect([sumOfPrinted, String(suggested)]).toEqual([null, "100"]);
});

test("an execution rate that the form leaves unscored does not enter", () => {
  const rows = [{ points: 100, score: 100, judgement: met }];
  const dash = total(rows, { budget: { full: 1, executed: 1, score: "/" } });
  const blank = total(rows, { budget: { full: 1, executed: 1, score: null } });
  expect([dash, blank].map(({ sumOfPoints, suggested }) => [String(sumOfPoints), String(suggested)])).toEqual(
    [
      ["100", "100"],
      ["100", "100"],
    ],
  );
});

describe("a total line for the indicators alone", () => {
  const rows = [{ points: 90, score: 89.5, judgement: met }];
  const budget = { full: 100, executed: 97.8, points: 10, score: "9.78" };

  test("90 below the indicators and 10 above: their sum is compared, the whole is graded", () => {
    const alone = total(rows, { budget, total: { points: 90, score: "89.5" } });
    expect(alone).toMatchObject({ isOfIndicatorsAlone: true, grade: "excellent" });
    expect([alone.sumOfPrinted, alone.sumOfPoints, alone.suggested].map(String)).toEqual([
      "89.5",
      "100",
      "90",
    ]);
  });

  test("90 beside a score that has the execution in it is only a wrong sum of points", () => {
    const whole = total(rows, { budget, total: { points: 90, score: "99.28" } });
    expect([whole.isOfIndicatorsAlone, String(whole.sumOfPrinted)]).toEqual([false, "99.28"]);
  });

  test("100 is the whole, and so is a total that prints no points", () => {
    for (const line of [{ points: 100, score: "89.5" }, { score: "89.5" }]) {
      const whole = total(rows, { budget, total: line });
      expect([whole.isOfIndicatorsAlone, String(whole.sumOfPrinted)]).toEqual([false, "99.28"]);
    }
  });
});

test("a cap says how much, at which rate, and on what the sum stood before", () => {
  const customPolicy = { ...customPolicyFrom("mof-2020-10"), totalCaps: EXECUTION_CAPS };
  const { suggested, trace, grade } = scoreTable(
    buildTable({
      budget: { full: 100, executed: 75, points: 10, score: "7.5" },
      indicators: [{ points: 90, score: 90, judgement: met }],
    }),
    { ...DEFAULT_SETTINGS, policy: "custom", customPolicy },
  ).total;
  expect([String(suggested), grade]).toEqual(["89", "good"]);
  const [sum, cap] = trace;
  expect(sum?.step === "sum" && String(sum.total)).toBe("97.5");
  expect(cap?.step === "total-capped" && [cap.cap, cap.rate].map(String)).toEqual(["89", "0.75"]);
});

test("rows that only bear a name, and parents, do not count", () => {
  const heading = { points: null, score: null, judgement: { kind: "heading" as const } };
  const { sumOfPrinted, suggested } = total([heading, { points: 5, score: 5, judgement: met }]);
  expect([sumOfPrinted, suggested].map(String)).toEqual(["5", "5"]);
});

test("a form whose execution has no score cell is complete without one", () => {
  const form = buildTable({ budget: { full: 1, executed: 1, points: 10 } }).budget!;
  const budget = { full: 1, executed: 1, points: 10, with: { total: { ...form.total, score: null } } };
  const { sumOfPrinted, suggested } = total([{ points: 90, score: 90, judgement: met }], { budget });
  expect([sumOfPrinted, suggested].map(String)).toEqual(["90", "100"]);
});

test("an empty table has no total", () => {
  expect(total([])).toMatchObject({ sumOfPrinted: null, suggested: null, sumOfPoints: null, grade: null });
});
