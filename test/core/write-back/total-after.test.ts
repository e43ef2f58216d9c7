import {
  DEFAULT_SETTINGS,
  hasScores,
  isSummedUp,
  scoreTable,
  toDecimal,
  totalAfter,
} from "../../../src/core";
import { buildTable, quantity, type TableSketch } from "../../support/table-builder";

const right = quantity("equal", { target: 1, actual: 1 });
const form: TableSketch = {
  budget: { full: 100, executed: 100, points: 10, score: "9.66" },
  indicators: [
    { judgement: right, points: 40, score: 30 },
    { judgement: right, points: 50, score: 40 },
  ],
};
const scored = (more: TableSketch = {}) => scoreTable(buildTable({ ...form, ...more }), DEFAULT_SETTINGS);
const totalOf = (score: string | null, formula?: string) =>
  scored({ total: { points: 100, score, ...(formula ? { formula } : {}) } });

test.each([
  ["adds up what stands", "79.66", "=H6+SUM(G12:G13)", true],
  ["shows the sum rounded", "79.7", "=ROUND(H6+SUM(G12:G13),1)", true],
  ["leaves out a row", "39.66", "=H6+G12", false],
  ["was not worked out yet", null, "=H6+SUM(G12:G13)", true],
  ["is typed, and right", "79.66", undefined, false],
])("a total that %s", (_, score, formula, isFollowing) => {
  expect(isSummedUp(totalOf(score, formula))).toBe(isFollowing);
});

test("a form without a total has none that follows", () => {
  expect(isSummedUp(scored({ total: null }))).toBe(false);
});

test("the total is the sum of what is written and of what stands beside it", () => {
  const after = (...written: readonly (readonly [string, string])[]) =>
    totalAfter(scored(), new Map(written.map(([id, score]) => [id, toDecimal(score)!])))?.toString();
  expect(after()).toBe("79.66");
  expect(after(["s1!G12", "40"])).toBe("89.66");
  expect(after(["s1!H6", "10"], ["s1!G13", "50"])).toBe("90");
});

test("there is no total as long as a score is blank and nothing is written there", () => {
  const blank = scored({
    indicators: [
      { judgement: right, points: 40, score: null },
      { judgement: right, points: 50, score: 40 },
    ],
  });
  expect(totalAfter(blank, new Map())).toBeNull();
  expect(totalAfter(blank, new Map([["s1!G12", toDecimal("40")!]]))?.toString()).toBe("89.66");
});

test("a form has scores where the money or any row has a cell for one", () => {
  expect(hasScores(scored())).toBe(true);
  expect(hasScores(scored({ budget: null }))).toBe(true);
  expect(hasScores(scored({ budget: null, hasScores: false }))).toBe(false);
});
