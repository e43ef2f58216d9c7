import { DEFAULT_SETTINGS, explanationDraft } from "../../../src/core";
import { isOpenDraft, isRealExplanation } from "../../../src/core/scoring/explanation";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { enUS } from "../../../src/strings/en-US/index";
import { zhCN } from "../../../src/strings/index";
import { buildTable, type IndicatorSketch, quality, quantity } from "../../support/table-builder";

function draftOf(row: IndicatorSketch): string | null {
  const scored = scoreTable(buildTable({ indicators: [row] }), DEFAULT_SETTINGS);
  const draft = explanationDraft(scored, 0);
  return draft && zhCN.findings.draft(draft);
}

const SIX_OF_ELEVEN: IndicatorSketch = {
  name: "博士后公寓房屋装修数量",
  target: "=11套",
  actual: "6套",
  points: 5,
  score: 3,
  judgement: quantity("equal", { target: 11, actual: 6, unit: "套" }),
};

test("the facts are filled in, the reason and the next step are blank", () => {
  expect(draftOf(SIX_OF_ELEVEN)).toBe(
    "指标“博士后公寓房屋装修数量”年度指标值11套，实际完成6套，完成率54.55%，主要原因是＿＿；下一步＿＿。",
  );
});

test("a frame whose blanks are still open explains nothing, in either language", () => {
  const scored = scoreTable(buildTable({ indicators: [SIX_OF_ELEVEN] }), DEFAULT_SETTINGS);
  const draft = explanationDraft(scored, 0)!;
  for (const { findings } of [zhCN, enUS]) {
    const text = findings.draft(draft);
    expect(isOpenDraft(text)).toBe(true);
    expect(isRealExplanation(text)).toBe(false);
    const filled = text.replace("＿＿", "招标流标一次").replace("＿＿", "已列入明年一季度计划");
    expect(isRealExplanation(filled)).toBe(true);
  }
});

test("a quality without numbers, a cut of a met target and an over-achievement say so", () => {
  const worse = { ...SIX_OF_ELEVEN, target: "健全", actual: "较健全", judgement: quality("健全", "较健全") };
  expect(draftOf(worse)).toContain("年度指标值“健全”，实际完成“较健全”，自评扣2分，主要原因是");
  const over = {
    ...SIX_OF_ELEVEN,
    actual: "22套",
    score: 5,
    judgement: quantity("equal", { target: 11, actual: 22 }),
  };
  expect(draftOf(over)).toContain("完成率200%，超额较多");
});

test("less is better: what was spent is told against the limit, and a cut within it is a cut", () => {
  const cost = (actual: string, value: number): IndicatorSketch => ({
    ...SIX_OF_ELEVEN,
    name: "项目总成本(含税),万元",
    target: "≤200万元",
    actual,
    score: 4,
    judgement: quantity("at-most", { target: 200, actual: value, unit: "万元" }),
  });
  expect(draftOf(cost("220万元", 220))).toBe(
    "指标“项目总成本（含税），万元”年度指标值≤200万元，实际完成220万元，为指标值的110%，主要原因是＿＿；下一步＿＿。",
  );
  expect(draftOf(cost("180万元", 180))).toContain("，为指标值的90%，自评扣1分，主要原因是");
});

test("a percentage is not told twice, a dash is no target", () => {
  const rate = { ...SIX_OF_ELEVEN, target: "100%", actual: "83.5%" };
  const judgement = quantity("at-least", { target: 1, actual: 0.835, unit: "%" });
  expect(draftOf({ ...rate, judgement })).toContain("年度指标值100%，实际完成83.5%，主要原因是");
  const dash = { ...SIX_OF_ELEVEN, target: "—", actual: "持续有效", judgement: quality("", "持续有效") };
  expect(draftOf(dash)).toContain("数量”实际完成“持续有效”，自评扣2分，主要原因是");
});

test("where nothing has to be explained there is no draft", () => {
  const met = {
    ...SIX_OF_ELEVEN,
    actual: "11套",
    score: 5,
    judgement: quantity("equal", { target: 11, actual: 11 }),
  };
  expect(draftOf(met)).toBeNull();
  expect(explanationDraft(scoreTable(buildTable(), DEFAULT_SETTINGS), 7)).toBeNull();
});
