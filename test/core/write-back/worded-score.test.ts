import {
  cellKey,
  Decimal,
  DEFAULT_SETTINGS,
  planWriteBack,
  reviewWorkbook,
  scoreBasisFor,
  type SheetSnapshot,
  writtenScores,
} from "../../../src/core";
import { scoreWorded, wordedScore } from "../../../src/core/write-back/worded-score";
import { shortForm } from "../../support/short-form";

test.each([
  ["20分", "17.5分"],
  ["20 分", "17.5 分"],
  ["9.5分（扣0.5）", "17.5分"],
  ["19.5/20", "17.5/20"],
  ["19.5分/20分", "17.5分/20分"],
  ["20%", "17.5%"],
  ["20", 17.5],
  ["20(满分)", 17.5],
  ["", 17.5],
  [null, 17.5],
  [20, 17.5],
])("%s becomes %s in its words", (before, after) => {
  const score = new Decimal("17.5");
  expect(wordedScore(before, String(before ?? ""), score)).toBe(after);
  expect(scoreWorded(after, String(after))?.toString()).toBe("17.5");
});

test("a number that shows as a share is written as one", () => {
  expect(wordedScore(0.1, "10%", new Decimal("7.5"))).toBe(0.075);
  expect(scoreWorded(0.075, "7.5%")?.toString()).toBe("7.5");
});

const TWO_DECIMALS = { ...DEFAULT_SETTINGS, decimals: 2 as const };

describe("a form whose scores are worded", () => {
  const review = (sheet: SheetSnapshot, settings = TWO_DECIMALS) =>
    reviewWorkbook({ sheets: [sheet] }, settings);
  const form = (score: string) =>
    shortForm({
      rows: [`场次 | 8场 | 7场 | 20 | ${score} | `, "合格率 | 95% | 95% | 70 | 70分 | "],
      total: "100 | 97.5",
    });

  test.each([
    ["20分", "17.5分"],
    ["19分（扣1）", "17.5分"],
  ])("%s is written as %s, and not proposed again", (before, after) => {
    const first = review(form(before));
    const plan = planWriteBack(first);
    expect(plan.ops.map((op) => [op.before.value, op.after.value])).toContainEqual([before, after]);
    const scoreBasis = scoreBasisFor(first, plan);
    const again = review(form(after), { ...TWO_DECIMALS, scoreBasis });
    expect(planWriteBack(again).ops.filter(({ reason }) => reason.kind === "indicator-score")).toEqual([]);
    expect([...writtenScores(again, 0)]).toEqual(["短表!G7"]);
  });

  test("scores that are stored as shares stay shares", () => {
    const sheet = form("20");
    const rows = sheet.rows.map((row, at) =>
      at === 6 ? row.map((value, column) => (column === 6 ? 0.2 : value)) : row,
    );
    const numberFormats = new Map([[cellKey(6, 6), "0%"]]);
    const [op] = planWriteBack(review({ ...sheet, rows, numberFormats })).ops;
    expect([op!.before.value, op!.after.value]).toEqual([0.2, 0.175]);
  });
});
