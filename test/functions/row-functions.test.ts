import { explainFunction, rateFunction, scoreFunction } from "../../src/functions/row-functions";
import { functions } from "../../src/strings/zh-CN/functions";
import { trace } from "../../src/strings/zh-CN/trace";

const words = { functions, trace };

/** Expected values by hand: points × actual ÷ target, rounded half up at two decimals. */
test.each([
  ["≥11套", "6套", 5, 2.73],
  ["≥43", 30, 2, 1.4],
  [12, 0, 4, 0],
  ["≥95%", "96%", 10, 10],
  ["≥95%", 0.9, 10, 9.47],
  ["≤10天", "20天", 6, 3],
  ["健全", "较健全", 5, 3.5],
  ["健全", "健全", "2", 2],
  ["及时", "不及时", 3, 0],
])("SCORE(%s, %s, %s) = %s", (target, actual, points, expected) => {
  expect(scoreFunction({ target, actual, points }, words)).toEqual({ ok: true, value: expected });
});

test.each([
  ["the points are no number", { target: "≥1", actual: "1", points: "五分" }, functions.pointsInvalid],
  ["the points are negative", { target: "≥1", actual: "1", points: -1 }, functions.pointsInvalid],
  ["the points are missing", { target: "≥1", actual: "1", points: null }, functions.pointsInvalid],
  ["the target is empty", { target: " ", actual: "1", points: 5 }, functions.targetBlank],
  ["the actual value is empty", { target: "≥1", actual: undefined, points: 5 }, functions.actualBlank],
  [
    "prose cannot be judged",
    { target: "≥10人", actual: "完成了楼顶外墙的整体修缮工作", points: 5 },
    functions.unclear,
  ],
])("a cell says why there is no score: %s", (_, row, message) => {
  expect(scoreFunction(row, words)).toEqual({ ok: false, message });
});

test("a policy can be named; an unknown one is told with those there are", () => {
  const row = { target: "健全", actual: "健全", points: 5 };
  expect(scoreFunction({ ...row, policy: "MOF-2020-10" }, words)).toEqual({ ok: true, value: 5 });
  const result = scoreFunction({ ...row, policy: "本地办法" }, words);
  expect(result.ok ? "" : result.message).toMatch(/“本地办法”.*mof-2020-10/);
});

test("EXPLAIN gives the calculation in words, in one cell", () => {
  const result = explainFunction({ target: "≥11套", actual: "6套", points: 5 }, words);
  const text = result.ok ? result.value : "";
  expect(text).toContain("6");
  expect(text).toContain("11");
  expect(text).toContain("2.73");
  expect(text).toMatch(/。$/);
  expect(explainFunction({ target: "", actual: "6套", points: 5 }, words).ok).toBe(false);
});

test.each([
  [95.99, 100, 0.9599],
  [1, 3, 1 / 3],
  ["120", 100, 1.2],
  [0, 100, 0],
  ["9,600.00", "10,000.00", 0.96],
  ["９，６００", 10000, 0.96],
  ["￥9 600", "10000", 0.96],
  ["96万元", "100万元", 0.96],
  ["960,000元", "100万", 0.96],
  ["0.96亿元", "9,600.00万元", 1],
])("RATE(%s, %s) = %s", (executed, budget, expected) => {
  expect(rateFunction({ executed, budget }, functions)).toEqual({ ok: true, value: expected });
});

test("an amount whose unit nobody knows gives no rate: 元 and 万元 are ten thousand apart", () => {
  for (const [executed, budget] of [
    ["96万元", 100],
    [960000, "100万元"],
  ] as const) {
    expect(rateFunction({ executed, budget }, functions)).toEqual({
      ok: false,
      message: functions.moneyUnitUnclear,
    });
  }
});

test.each(["96%", "96人", "≥96", "90-96", "96 97", true, ""])("%s is no amount of money", (executed) => {
  expect(rateFunction({ executed, budget: 100 }, functions)).toEqual({
    ok: false,
    message: functions.moneyInvalid,
  });
});

test("points are read as forms print them, and so are the numbers of a row", () => {
  for (const points of [5, "5", "５", "5分", "5.00"]) {
    const row = { target: "≥12,000人", actual: "６０００", points };
    expect(scoreFunction(row, words)).toEqual({ ok: true, value: 2.5 });
    expect(explainFunction(row, words)).toMatchObject({ ok: true, value: expect.stringContaining("2.5") });
  }
  expect(scoreFunction({ target: "≥1", actual: "1", points: "10%" }, words).ok).toBe(false);
});

test("a rate without a budget is none", () => {
  expect(rateFunction({ executed: 1, budget: 0 }, functions)).toEqual({
    ok: false,
    message: functions.budgetZero,
  });
  expect(rateFunction({ executed: "一百", budget: 1 }, functions)).toEqual({
    ok: false,
    message: functions.moneyInvalid,
  });
  expect(rateFunction({ executed: 1, budget: null }, functions)).toEqual({
    ok: false,
    message: functions.moneyInvalid,
  });
});
