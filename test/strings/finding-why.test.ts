import { CHECK_IDS, POLICIES, type ScoringPolicy } from "../../src/core";
import { findingWhy } from "../../src/strings/findings";
import { enUS } from "../../src/strings/en-US";
import { zhCN } from "../../src/strings";

const national = POLICIES["mof-2020-10"];
const own: ScoringPolicy = {
  ...national,
  id: "custom",
  pointsTotal: { ...national.pointsTotal, value: "120" },
  gradeCutOffs: { ...national.gradeCutOffs, value: { excellent: "108", good: "96", fair: "72" } },
};

test("why a grade is wrong is told with the cut-offs of the policy in force, not with the national ones", () => {
  const [why, ours] = findingWhy(zhCN, "grade-differs", own);
  expect(why).toBe("等级由总分决定，与总分对不上会被退回更正。");
  expect(ours).toBe("办法里的“等级”：优 108 分及以上，良 96 分及以上，中 72 分及以上，其余为差。");
  expect(findingWhy(enUS, "grade-differs", national)[1]).toContain("90");
});

test("so is what all points have to add up to", () => {
  expect(findingWhy(zhCN, "points-total-not-100", own)[1]).toBe("办法里的“分值合计”：120 分。");
});

test("the score of the execution is by steps where the policy has steps", () => {
  expect(findingWhy(zhCN, "budget-score-differs", national)[1]).toBe(
    "办法里的“执行率计分”：分值 × 执行率，不超过分值。",
  );
  expect(findingWhy(zhCN, "budget-score-differs", POLICIES["mof-2021-101"])[1]).not.toContain("×");
});

test("what a policy says nothing about is not told", () => {
  const silent = { ...own, usualPoints: { ...own.usualPoints, value: null } };
  expect(findingWhy(zhCN, "points-split-unusual", silent)).toHaveLength(1);
  expect(findingWhy(zhCN, "points-split-unusual", own)).toHaveLength(2);
});

test("a check that rests on no figure of a policy, and a finding of the whole workbook, have the reason alone", () => {
  expect(findingWhy(zhCN, "prompt-text-left", national)).toEqual([
    zhCN.findings.checks["prompt-text-left"].why,
  ]);
  expect(findingWhy(zhCN, "grade-differs", null)).toHaveLength(1);
});

test("no reason by itself names a figure on which policies differ", () => {
  const figures = [own, ...Object.values(POLICIES)].flatMap(({ gradeCutOffs, pointsTotal, budgetPoints }) => [
    ...Object.values(gradeCutOffs.value),
    pointsTotal.value,
    budgetPoints.value,
  ]);
  const isNamed = (text: string) =>
    figures.some((figure) => new RegExp(`\\b${figure} ?(分|points)`).test(text));
  for (const { findings } of [zhCN, enUS]) {
    expect(CHECK_IDS.filter((id) => isNamed(findings.checks[id].why + findings.checks[id].fix))).toEqual([]);
  }
});
