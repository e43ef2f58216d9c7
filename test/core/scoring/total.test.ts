import { DEFAULT_SETTINGS, scoreTable } from "../../../src/core";
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

test("an empty table has no total", () => {
  expect(total([])).toMatchObject({ sumOfPrinted: null, suggested: null, sumOfPoints: null, grade: null });
});
