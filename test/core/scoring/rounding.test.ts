import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  scoreTable,
  settingsFrom,
  type ReviewSettings,
} from "../../../src/core";
import { zhCN, traceSentences } from "../../../src/strings";
import { buildTable, quality, quantity } from "../../support/table-builder";

const own = (rounding: "half-up" | "down"): ReviewSettings => {
  const base = customPolicyFrom("mof-2020-10");
  const customPolicy = { ...base, rounding: { value: rounding, source: base.rounding.source } };
  return { ...DEFAULT_SETTINGS, policy: "custom", customPolicy, decimals: 0 };
};

const table = buildTable({
  budget: { full: 100, executed: "89.6", points: 10, score: null },
  indicators: [
    { judgement: quantity("at-least", { target: 3, actual: 2 }), points: 10 },
    { judgement: quantity("at-most", { target: 2, actual: 3 }), points: 10 },
    { judgement: quality("健全", "较健全"), points: 5 },
    { judgement: quality("健全", "健全"), points: "2.5" },
  ],
});

/** 10 × 2 ÷ 3 = 6.67, 5 × 70 % = 3.5, 10 × 89.6 % = 8.96; full points stay as they are. */
test.each([
  ["half-up", ["9", "7", "7", "4", "2.5"]],
  ["down", ["8", "6", "6", "3", "2.5"]],
] as const)("%s", (rounding, expected) => {
  const { budget, indicators } = scoreTable(table, { ...own(rounding) });
  expect([budget, ...indicators].map((one) => one?.suggested?.toString())).toEqual(expected);
});

test("the trace says that digits were cut off", () => {
  const [row] = scoreTable(table, own("down")).indicators;
  expect(traceSentences(zhCN.trace, row!.trace)).toContain("10 × 2 ÷ 3 = 6.6666… → 6（舍去尾数，保留整数）");
});

test("a policy kept before rounding was a choice takes it from the one it was copied from", () => {
  const { rounding: _, ...older } = customPolicyFrom("mof-2020-10");
  const settings = settingsFrom({ ...own("down"), customPolicy: older });
  expect(scoreTable(table, settings).indicators[0]?.suggested?.toString()).toBe("7");
});
