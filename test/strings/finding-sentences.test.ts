import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  EXECUTION_CAPS,
  type BudgetLine,
  type CheckId,
  type Finding,
  type ReviewSettings,
} from "../../src/core";
import { findingFix } from "../../src/strings/findings";
import { findingSentence, zhCN } from "../../src/strings";
import { enUS } from "../../src/strings/en-US";
import { findingsOf, workbookFindings } from "../support/check-harness";
import { reviewOf } from "../support/review-builder";
import {
  buildTable,
  cell,
  numberCell,
  quality,
  quantity,
  range,
  unclear,
  type BudgetSketch,
  type IndicatorSketch,
  type TableSketch,
} from "../support/table-builder";

/** What an accountant reads: a whole sentence for each check, with the table's own numbers. */
const say = (finding: Finding | undefined) => finding && findingSentence(zhCN.findings, finding);
const said = (id: CheckId, sketch: TableSketch, settings: Partial<ReviewSettings> = {}) =>
  findingsOf(id, sketch, { ...DEFAULT_SETTINGS, ...settings }).map(say);

/** In English the same is said: one sentence, that names the row once and leaves no gap. */
function expectEnglish(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const sentence = findingSentence(enUS.findings, finding);
    const { title } = finding.facts;
    expect(sentence).toMatch(/^\S.*[.?]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\s{2}|\s[,.;:]|[,;:]\./);
    if (typeof title === "string" && title !== "")
      expect(sentence.split(title).length).toBeLessThanOrEqual(2);
  }
}

const sets = quantity("equal", { target: 11, actual: 6, unit: "套" });
const rooms: IndicatorSketch = {
  name: "房屋装修数量",
  target: "=11套",
  actual: "6套",
  points: 5,
  judgement: sets,
};
const sound: IndicatorSketch = {
  name: "机制健全性",
  target: "健全",
  actual: "健全",
  points: 2,
  judgement: quality("健全", "健全"),
};
const money: BudgetSketch = { initial: "9900000", full: "9480000", executed: "9100024.2", points: 10 };
const row = (sketch: IndicatorSketch, more: Partial<IndicatorSketch> = {}): TableSketch => ({
  indicators: [{ ...sketch, ...more }],
});
const ceiling: IndicatorSketch = {
  name: "项目成本",
  target: "≤160万元",
  actual: "386万元",
  points: 15,
  judgement: quantity("at-most", { target: 160, actual: 386, unit: "万元" }),
};

describe("计算", () => {
  test.each<[CheckId, TableSketch, string]>([
    [
      "execution-rate-differs",
      { budget: { ...money, rate: "96.00%", score: "9.6" } },
      "“年度资金总额”的执行率填的是 96.00%，执行数 9,100,024.2 ÷ 预算数 9,480,000 = 95.9918…%，应填 95.99%。",
    ],
    [
      "budget-score-differs",
      { budget: { ...money, score: "10.0" } },
      "预算执行得分填的是 10 分，执行率 95.99%、分值 10 分，应得 9.6 分。",
    ],
    [
      "budget-score-differs",
      {
        budget: { full: "64", executed: "59.2", points: 20, score: 17 },
        indicators: [{ ...rooms, score: 3 }],
      },
      "预算执行得分填的是 17 分，执行率 92.5%、分值 20 分，应得 19 分（算得 18.5 分）。",
    ],
    [
      "budget-score-differs",
      { budget: { full: "329.77", executed: "338.31", points: 10, score: null } },
      "预算执行得分没有填写，执行率 102.59%（按 100% 计）、分值 10 分，应得 10 分。",
    ],
    [
      "execution-exceeds-budget",
      { budget: { full: "3297700", executed: "3383100", points: 10, score: 10 } },
      "“年度资金总额”的全年执行数 3,383,100 元，大于全年预算数 3,297,700 元。",
    ],
    [
      "budget-zero",
      { budget: { full: "0", executed: "2074538", points: 10 } },
      "全年预算数是 0 元，全年执行数为 2,074,538 元，无法计算执行率。",
    ],
    [
      "budget-zero",
      { budget: { full: null, executed: null, points: 10 } },
      "全年预算数没有填写，无法计算执行率。",
    ],
    [
      "budget-zero",
      { budget: { full: "10", executed: "见附件", points: 10 } },
      "全年执行数填的是“见附件”，不是一个数，无法计算执行率。",
    ],
    [
      "indicator-score-differs",
      row(rooms, { score: 5 }),
      "“房屋装修数量”年度指标值 11套，实际完成 6套（完成 54.55%），分值 5 分，按办法应得 3 分（算得 2.73 分），填的是 5 分，多了 2 分。",
    ],
    [
      "indicator-score-differs",
      row(ceiling, { score: "15.00" }),
      "“项目成本”年度指标值 ≤160万元，实际完成 386万元（越低越好，按 41.45% 计），分值 15 分，按办法应得 6.22 分，填的是 15 分，多了 8.78 分。",
    ],
    [
      "indicator-score-differs",
      row(sound, { score: 1 }),
      "“机制健全性”年度指标值“健全”，实际完成“健全”，分值 2 分，按办法可得 1.6—2 分，建议 2 分，填的是 1 分，少了 1 分。",
    ],
    [
      "indicator-score-differs",
      row(sound, { score: null }),
      "“机制健全性”年度指标值“健全”，实际完成“健全”，分值 2 分，按办法可得 1.6—2 分，建议 2 分，得分没有填写。",
    ],
    [
      "indicator-score-differs",
      row(sound, { score: "优" }),
      "“机制健全性”年度指标值“健全”，实际完成“健全”，分值 2 分，按办法可得 1.6—2 分，建议 2 分，得分栏写的是“优”，不是一个数。",
    ],
    [
      "budget-score-differs",
      {
        budget: {
          full: "0",
          executed: "0",
          points: 10,
          score: 0,
          with: { sources: [buildTable({ budget: { full: 90, executed: 90 } }).budget!.total] },
        },
      },
      "预算执行得分填的是 0 分，执行率 100%（按各资金来源之和计算）、分值 10 分，应得 10 分。",
    ],
    [
      "indicator-entry-blank",
      row(rooms, { target: "", actual: "", score: 5, judgement: unclear("actual-blank") }),
      "“房屋装修数量”没有填实际完成值，也没有填指标值，却打了 5 分。",
    ],
    [
      "indicator-entry-blank",
      {
        indicators: ["", "=11套"].map((target) => ({
          ...rooms,
          target,
          actual: "",
          score: 5,
          judgement: unclear("actual-blank"),
        })),
      },
      "2 个指标没有填实际完成值，其中 1 个连指标值也没有填，却都打了分（第一个是“房屋装修数量”）。",
    ],
    ["indicator-score-exceeds-points", row(sound, { score: 3 }), "“机制健全性”得分 3，超过了分值 2。"],
    ["indicator-score-exceeds-points", row(sound, { score: -1 }), "“机制健全性”得分 -1，小于 0。"],
    [
      "indicator-entry-blank",
      row(rooms, { actual: "", score: 5, judgement: unclear("actual-blank") }),
      "“房屋装修数量”没有填实际完成值，却打了 5 分。",
    ],
    [
      "indicator-points-missing",
      { indicators: [sound, { ...sound, name: "制度完备性", points: null }] },
      "“制度完备性”有指标值和完成值，分值却没有填或不能用；已填的分值合计 2 分。",
    ],
    [
      "points-total-not-100",
      { ...row(sound), budget: { ...money, score: "9.6" }, total: { points: 100, score: null } },
      "各项分值（含预算执行 10 分）合计 12 分，应为 100 分，总分行写的是 100 分。",
    ],
    [
      "total-score-differs",
      { ...row(sound, { score: 2 }), total: { score: 91 } },
      "总分填的是 91，各项得分相加是 2。",
    ],
    [
      "total-score-differs",
      {
        ...row(sound, { score: 2 }),
        budget: { full: "100", executed: "95", points: 10, score: "9.5" },
        total: { score: 2 },
      },
      "总分填的是 2，各项得分相加是 11.5，正好少了预算执行的得分，可能漏加了。",
    ],
    [
      "total-score-differs",
      { ...row(sound, { score: 2 }), total: { score: null } },
      "总分没有填写，各项得分相加是 2。",
    ],
    [
      "total-score-differs",
      { ...row(sound, { score: 2 }), total: { score: "满分" } },
      "总分填的是“满分”，不是一个数，各项得分相加是 2。",
    ],
    ["grade-differs", { total: { score: 89 }, grade: "优" }, "总分 89 分，应为“良”，表上写的是“优”。"],
    [
      "points-split-unusual",
      { indicators: [{ ...sound, points: 60 }, sound, sound] },
      "“机制健全性”一个指标就占 60 分，超过全部 3 个指标分值的一半。",
    ],
  ])("%s", (id, sketch, sentence) => {
    expect(said(id, sketch)[0]).toBe(sentence);
    expectEnglish(findingsOf(id, sketch));
  });

  test("资金分项，一条说全", () => {
    const source: BudgetLine = {
      ...buildTable({ budget: { initial: "1000000", full: "900000", executed: "900000" } }).budget!.total,
      kind: "current-appropriation",
    };
    const budget = { initial: "2000000", full: "1900000", executed: "900000", with: { sources: [source] } };
    expect(said("budget-parts-differ", { budget })).toEqual([
      "年初预算数一列，各资金来源合计 1,000,000 元，年度资金总额填的是 2,000,000 元，相差 1,000,000 元；全年预算数也不符。",
    ]);
  });

  test("标注的分组分值", () => {
    const groups = [
      {
        cell: cell(11, 0, "产出指标(50分)"),
        level: 1 as const,
        label: "产出指标(50分)",
        points: numberCell(0, 0, 50).value!,
        indicators: [0],
      },
    ];
    expect(said("group-points-differ", { ...row(sound), with: { groups } })).toEqual([
      "产出指标标注 50 分，下面 1 个指标的分值合计是 2 分。",
    ]);
  });

  test("执行率对应的总分上限", () => {
    const customPolicy = { ...customPolicyFrom("mof-2020-10"), totalCaps: EXECUTION_CAPS };
    const sketch = { budget: { full: 100, executed: 75, points: 10, score: "7.5" }, total: { score: 95 } };
    expect(said("total-score-exceeds-cap", sketch, { policy: "custom", customPolicy })).toEqual([
      "执行率 75%，低于 80%，总分最高 89 分，现在是 95 分。",
    ]);
  });

  test("存成文本的数字", () => {
    const points = { ...numberCell(11, 5, "20"), isTextNumber: true };
    expect(said("number-stored-as-text", row(sound, { with: { points } }))).toEqual([
      "有 1 个数字是文本格式（“20”），求和时会被漏掉。",
    ]);
  });
});

test("扣分的要求只看得分时，空白的得分说的是按办法得几分", () => {
  const base = customPolicyFrom("mof-2020-10");
  const explanations = { ...base.explanations.value, targetUnmet: "off" as const };
  const customPolicy = { ...base, explanations: { ...base.explanations, value: explanations } };
  const settings = { policy: "custom" as const, customPolicy };
  expect(
    said("deviation-explanation-missing", { indicators: [{ ...rooms, score: null }] }, settings),
  ).toEqual(["“房屋装修数量”按办法得 2.73 分（满分 5 分），没有填写偏差原因。"]);
});

describe("得分与事实", () => {
  test.each<[CheckId, TableSketch, string]>([
    [
      "deviation-explanation-missing",
      row(sound, { score: 1 }),
      "“机制健全性”得 1 分（满分 2 分），没有填写偏差原因。",
    ],
    [
      "deviation-explanation-missing",
      row(sound, { score: 1, explanation: "略" }),
      "“机制健全性”得 1 分（满分 2 分），偏差原因栏只写了“略”，不算说明。",
    ],
    [
      "deviation-explanation-missing",
      row(sound, {
        score: 1,
        explanation:
          "指标“机制健全性”年度指标值“健全”，实际完成“健全”，自评扣1分，主要原因是＿＿；下一步＿＿。",
      }),
      "“机制健全性”得 1 分（满分 2 分），偏差原因的草稿还有＿＿没有补完。",
    ],
    [
      "deviation-explanation-missing",
      row(rooms, { score: 5 }),
      "“房屋装修数量”年度指标值 11套，实际完成 6套，没有达到指标值，也没有填写偏差原因。",
    ],
    [
      "deviation-explanation-missing",
      row(rooms, { score: null }),
      "“房屋装修数量”年度指标值 11套，实际完成 6套，没有达到指标值，也没有填写偏差原因。",
    ],
    [
      "deviation-explanation-missing",
      row(rooms, {
        name: "修缮成本",
        target: "≤300万元",
        actual: "480万元",
        score: 5,
        judgement: quantity("at-most", { target: 300, actual: 480, unit: "万元" }),
      }),
      "“修缮成本”年度指标值 ≤300万元，实际完成 480万元，超过了指标值，也没有填写偏差原因。",
    ],
    [
      "deviation-explanation-missing",
      row(rooms, { actual: "22套", score: 5, judgement: quantity("equal", { target: 11, actual: 22 }) }),
      "“房屋装修数量”年度指标值 11套，实际完成 22套，达到指标值的 200%，超额较多，没有填写偏差原因。",
    ],
    [
      "deviation-explanation-missing",
      row(rooms, {
        name: "预算执行率",
        target: "100%",
        actual: "80%",
        score: 4,
        judgement: quantity("at-least", { target: 100, actual: 80, unit: "%" }),
      }),
      "“预算执行率”只有 80%，没有填写偏差原因。",
    ],
    [
      "deviation-explanation-vague",
      row(rooms, { score: 3, explanation: "正在推进" }),
      "“房屋装修数量”的偏差原因只写了“正在推进”，没有说清原因。",
    ],
    [
      "deviation-explanation-contradicts",
      row(rooms, {
        actual: "11套",
        score: 5,
        explanation: "因疫情未完成",
        judgement: quantity("equal", { target: 11, actual: 11 }),
      }),
      "“房屋装修数量”指标值 11套，完成值 11套，数字上已经完成，原因栏却写“因疫情未完成”。",
    ],
    [
      "deviation-explanation-contradicts",
      row(sound, { score: 2, explanation: "制度尚未印发" }),
      "“机制健全性”得了满分 2 分，原因栏却写“制度尚未印发”。",
    ],
    [
      "deduction-differs",
      row(sound, { score: 1, explanation: "制度印发较晚，扣0.5分" }),
      "“机制健全性”的原因栏写的是“扣0.5分”，分值 2 分、得分 1 分，实际扣了 1 分。",
    ],
    [
      "unmet-target-scored-full",
      row(rooms, {
        actual: "9套",
        points: 3,
        score: 3,
        judgement: quantity("equal", { target: 11, actual: 9 }),
      }),
      "“房屋装修数量”年度指标值 11套，实际完成 9套（按 81.82% 计），没有达到指标值，却得了满分 3 分；四舍五入是 2 分。",
    ],
    [
      "unmet-target-scored-full",
      row(rooms, {
        name: "修缮成本",
        target: "≤300万元",
        actual: "320万元",
        points: 10,
        score: 10,
        judgement: quantity("at-most", { target: 300, actual: 320, unit: "万元" }),
      }),
      "“修缮成本”年度指标值 ≤300万元，实际完成 320万元（按 93.75% 计），超过了指标值，却得了满分 10 分；四舍五入是 9 分。",
    ],
    [
      "execution-explanation-missing",
      { budget: { full: 100, executed: "76.81", points: 10, score: "7.68" } },
      "执行率 76.81%，低于 90%，表上没有说明原因。",
    ],
    [
      "indicator-score-below-rule",
      row(rooms, {
        actual: "11套",
        score: 3,
        explanation: "购置时间晚于计划",
        judgement: quantity("equal", { target: 11, actual: 11 }),
      }),
      "“房屋装修数量”指标值 11套，完成值 11套，按办法可得 5 分，填的是 3 分并已说明原因，予以保留。",
    ],
    [
      "indicator-not-judged",
      row(rooms, { actual: "原4面广告牌钢架", score: 1, judgement: unclear("actual-prose") }),
      "“房屋装修数量”的完成值是一段文字，读不出一个可比的数（完成值：“原4面广告牌钢架”），得分 1 分保持不变，请人工核对。",
    ],
    [
      "indicator-not-judged",
      row(rooms, { target: "#NAME?", score: 4, judgement: unclear("cell-error") }),
      "“房屋装修数量”的单元格是公式错误（指标值：“#NAME?”），得分 4 分保持不变，请人工核对。",
    ],
    [
      "indicator-not-judged",
      row(rooms, { actual: "#REF!", score: 4, judgement: unclear("cell-error") }),
      "“房屋装修数量”的单元格是公式错误（完成值：“#REF!”），得分 4 分保持不变，请人工核对。",
    ],
    [
      "indicator-not-judged",
      row(rooms, { actual: "见附件", score: null, judgement: unclear("actual-not-number") }),
      "“房屋装修数量”的完成值不是数字（完成值：“见附件”），没有计分，请人工核对。",
    ],
    [
      "indicator-not-judged",
      row(ceiling, {
        target: "≤51.89万元",
        actual: "518900",
        score: 10,
        judgement: unclear("money-unit-unclear"),
      }),
      "“项目成本”的完成值 518900 是指标值 ≤51.89万元 的 1 万倍，多半填成了元，得分 10 分保持不变，请人工核对。",
    ],
    [
      "indicator-not-judged",
      row(ceiling, {
        target: "≤1200000元",
        actual: "119.5",
        score: 10,
        judgement: unclear("money-unit-unclear"),
      }),
      "“项目成本”的完成值 119.5 约是指标值 ≤1200000元 的万分之一，多半填成了万元，得分 10 分保持不变，请人工核对。",
    ],
    [
      "target-direction-reversed",
      row(ceiling, {
        target: "≥17.4万元",
        judgement: quantity("at-least", { target: 17.4, actual: 17.4, unit: "万元" }),
      }),
      "“项目成本”的指标值是“≥17.4万元”，成本越低越好，用 ≥ 等于鼓励多花钱，应为 ≤ 或 =；得分没有按它重算，请人工核对。",
    ],
    [
      "actual-value-imprecise",
      row(ceiling, {
        actual: "完成",
        judgement: { kind: "qualitative", target: "≤160万元", actual: "完成", notes: ["not-a-number"] },
      }),
      "“项目成本”的指标值“≤160万元”是数字，完成值“完成”不是数字，暂按完成计算。",
    ],
    [
      "actual-value-imprecise",
      row(ceiling, {
        actual: "未完成",
        judgement: { kind: "qualitative", target: "≤160万元", actual: "未完成", notes: ["not-a-number"] },
      }),
      "“项目成本”的指标值“≤160万元”是数字，完成值“未完成”不是数字，暂按没有完成计算。",
    ],
    [
      "actual-value-imprecise",
      row(rooms, {
        actual: "基本完成",
        judgement: { kind: "qualitative", target: "≥60场", actual: "基本完成", notes: ["not-a-number"] },
      }),
      "“房屋装修数量”的指标值“11套”是数字，完成值“基本完成”不是数字，暂按部分完成计算。",
    ],
    [
      "actual-value-imprecise",
      row(rooms, {
        actual: "5-6套",
        judgement: { ...range(11, 11, 5), notes: ["range-in-actual"] } as IndicatorSketch["judgement"],
      }),
      "“房屋装修数量”的指标值“11套”是数字，完成值“5-6套”是一个区间，暂按下限计算。",
    ],
    [
      "value-magnitude-suspect",
      row(rooms, {
        target: "=36000",
        actual: "3600",
        judgement: quantity("equal", { target: 36000, actual: 3600 }),
      }),
      "“房屋装修数量”的指标值 36000，完成值 3600，正好差 10 倍，可能少写了 0，或者单位不一致。",
    ],
    [
      "value-magnitude-suspect",
      { budget: { full: "9100024", executed: "91000.24", points: 10 } },
      "全年执行数 91,000.24 与全年预算数 9,100,024 正好差 100 倍，可能多写或少写了 0，或者元和万元混用。",
    ],
    [
      "value-magnitude-suspect",
      row(rooms, {
        name: "群众满意度",
        target: "298%",
        actual: "100%",
        judgement: quantity("at-least", { target: 298, actual: 100, unit: "%" }),
      }),
      "“群众满意度”的指标值 298% 超过了 100%，可能多写了一位数字，或者“≥”被识别成了数字。",
    ],
    [
      "indicator-not-judged",
      row(rooms, {
        actual: "<11套",
        score: 4,
        judgement: quantity("at-least", { target: 11, actual: 11 }, { notes: ["operator-in-actual"] }),
      }),
      "“房屋装修数量”的完成值只说没有达到指标值，没有写实际是多少（完成值：“<11套”），得分 4 分保持不变，请人工核对。",
    ],
    [
      "spending-contradicts-output",
      { ...row(rooms, { score: 5 }), budget: { full: "132.81", executed: "0.1", points: 10 } },
      "执行率只有 0.08%，1 个产出指标却全部满分。",
    ],
    [
      "quality-contradicts-quantity",
      {
        indicators: [
          { ...rooms, score: 5 },
          { ...sound, name: "验收合格率", score: 0, with: { subcategory: "quality" } },
        ],
      },
      "“验收合格率”得 0 分（满分 2 分），数量指标却全部满分。",
    ],
  ])("%s", (id, sketch, sentence) => {
    expect(said(id, sketch)[0]).toBe(sentence);
    expectEnglish(findingsOf(id, sketch));
  });

  test("时限", () => {
    const day = (date: number) => ({ from: date, to: date, hasYear: true });
    const timed = (done: number | null): IndicatorSketch => ({
      ...rooms,
      name: "完成时间",
      target: "6月底前",
      actual: done ? "7月1日" : "已完成",
      score: 5,
      judgement: { kind: "deadline", due: day(20230630), done: done ? day(done) : null, notes: [] },
    });
    expect(said("deadline-missed", row(timed(20230701)))).toEqual([
      "“完成时间”要求“6月底前”，实际“7月1日”，晚于时限，却得了满分。",
    ]);
    expect(said("deviation-explanation-missing", row(timed(20230701)))).toEqual([
      "“完成时间”要求“6月底前”，实际“7月1日”，晚于时限，也没有填写偏差原因。",
    ]);
    expect(said("deadline-missed", row(timed(20230701), { score: 4 }))).toEqual([
      "“完成时间”要求“6月底前”，实际“7月1日”，晚于时限；没有统一的扣分公式，请人工核对得分。",
    ]);
    expect(said("deadline-date-missing", row(timed(null)))).toEqual([
      "“完成时间”要求“6月底前”，完成值写的是“已完成”，看不出是哪天完成的。",
    ]);
  });

  test("预算调整", () => {
    expect(said("budget-change-unexplained", { budget: money }, { policy: "sichuan-13zp" })).toEqual([
      "年初预算数 9,900,000 元，全年预算数 9,480,000 元，年中调整没有说明理由。",
    ]);
  });

  test("改过以后没有重算的得分", () => {
    const note = {
      score: "G12",
      name: "房屋装修数量",
      target: "=11套",
      actual: "11套",
      points: "5",
      written: 5,
    };
    const scoreBasis = [{ sheet: "s1", notes: [note] }];
    expect(said("indicator-score-differs", row(rooms, { score: 5 }), { scoreBasis })).toEqual([
      "“房屋装修数量”年度指标值 11套，实际完成 6套（完成 54.55%），分值 5 分，按办法应得 3 分（算得 2.73 分），填的是 5 分，多了 2 分；上次写入得分以后，指标值、完成值或分值改过，得分还没有重算。",
    ]);
  });

  test("照抄", () => {
    const copied = (text: string): IndicatorSketch => ({
      ...rooms,
      target: text,
      actual: text,
      judgement: quantity("at-least", { target: 1, actual: 1 }, { notes: ["operator-in-actual"] }),
    });
    const indicators = [copied("≥266米"), copied("≥50厘米"), copied("≥90%")];
    expect(said("actual-operator-copied", { indicators })[0]).toBe(
      "“房屋装修数量”的完成值“≥266米”带着比较符号，没有说明实际完成了多少。",
    );
    expect(said("actual-operator-copied", { indicators: [copied("=100%"), copied("九成以上")] })).toEqual([
      "“房屋装修数量”的完成值“=100%”带着等号，完成值只填结果，不带符号。",
      "“房屋装修数量”的完成值“九成以上”只是一个范围，没有说明实际完成了多少。",
    ]);
    expect(said("actual-values-copied", { indicators })).toEqual([
      "全部 3 个指标的完成值都与指标值一字不差（包括比较符号）。",
    ]);
  });

  test("所有表都是满分", () => {
    const full = { total: { score: 100 } };
    expect(workbookFindings("full-score-everywhere", [full, full, full]).map(say)).toEqual([
      "工作簿里 3 张自评表全部满分。",
    ]);
  });
});

describe("填表", () => {
  const goal = (expected: string, accomplished: string) => ({
    with: { goal: { expected: cell(8, 2, expected), accomplished: cell(8, 5, accomplished) } },
  });
  const signature = (label: string, at: number) => ({
    kind: "signature" as const,
    label,
    cell: cell(at, 1, ""),
  });

  test.each<[CheckId, TableSketch, readonly string[]]>([
    [
      "goal-text-blank",
      goal("", "37.24"),
      [
        "年度总体目标的预期目标没有填写。",
        "年度总体目标的实际完成情况只写了“37.24”，这只是一个数，看不出做了什么。",
      ],
    ],
    ["goal-text-blank", goal("完成", "已完成"), ["年度总体目标的预期目标只写了“完成”，看不出要做什么。"]],
    [
      "signature-blank",
      { with: { notes: [signature("项目负责人", 30), signature("填报日期", 31)] } },
      ["项目负责人、填报日期没有填写。"],
    ],
    ["header-field-blank", { with: { year: null } }, ["标题、表头和工作表名里都没有写自评年度。"]],
    ["header-field-blank", { with: { unit: cell(3, 5, "") } }, ["实施单位没有填写。"]],
    [
      "narrative-number-differs",
      { total: { score: "97.84" }, ...goal("培训5场", "培训5场，自评95分。") },
      ["文字里写的是“自评95分”，表上的总分是 97.84 分。"],
    ],
  ])("%s", (id, sketch, sentences) => {
    expect(said(id, sketch)).toEqual(sentences);
    expectEnglish(findingsOf(id, sketch));
  });

  test("密级字样", () => {
    const sheet = { ...reviewOf(buildTable()).workbook.sheets[0]!, rows: [["秘密★5年"]] };
    expect(workbookFindings("secret-marking-present", [{}], { sheets: [sheet] }).map(say)).toEqual([
      "单元格里有“秘密★”字样，请核对这张表能不能公开。",
    ]);
  });

  test("怎么改 tells what can be mended: a row without a target needs a target", () => {
    const fix = (reason: Parameters<typeof unclear>[0]) => {
      const [finding] = findingsOf("indicator-not-judged", row(rooms, { judgement: unclear(reason) }));
      return findingFix(zhCN.findings, finding!);
    };
    expect(fix("target-blank")).toBe("补填年度指标值：定量的写数字加单位，定性的写要达到的效果。");
    expect(fix("actual-prose")).toBe(zhCN.findings.checks["indicator-not-judged"].fix);
  });

  test("没有预算执行分值的表", () => {
    const form = buildTable({ budget: { full: 10, executed: 10 } }).budget!;
    const budget = { full: 10, executed: 10, with: { total: { ...form.total, points: null, score: null } } };
    expect(said("points-total-not-100", { budget, indicators: [{ ...sound, points: 90 }] })).toEqual([
      "各项分值合计 90 分，表上没有预算执行的分值；如果预算执行另计 10 分，正好是 100 分，请核对。",
    ]);
  });
});
