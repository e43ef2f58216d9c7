import { DEFAULT_SETTINGS, isRealExplanation, reviewWorkbook, scoreTable } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";
import { buildTable, note, quality, quantity } from "../../support/table-builder";

test.each([
  "",
  "  ",
  "无",
  "无。",
  "暂无",
  "略",
  "/",
  "—",
  "——",
  "0",
  "0.00",
  "不适用",
  "（限100字以内）",
  "请说明原因",
  "偏差原因分析及改进措施",
  "指标年度指标值11套，实际完成6套，主要原因是＿＿；下一步＿＿。",
  "主要原因是____",
  "主要原因是【 】",
  "原因：XX",
  "没有偏差",
  "无明显偏差。",
  "无需说明",
  "偏差原因：无；改进措施：无",
  "原因分析：\n改进措施：",
  "主要原因是  ；下一步  。",
  "（请填写偏差原因）",
  "已完成",
  "达标",
  "100%",
  "#REF!",
  "#SPILL!",
  " #N/A ",
  "请 说明 原因",
  "指标完成率54.55%，主要原因是设备到货晚；下一步＿＿。",
])("%p explains nothing", (text) => {
  expect(isRealExplanation(text)).toBe(false);
});

test.each([
  "受疫情影响",
  "预算压减",
  "无法进场施工",
  "未发生交易",
  "完成年度目标的80%",
  "不涉及该项的学校较多",
  "疫情原因，实习生数量减少",
  "实际报名人数不足，请示后调减",
  "原因：设备到货晚；措施：无",
  "已完成招标，设备次年到货",
  "无人机到货晚",
  "100台设备中有5台未到货",
])("%p explains", (text) => {
  expect(isRealExplanation(text)).toBe(true);
});

const short = { judgement: quantity("at-least", { target: 10, actual: 5 }), points: 10, score: 5 };
const missing = (table: Parameters<typeof buildTable>[0]) =>
  scoreTable(buildTable(table), DEFAULT_SETTINGS).indicators.map((row) => row.explanationMissing);

/** The rows of a form without explanation column, with these lines below its total. */
function missingIn(below: string): readonly boolean[] {
  const { sheet } = formSheet(
    "below",
    `项目支出绩效自评表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人次 | ≥10人次 | 5人次 | 60 | 30
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 93% | 40 | 40
总分 | < | < | < | < | 100 | 70
${below}`,
  );
  const [table] = reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS).tables;
  return table?.indicators.map((row) => row.explanationMissing) ?? [];
}

describe("where an explanation is owed", () => {
  test("in the row's own cell", () => {
    expect(missing({ indicators: [short, { ...short, explanation: "报名人数不足" }] })).toEqual([
      true,
      false,
    ]);
  });

  test.each(["同上", "同上。", "同前", "见上行", "同上一行原因", "原因同上"])(
    "%s is what the row above says",
    (text) => {
      const above = { ...short, explanation: "报名人数不足" };
      expect(missing({ indicators: [above, { ...short, explanation: text }] })).toEqual([false, false]);
      const blank = { ...short, explanation: "" };
      const chain = [above, blank, { ...short, explanation: text }, { ...short, explanation: text }];
      expect(missing({ indicators: chain })).toEqual([false, true, false, false]);
    },
  );

  test("同上 below nothing, or below 无, explains nothing", () => {
    const refers = { ...short, explanation: "同上" };
    expect(missing({ indicators: [refers] })).toEqual([true]);
    expect(missing({ indicators: [{ ...short, explanation: "无" }, refers] })).toEqual([true, true]);
    expect(missing({ indicators: [refers, { ...short, explanation: "报名人数不足" }] })).toEqual([
      true,
      false,
    ]);
  });

  test("the one box of the form counts for every row", () => {
    const filled = { notes: [note("deviation-box", "报名人数不足，下年加强宣传")] };
    const blank = { notes: [note("deviation-box", "")] };
    const rows = [short, { ...short, score: 4 }];
    expect(missing({ indicators: rows, hasExplanations: false, with: filled })).toEqual([false, false]);
    expect(missing({ indicators: rows, hasExplanations: false, with: blank })).toEqual([true, true]);
  });

  test("a box beside cells of their own counts for the rows it speaks of", () => {
    const box = (text: string) => ({ notes: [note("deviation-box", text)] });
    const rows = [
      { ...short, name: "培训合格率", explanation: "" },
      { ...short, name: "村道里程", explanation: "" },
    ];
    const told = (text: string) => missing({ indicators: rows, with: box(text) });
    const brief = [{ ...short, name: "产值", explanation: "" }];
    expect(missing({ indicators: brief, with: box("受疫情影响，产值下降") })).toEqual([false]);
    expect(missing({ indicators: brief, with: box("受疫情影响，产量下降") })).toEqual([true]);
    expect(told("学员考试合格率偏低，因基础参差不齐")).toEqual([false, true]);
    expect(told("因村道征地滞后，里程缩短")).toEqual([true, true]);
    expect(told("档案资料不够规范，业务能力有待提升")).toEqual([true, true]);
    expect(told("培训合格率偏低，因学员基础参差不齐")).toEqual([false, true]);
    expect(told("因征地滞后，两公里村道里程未能完成")).toEqual([true, false]);
    expect(told("无")).toEqual([true, true]);
  });

  test("a box for measures is none for reasons", () => {
    const told = (reasons: string) =>
      missingIn(`未完成原因分析 | ${reasons} | < | < | < | < | <
改进措施及结果应用方案 | 加强项目前期论证，细化预算编制 | < | < | < | < | <`);
    expect(told("无")).toEqual([true, false]);
    expect(told("报名人数不足")).toEqual([false, false]);
    expect(missingIn("存在问题及改进措施 | 报名人数不足 | < | < | < | < | <")).toEqual([false, false]);
  });

  test("a note of another kind is no box", () => {
    const told = (kind: "note" | "instruction" | "summary") =>
      missing({ indicators: [{ ...short, explanation: "" }], with: { notes: [note(kind, "报名人数不足")] } });
    expect([told("note"), told("instruction"), told("summary")]).toEqual([[true], [true], [true]]);
  });

  test("not missing where the form has no place for it, though required", () => {
    const [row] = scoreTable(
      buildTable({ indicators: [short], hasExplanations: false }),
      DEFAULT_SETTINGS,
    ).indicators;
    expect([row?.explanationRequired, row?.explanationMissing]).toEqual([true, false]);
  });

  test("in the budget's own cell when little was spent", () => {
    const low = { full: 100, executed: 80, points: 10, score: 8 };
    const budget = (explanation: string | null) =>
      scoreTable(buildTable({ budget: { ...low, explanation } }), DEFAULT_SETTINGS).budget
        ?.explanationMissing;
    expect([budget(""), budget("项目延期"), budget(null)]).toEqual([true, false, false]);
  });
});

describe("what asks for an explanation", () => {
  const reasons = (row: Parameters<typeof buildTable>[0]) =>
    scoreTable(buildTable(row), DEFAULT_SETTINGS).indicators[0]?.explanationReasons;

  test("130 % of the target and more, not less", () => {
    const of = (target: number, actual: number) =>
      reasons({ indicators: [{ judgement: quantity("equal", { target, actual }), points: 2, score: 2 }] });
    expect([of(10, 13), of(100, 129), of(136, 137)]).toEqual([["over-achieved"], [], []]);
  });

  test("far below a ceiling asks nothing", () => {
    const judgement = quantity("at-most", { target: 100, actual: 10 });
    expect(reasons({ indicators: [{ judgement, points: 2, score: 2 }] })).toEqual([]);
  });

  test("a lower score for a met target", () => {
    expect(reasons({ indicators: [{ judgement: quality("健全", "健全"), points: 2, score: 1 }] })).toEqual([
      "score-below-points",
    ]);
  });

  test("an unjudged row that lost points", () => {
    expect(reasons({ indicators: [{ points: 2, score: 1 }] })).toEqual(["score-below-points"]);
  });
});
