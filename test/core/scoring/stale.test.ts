import { DEFAULT_SETTINGS, type RowBasis, type ScoreBasis } from "../../../src/core";
import { basisOf } from "../../../src/core/scoring/score-note";
import { changedInputs } from "../../../src/core/scoring/stale";
import { buildTable, cell, type IndicatorSketch, quantity } from "../../support/table-builder";

const row: IndicatorSketch = {
  name: "装修数量",
  target: "=11套",
  actual: "6套",
  points: 5,
  score: 3,
  judgement: quantity("equal", { target: 11, actual: 6 }),
};
const now: RowBasis = {
  score: "G12",
  name: "装修数量",
  target: "=11套",
  actual: "6套",
  points: "5",
  written: 3,
};

function changes(rows: readonly IndicatorSketch[], notes: readonly ScoreBasis[], sheet = "s1") {
  const table = buildTable({ indicators: rows });
  const of = changedInputs(table, { ...DEFAULT_SETTINGS, scoreBasis: [{ sheet, notes }] });
  return table.indicators.map((one) => of(one).join());
}

test("a basis is what stands in the row, its operator and unit columns included", () => {
  const [plain] = buildTable({ indicators: [row] }).indicators;
  expect(basisOf(plain!, 3)).toEqual(now);
  const [split] = buildTable({
    indicators: [
      { ...row, target: "11", with: { targetOperator: cell(11, 8, "="), targetUnit: cell(11, 9, "套") } },
    ],
  }).indicators;
  expect(basisOf(split!, null)).toEqual({ ...now, written: null });
  const [bare] = buildTable({
    indicators: [{ ...row, with: { target: null, actual: null, points: null } }],
  }).indicators;
  expect(basisOf(bare!, 3)).toEqual({ ...now, target: "", actual: "", points: "" });
  const [unscored] = buildTable({ indicators: [row], hasScores: false }).indicators;
  expect(basisOf(unscored!, 3)).toBeNull();
});

test("every input that changed is named, in order", () => {
  expect(changes([row], [now])).toEqual([""]);
  expect(changes([row], [{ ...now, target: "=12套" }])).toEqual(["target"]);
  expect(changes([row], [{ ...now, actual: "7套" }])).toEqual(["actual"]);
  expect(changes([row], [{ ...now, points: "6" }])).toEqual(["points"]);
  expect(changes([row], [{ ...now, points: "6", target: "", actual: "" }])).toEqual(["target,actual,points"]);
});

test.each([
  [3, "actual"],
  ["3", "actual"],
  ["3.0", "actual"],
  [2, ""],
  ["三", ""],
  [null, ""],
  [true, ""],
])("what was written was %p: changed are %p", (written, expected) => {
  expect(changes([row], [{ ...now, actual: "7套", written }])).toEqual([expected]);
});

test("a row that prints no score now was cleared by hand", () => {
  expect(changes([{ ...row, score: null }], [{ ...now, actual: "7套" }])).toEqual([""]);
  const table = buildTable({ indicators: [row], hasScores: false });
  const scoreBasis = [{ sheet: "s1", notes: [{ ...now, actual: "7套" }] }];
  const of = changedInputs(table, { ...DEFAULT_SETTINGS, scoreBasis });
  expect(of(table.indicators[0]!)).toEqual([]);
});

describe("rows of one name", () => {
  const other = { ...now, score: "G13", actual: "7套" };

  test("each by its own cell", () => {
    expect(changes([row, row], [now, other])).toEqual(["", "actual"]);
    expect(changes([row, row], [other, now])).toEqual(["", "actual"]);
  });

  test("one that moved is found by the basis that no row claims", () => {
    const moved = { ...now, score: "G40", actual: "9套" };
    expect(changes([row, row], [now, moved])).toEqual(["", "actual"]);
  });

  test("none is taken where several could be meant", () => {
    const moved = ["G40", "G41"].map((score) => ({ ...now, score, actual: "9套" }));
    expect(changes([row], moved)).toEqual([""]);
    expect(changes([row], moved.slice(1))).toEqual(["actual"]);
  });

  test("bases of another sheet are none of this table's", () => {
    expect(changes([row], [{ ...now, actual: "9套" }], "s2")).toEqual([""]);
  });
});
