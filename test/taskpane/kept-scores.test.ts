import { ALL_CHECKS, createReviewer, DEFAULT_SETTINGS } from "../../src/core";
import { keptScores } from "../../src/taskpane/session/kept-scores";
import { proposalsOf } from "../../src/taskpane/session/proposals";
import { shortForm } from "../support/short-form";

const CHOICES = { scope: null, ticks: {}, formulaChoices: {} };

/** 培训人数 gets 15 of 30, 检查次数 has no score yet; 印发册数 stays. */
const FORM = shortForm({
  rows: [
    "培训人数 | 100人 | 50人 | 30 | 30 | ",
    "检查次数 | 4次 | 4次 | 30 |  | ",
    "印发册数 | 200册 | 200册 | 30 | 30 | ",
  ],
  total: "100 | 70",
});

function keptOf(areas: readonly [top: number, bottom: number][] | null): number {
  const review = createReviewer(ALL_CHECKS).review({ sheets: [FORM] }, DEFAULT_SETTINGS);
  const scope = areas && {
    sheet: FORM.id,
    areas: areas.map(([top, bottom]) => ({ top, bottom, left: 0, right: 7 })),
  };
  return keptScores(scope, review.tables[0]!, proposalsOf(review, 0, { ...CHOICES, scope }));
}

test("a score stays that is printed and for which nothing is proposed; a blank one cannot stay", () => {
  expect(keptOf(null)).toBe(1);
});

test("of selected rows those count that were selected", () => {
  expect(keptOf([[6, 7]])).toBe(0);
  expect(keptOf([[8, 8]])).toBe(1);
});
