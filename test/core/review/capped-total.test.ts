import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  EXECUTION_CAPS,
  planWriteBack,
  reviewWorkbook,
  type Review,
} from "../../../src/core";
import { shortForm } from "../../support/short-form";

/** At a rate of 75 % the total is at most 89; 7.5 + 90 = 97.5. */
function reviewOf(total: number): Review {
  const customPolicy = { ...customPolicyFrom("mof-2020-10"), totalCaps: EXECUTION_CAPS };
  const sheet = shortForm({
    budget: "100 | 100 | 75 | 10 | 75% | 7.5",
    rows: ["场次 | 8场 | 8场 | 90 | 90 | 无"],
    total: `100 | ${total}`,
  });
  return reviewWorkbook({ sheets: [sheet] }, { ...DEFAULT_SETTINGS, policy: "custom", customPolicy });
}

const ABOUT_THE_TOTAL = ["total-score-differs", "total-score-exceeds-cap"];
const told = (total: number) =>
  reviewOf(total)
    .findings.filter(({ check }) => ABOUT_THE_TOTAL.includes(check))
    .map(({ check, fix }) => [check, fix?.[0]?.value]);

test("a total above the cap, the sum or not, has one finding, and its fix is the cap", () => {
  expect(told(97.5)).toEqual([["total-score-exceeds-cap", 89]]);
  expect(told(95)).toEqual([["total-score-exceeds-cap", 89]]);
});

test("a total below the cap is held against the capped sum", () => {
  const [finding] = reviewOf(80).findings.filter(({ check }) => check === "total-score-differs");
  expect([String(finding?.facts["sum"]), String(finding?.facts["cap"])]).toEqual(["97.5", "89"]);
  expect(told(80)).toEqual([["total-score-differs", 89]]);
});

test("the cap itself is right, and what is written is the cap", () => {
  expect(told(89)).toEqual([]);
  expect(planWriteBack(reviewOf(97.5)).ops.map(({ after }) => after.value)).toEqual([89]);
});
