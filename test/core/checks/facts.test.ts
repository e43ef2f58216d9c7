import { a1, DEFAULT_SETTINGS, type Judgement } from "../../../src/core";
import { findingSentence, zhCN } from "../../../src/strings";
import { findingFix } from "../../../src/strings/findings";
import { edits, factsOf, findingsOf, mark, marks, workbookFindings } from "../../support/check-harness";
import {
  cell,
  type IndicatorSketch,
  note,
  quality,
  quantity,
  range,
  unclear,
} from "../../support/table-builder";

const WHY = "受场地限制，分两批开展，第二批已排入明年一季度";

const met: IndicatorSketch = {
  target: "≥100人",
  actual: "100人",
  points: 10,
  score: 10,
  judgement: quantity("at-least", { target: 100, actual: 100, unit: "人" }),
};

/** 5 of 10 people: scored as the rule gives. */
const half: IndicatorSketch = {
  target: "≥10人",
  actual: "5人",
  points: 10,
  score: 5,
  judgement: quantity("at-least", { target: 10, actual: 5, unit: "人" }),
};

function deadline(due: number, done: number | null, hasYear = true): Judgement {
  const day = (date: number) => ({ from: date, to: date, hasYear });
  return { kind: "deadline", due: day(due), done: done === null ? null : day(done), notes: [] };
}

describe("deviation-explanation-missing", () => {
  test("points lost, targets unmet: an error at the explanation cell", () => {
    const [finding] = findingsOf("deviation-explanation-missing", { indicators: [half] });
    expect(finding).toMatchObject({ severity: "error", facts: { reason: "score-below-points" } });
    expect(finding?.cells[0]).toEqual({ sheet: "s1", row: 11, column: 7 });
  });

  test("an unmet target at full score is asked for too", () => {
    const [finding] = findingsOf("deviation-explanation-missing", { indicators: [{ ...half, score: 10 }] });
    expect(factsOf(finding)["reason"]).toBe("target-unmet");
  });

  test("of a blank score it is not said what the row got", () => {
    const [unmet] = findingsOf("deviation-explanation-missing", { indicators: [{ ...half, score: null }] });
    expect(factsOf(unmet)).toMatchObject({ reason: "target-unmet", score: null });
  });

  test("over by 30 % or more is a warning, 29 % is not", () => {
    const over = (actual: number) => ({
      ...met,
      actual: `${actual}人`,
      judgement: quantity("at-least", { target: 100, actual, unit: "人" }),
    });
    expect(marks("deviation-explanation-missing", { indicators: [over(130)] })).toEqual(["warning H12"]);
    expect(marks("deviation-explanation-missing", { indicators: [over(129)] })).toEqual([]);
  });

  test("a real explanation ends it; 无 and a draft with open blanks do not", () => {
    const explained = (explanation: string) =>
      marks("deviation-explanation-missing", { indicators: [{ ...half, explanation }] });
    expect(explained(WHY)).toEqual([]);
    expect(explained("无")).toEqual(["error H12"]);
    expect(explained("指标“人数”年度指标值10人，实际完成5人，主要原因是＿＿；下一步＿＿。")).toEqual([
      "error H12",
    ]);
  });

  test("nothing to explain, or no place to write it", () => {
    expect(marks("deviation-explanation-missing", { indicators: [met] })).toEqual([]);
    expect(marks("deviation-explanation-missing", { indicators: [half], hasExplanations: false })).toEqual(
      [],
    );
  });

  test("what cannot be judged needs an explanation only where points were lost", () => {
    const prose = { ...met, judgement: unclear() };
    expect(marks("deviation-explanation-missing", { indicators: [prose] })).toEqual([]);
    expect(marks("deviation-explanation-missing", { indicators: [{ ...prose, score: 8 }] })).toEqual([
      "error H12",
    ]);
  });
});

describe("deviation-explanation-vague", () => {
  const explained = (explanation: string, row = half) =>
    marks("deviation-explanation-vague", { indicators: [{ ...row, explanation }] });

  test("a stock phrase says nothing", () => {
    expect(explained("正在推进中。")).toEqual(["warning H12"]);
    expect(explained("受疫情影响")).toEqual(["warning H12"]);
    expect(explained("下雨了")).toEqual(["warning H12"]);
    expect(explained("下一步继续完善。")).toEqual(["warning H12"]);
    expect(explained("今后将进一步加强管理")).toEqual(["warning H12"]);
  });

  test("neither do the source of a figure, a place where more is told, and the deviation's own name", () => {
    expect(explained("问卷260份")).toEqual(["warning H12"]);
    expect(explained("抽样调查200人，回收有效问卷186份")).toEqual(["warning H12"]);
    expect(explained("详见自评报告")).toEqual(["warning H12"]);
    expect(explained("存在偏差")).toEqual(["warning H12"]);
    expect(explained("部分完成")).toEqual(["warning H12"]);
    const denials = [
      "不涉及该项",
      "未出现偏离",
      "与指标值一致",
      "已完成年度目标",
      "按要求完成",
      "符合预期要求",
    ];
    for (const denial of [...denials, "达到预期目标", "均已完成"]) {
      expect(explained(denial)).toEqual(["warning H12"]);
    }
    expect(explained("与指标值不一致，系统计划有两批")).toEqual([]);
    expect(explained("问卷回收率低，只收回86份")).toEqual([]);
    expect(explained("见附件1，设备到货晚两个月")).toEqual([]);
  });

  test("a phrase with its circumstances does", () => {
    expect(explained("受疫情影响，招聘活动集中在下半年举行")).toEqual([]);
    expect(explained("特困人员实行动态管理")).toEqual([]);
    expect(explained("下一步完善台账登记制度")).toEqual([]);
  });

  test("同上 is as good as what it points to", () => {
    const rows = (above: string) => [
      { ...half, explanation: above },
      { ...half, explanation: "同上" },
    ];
    expect(marks("deviation-explanation-vague", { indicators: rows(WHY) })).toEqual([]);
    expect(marks("deviation-explanation-vague", { indicators: rows("正在推进") })).toEqual([
      "warning H12",
      "warning H13",
    ]);
  });

  test("where nothing has to be explained, or nothing is written, it is silent", () => {
    expect(explained("正在推进", met)).toEqual([]);
    expect(explained("")).toEqual([]);
  });
});

describe("deviation-explanation-contradicts", () => {
  const said = (explanation: string, row = met) =>
    marks("deviation-explanation-contradicts", { indicators: [{ ...row, explanation }] });

  test("met by the numbers, unmet by the words", () => {
    expect(said("因人员不足未完成年度任务")).toEqual(["review H12"]);
    expect(said("项目进度滞后")).toEqual(["review H12"]);
  });

  test("other words, or an unmet number, do not contradict", () => {
    expect(said("未收到投诉")).toEqual([]);
    expect(said("因人员不足未完成年度任务", half)).toEqual([]);
  });
});

describe("a reason in the wrong row", () => {
  const MOVED = "供电增容审批推迟，4个桩次年2月装机。";
  const found = (...indicators: readonly IndicatorSketch[]) =>
    findingsOf("deviation-explanation-contradicts", { indicators });
  const owing = { ...half, name: "充电桩数量" };

  test("beside a met target, next to the row that owes one", () => {
    for (const indicators of [
      [owing, { ...met, explanation: MOVED }],
      [
        { ...met, explanation: MOVED },
        { ...owing, explanation: "无" },
      ],
    ]) {
      const [finding] = found(...indicators);
      expect([finding?.severity, factsOf(finding)["neighbour"]]).toEqual(["review", "充电桩数量"]);
      expect(finding?.cells).toHaveLength(3);
    }
    const [below] = found({ ...met, explanation: MOVED }, owing);
    expect(findingSentence(zhCN.findings, below!)).toBe(
      `“指标1”指标值 ≥100人，完成值 100人，数字上已经完成，原因栏却写“${MOVED}”；下一行“充电桩数量”该说明原因而没有说明，可能填错了行。`,
    );
  });

  test("not where the neighbours are explained, or where the text tells of no shortfall", () => {
    const explained = { ...owing, explanation: "设备到货晚" };
    expect(found(explained, { ...met, explanation: MOVED })).toEqual([]);
    expect(found(owing, { ...met, explanation: "问卷260份" })).toEqual([]);
    expect(found(owing, met, { ...met, explanation: MOVED })).toEqual([]);
    expect(found(owing, { ...half, explanation: MOVED })).toEqual([]);
  });
});

describe("execution-explanation-missing", () => {
  const budget = (executed: string, explanation?: string) => ({
    full: "100",
    executed,
    points: 10,
    rate: `${executed}%`,
    score: 8,
    ...(explanation === undefined ? {} : { explanation }),
  });

  test("89.99 % without a word is a warning, 90 % is not", () => {
    expect(marks("execution-explanation-missing", { budget: budget("89.99") })).toEqual(["warning G6"]);
    expect(marks("execution-explanation-missing", { budget: budget("90") })).toEqual([]);
  });

  test("the block's own cell comes first, and settles it once filled", () => {
    expect(marks("execution-explanation-missing", { budget: budget("80", "") })).toEqual(["warning I6"]);
    expect(marks("execution-explanation-missing", { budget: budget("80", "质保金尚未到期") })).toEqual([]);
  });

  test("the goal counts where it speaks of the money", () => {
    const told = (text: string) => ({ goal: { expected: null, accomplished: cell(9, 5, text) } });
    const sketch = { budget: budget("80") };
    expect(
      marks("execution-explanation-missing", { ...sketch, with: told("工程尾款未支付，结余20万元。") }),
    ).toEqual([]);
    for (const text of ["检测费发票跨年，25万元于2025年1月支付。", "设备款待验收后支付。"]) {
      expect(marks("execution-explanation-missing", { ...sketch, with: told(text) })).toEqual([]);
    }
    for (const text of ["完成培训5场。", "补贴于12月按时支付。"]) {
      expect(marks("execution-explanation-missing", { ...sketch, with: told(text) })).toHaveLength(1);
    }
    const notes = [
      note("other-explanation", "无"),
      note("note", "注：支付进度以国库数据为准"),
      { ...note("deviation-box", "未完成原因分析："), label: "未完成原因分析" },
    ];
    expect(marks("execution-explanation-missing", { ...sketch, with: { notes } })).toHaveLength(1);
  });

  test.each([
    ["说明：预算执行率85%，因工程款按进度支付，尾款于下年支付。", 0],
    ["注：执行率低于90%的应说明原因。", 1],
    ["注：执行率=执行数÷预算数。", 1],
    ["预算执行率偏低原因：工程尾款按合同下年支付。", 0],
    ["预算执行率偏低原因：", 1],
    ["预算执行率偏低原因：无", 1],
  ])("a note below the table says %s", (text, count) => {
    const sketch = { budget: budget("80"), with: { notes: [note("note", text)] } };
    expect(marks("execution-explanation-missing", sketch)).toHaveLength(count);
  });

  test.each([
    ["已完成援滇人员相关经费支付。", 1],
    ["工程已完工，质保金未到期。", 0],
    ["节约采购资金12万元。", 0],
    ["款项未支付完毕。", 0],
    ["余款下年支付。", 0],
    ["设备款延期支付。", 0],
    ["按合同及时支付。", 1],
    ["资助款由省厅直接拨付到个人账户。", 0],
  ])("the goal says %s", (text, count) => {
    const sketch = {
      budget: budget("80"),
      with: { goal: { expected: null, accomplished: cell(9, 5, text) } },
    };
    expect(marks("execution-explanation-missing", sketch)).toHaveLength(count);
  });

  test("a conclusion counts where it speaks of the money, a box for deviations in any words", () => {
    const told = (kind: "summary" | "deviation-box" | "other-explanation", text: string) =>
      marks("execution-explanation-missing", { budget: budget("80"), with: { notes: [note(kind, text)] } });
    expect(told("summary", "项目完成较好，达到预期。")).toHaveLength(1);
    expect(told("summary", "结余20万元已收回。")).toEqual([]);
    expect(told("deviation-box", "设备到货晚")).toEqual([]);
    expect(told("other-explanation", "设备到货晚")).toEqual([]);
  });

  test.each([
    ["部分老旧院舍线路需继续更换。", 1],
    ["档案管理不够规范。", 1],
    ["设备到货晚。", 0],
    ["部分资金年底才下达。", 0],
    ["受疫情影响，活动取消。", 0],
  ])("a box of problems counts where one of them keeps money from being spent: %s", (text, count) => {
    const notes = [{ ...note("deviation-box", text), label: "存在问题" }];
    expect(marks("execution-explanation-missing", { budget: budget("80"), with: { notes } })).toHaveLength(
      count,
    );
  });

  test("a label with nothing beside it is no explanation", () => {
    const box = (label: string, text: string) => [{ ...note("deviation-box", text), label }];
    const found = (notes: ReturnType<typeof box>) =>
      marks("execution-explanation-missing", { budget: budget("80"), with: { notes } });
    expect(found(box("支付进度慢的情况", "支付进度慢的情况：")).length).toBe(1);
    expect(found(box("支付进度慢的情况", "支付 进度慢的情况")).length).toBe(1);
    expect(found(box("支付进度慢的情况", "支付进度慢的情况：设备到货晚"))).toEqual([]);
  });

  test("a row about the money, or one whose explanation is about it, has told it", () => {
    const row = (name: string, explanation: string) =>
      marks("execution-explanation-missing", {
        budget: budget("80"),
        indicators: [{ ...met, name, explanation }],
      });
    expect(row("经费使用率", "差旅减少")).toEqual([]);
    expect(row("预算支付进度", "差旅减少")).toEqual([]);
    expect(row("培训人数", "差旅减少")).toHaveLength(1);
    expect(row("工程资金", "剩余3%尾款未付")).toEqual([]);
    expect(row("经费使用率", "无")).toHaveLength(1);
  });

  test("a table without a budget has none to explain", () => {
    expect(marks("execution-explanation-missing", { indicators: [met] })).toEqual([]);
  });
});

describe("how short an explanation may be", () => {
  test("three characters say nothing, four may; a blank cell is missing, not vague", () => {
    const written = ["人不足", "人，不足。", "人员不足", ""].map((explanation) => ({ ...half, explanation }));
    expect(marks("deviation-explanation-vague", { indicators: written })).toEqual([
      "warning H12",
      "warning H13",
    ]);
  });

  test("an explanation in the box of the form is not looked for in the row", () => {
    const notes = [note("deviation-box", WHY)];
    const own = { ...half, explanation: "" };
    expect(marks("deviation-explanation-vague", { indicators: [own], with: { notes } })).toEqual([]);
  });
});

describe("budget-change-unexplained", () => {
  const settings = { ...DEFAULT_SETTINGS, policy: "sichuan-13zp" as const };
  const budget = {
    initial: "238.93",
    full: "251.89",
    executed: "251.89",
    points: 10,
    rate: "100%",
    score: 10,
  };

  test("the Sichuan form asks for it", () => {
    const [finding] = findingsOf("budget-change-unexplained", { budget }, settings);
    expect(factsOf(finding)).toMatchObject({ initial: "238.93", full: "251.89" });
  });

  test("other forms do not, and an unchanged budget needs none", () => {
    expect(marks("budget-change-unexplained", { budget })).toEqual([]);
    expect(
      marks("budget-change-unexplained", { budget: { ...budget, initial: "251.89" } }, settings),
    ).toEqual([]);
  });

  test("a text that speaks of the change settles it", () => {
    const notes = [note("other-explanation", "年中追加12.96万元，用于设备维修")];
    expect(marks("budget-change-unexplained", { budget, with: { notes } }, settings)).toEqual([]);
    const other = [note("other-explanation", "设备已投入使用")];
    expect(marks("budget-change-unexplained", { budget, with: { notes: other } }, settings)).toHaveLength(1);
    const own = { ...budget, explanation: "用于设备维修" };
    expect(marks("budget-change-unexplained", { budget: own }, settings)).toEqual([]);
  });
});

describe("indicator-score-below-rule", () => {
  test("an explained cut is kept, and the higher score offered", () => {
    const [finding] = findingsOf("indicator-score-below-rule", {
      indicators: [{ ...met, score: 8, explanation: WHY }],
    });
    expect(finding?.severity).toBe("review");
    expect(factsOf(finding)).toMatchObject({ score: "8", offered: "10" });
  });

  test("a score that the rule gives, or an unexplained cut, is no such case", () => {
    const indicators = [met, { ...met, score: 8 }, { ...half, explanation: WHY }];
    expect(marks("indicator-score-below-rule", { indicators })).toEqual([]);
  });

  test("14.4 for 14.42 is rounding by hand and no cut; 0.05 less is one", () => {
    const judgement = quantity("at-least", { target: 310, actual: 298, unit: "天" });
    const row = { points: 15, judgement, explanation: WHY };
    const cut = (score: string) =>
      marks("indicator-score-below-rule", {
        indicators: [
          { ...row, score },
          { ...met, score: "9.95", explanation: WHY },
        ],
      });
    expect(cut("14.40")).toEqual(["review G13"]);
    expect(cut("14.37")).toEqual(["review G12", "review G13"]);
  });
});

describe("indicator-not-judged", () => {
  test("an unclear row and a quality without a degree, each with its reason", () => {
    const indicators = [
      { ...met, judgement: unclear("unit-mismatch") },
      { ...met, target: "健全", actual: "详见报告", judgement: quality("健全", "详见报告") },
    ];
    const found = findingsOf("indicator-not-judged", { indicators });
    expect(found.map(({ severity, facts }) => [severity, facts["reason"]])).toEqual([
      ["review", "unit-mismatch"],
      ["review", "degree-not-stated"],
    ]);
    expect(found[0]?.cells[0]).toEqual({ sheet: "s1", row: 11, column: 4 });
  });

  test("an error or a mask in the target is looked for there, not beside it", () => {
    const broken = (target: string, actual: string, reason: "cell-error" | "masked") =>
      marks("indicator-not-judged", { indicators: [{ ...met, target, actual, judgement: unclear(reason) }] });
    expect(broken("#NAME?", "15人", "cell-error")).toEqual(["review D12"]);
    expect(broken("≥**人", "15人", "masked")).toEqual(["review D12"]);
    expect(broken("≥15人", "#REF!", "cell-error")).toEqual(["review E12"]);
    expect(broken("#REF!", "#REF!", "cell-error")).toEqual(["review E12"]);
  });

  test("a month that holds the deadline's day is a question; one before or behind it is none of this check", () => {
    const done = (from: number, to: number): IndicatorSketch => ({
      ...met,
      judgement: {
        kind: "deadline",
        due: { from: 20230615, to: 20230615, hasYear: true },
        done: { from, to, hasYear: true },
        notes: [],
      },
    });
    const indicators = [done(20230601, 20230630), done(20230501, 20230531), done(20230701, 20230731)];
    const [finding, ...others] = findingsOf("indicator-not-judged", { indicators });
    expect(finding?.facts["reason"]).toBe("deadline-imprecise");
    expect(others).toEqual([]);
  });

  test("work done though 0 was planned is a question; an accident is none, and nothing done neither", () => {
    const zero = (name: string, actual: number): IndicatorSketch => ({
      ...met,
      name,
      score: 10,
      judgement: quantity("at-most", { target: 0, actual, unit: "份" }, { directionFrom: "zero-target" }),
    });
    const indicators = [zero("制作宣传品数量（份）", 20), zero("培训事故数", 1), zero("制作宣传品数量", 0)];
    const found = findingsOf("indicator-not-judged", { indicators });
    expect(found.map(({ facts, cells }) => [facts["reason"], cells[0]?.row])).toEqual([
      ["zero-target-unclear", 11],
    ]);
    expect(marks("indicator-score-differs", { indicators })).toEqual(["error G13"]);
  });

  test("a blank actual value of a row with points is reported elsewhere, of a row without points here", () => {
    const blank = { actual: "", judgement: unclear("actual-blank") };
    const indicators = [
      { ...met, ...blank },
      { ...met, ...blank, points: null, score: null },
      { ...met, ...blank, with: { isCounted: false } },
    ];
    expect(marks("indicator-not-judged", { indicators })).toEqual(["review E13", "review E14"]);
  });

  test("judged rows and rows nobody filled in are not listed", () => {
    const blank = { target: "", actual: "", judgement: unclear("target-blank") };
    const indicators = [met, half, { ...met, judgement: quality("健全", "健全") }, blank];
    expect(marks("indicator-not-judged", { indicators })).toEqual([]);
  });
});

describe("indicator-not-judged, where to mend it", () => {
  test.each<[Parameters<typeof unclear>[0], string]>([
    ["target-blank", "D12,E12"],
    ["target-prose", "D12,E12"],
    ["sign-misread", "D12,E12"],
    ["actual-prose", "E12,D12"],
    ["unit-mismatch", "E12,D12"],
  ])("%s: %s", (reason, places) => {
    const [finding] = findingsOf("indicator-not-judged", {
      indicators: [{ ...met, judgement: unclear(reason) }],
    });
    expect(finding?.cells.map(({ row, column }) => a1(row, column)).join()).toBe(places);
  });

  test.each([
    ["51.89", "518900", { actual: "518900", otherUnit: "yuan", isExact: "true" }],
    ["≤120万元", "1195000", { actual: "1195000", otherUnit: "yuan", isExact: "false" }],
    ["1195000元", "119.5", { actual: "119.5", otherUnit: "wanYuan", isExact: "true" }],
    ["120万元", "约120万左右吧", { actual: "约120万左右吧" }],
  ])("money of %s answered by %s, as printed", (target, actual, facts) => {
    const more = { target, actual, judgement: unclear("money-unit-unclear") };
    const [finding] = findingsOf("indicator-not-judged", { indicators: [{ ...met, ...more }] });
    expect(factsOf(finding)).toMatchObject(facts);
  });
});

describe("an answer on the wrong side of its target", () => {
  const row = (
    actual: string,
    direction: "at-least" | "at-most" | "equal",
    bound: number,
  ): IndicatorSketch => ({
    target: direction === "at-most" ? "≤90%" : "≥90%",
    actual,
    points: 10,
    score: 8,
    explanation: WHY,
    judgement: quantity(
      direction,
      { target: 90, actual: bound, unit: "%" },
      { notes: ["operator-in-actual"] },
    ),
  });

  test.each<[string, "at-least" | "at-most" | "equal", number]>([
    ["<90%", "at-least", 90],
    ["＜90%", "equal", 90],
    ["不足90%", "at-least", 90],
    ["≤85%", "at-least", 85],
    [">90%", "at-most", 90],
    ["超过95%", "at-most", 95],
  ])("%s for %s 90%% is not judged, nor mended, nor offered more", (actual, direction, bound) => {
    const indicators = [row(actual, direction, bound)];
    const found = findingsOf("indicator-not-judged", { indicators });
    expect(found.map(({ severity, facts }) => [severity, facts["reason"]])).toEqual([
      ["review", "answer-contrary"],
    ]);
    for (const id of [
      "actual-operator-copied",
      "indicator-score-below-rule",
      "indicator-score-differs",
    ] as const) {
      expect(marks(id, { indicators })).toEqual([]);
    }
  });

  test.each<[string, "at-least" | "at-most", number]>([
    ["≥90%", "at-least", 90],
    ["<95%", "at-least", 95],
    ["≤90%", "at-most", 90],
    [">85%", "at-most", 85],
    ["90%", "at-least", 90],
  ])("%s for %s 90%% is judged", (actual, direction, bound) => {
    expect(marks("indicator-not-judged", { indicators: [row(actual, direction, bound)] })).toEqual([]);
  });
});

describe("target-direction-reversed", () => {
  const row = (name: string, direction: "at-least" | "at-most", more: Partial<IndicatorSketch> = {}) => ({
    ...met,
    name,
    judgement: quantity(direction, { target: 100, actual: 100, unit: "个" }),
    ...more,
  });

  test("a cost with a lower limit, a rate with an upper one", () => {
    const indicators = [
      row("项目成本", "at-least"),
      row("“三公”经费控制数", "at-least"),
      row("培训合格率", "at-most"),
    ];
    const found = findingsOf("target-direction-reversed", { indicators });
    expect(found.map(({ severity, facts }) => [severity, facts["kind"]])).toEqual([
      ["error", "cost"],
      ["error", "cost"],
      ["error", "rate"],
    ]);
  });

  test("an output that must not be reached is a question", () => {
    expect(
      marks("target-direction-reversed", { indicators: [row("开展精品示范村建设数量", "at-most")] }),
    ).toEqual(["review D12"]);
  });

  test.each(["项目成本", "培训合格率"])("%s the right way round passes", (name) => {
    const direction = name === "项目成本" ? "at-most" : "at-least";
    expect(marks("target-direction-reversed", { indicators: [row(name, direction)] })).toEqual([]);
  });

  test.each(["成本节约率", "补助发放标准成本", "费用控制率", "费用补贴发放人数"])(
    "%s may have a lower limit",
    (name) => {
      expect(marks("target-direction-reversed", { indicators: [row(name, "at-least")] })).toEqual([]);
    },
  );

  test.each(["科目调整次数", "服务投诉数", "培训延误次数"])("%s may have an upper limit", (name) => {
    expect(marks("target-direction-reversed", { indicators: [row(name, "at-most")] })).toEqual([]);
  });

  test.each(["工作日", "小时", "分钟", "月"])("a rate that is told in %s is a limit of time", (unit) => {
    const judgement = quantity("at-most", { target: 7, actual: 7, unit });
    expect(
      marks("target-direction-reversed", { indicators: [row("检测及时率", "at-most", { judgement })] }),
    ).toEqual([]);
  });

  test("a direction that we inferred ourselves is no fault of the table", () => {
    const judgement = quantity("at-least", { target: 1, actual: 1 }, { directionFrom: "default" });
    expect(
      marks("target-direction-reversed", { indicators: [row("项目成本", "at-least", { judgement })] }),
    ).toEqual([]);
  });

  test("an upper limit on something that is no quantity of output passes", () => {
    const indicators = [row("开展培训人数", "at-most", { with: { subcategory: "cost" } })];
    expect(marks("target-direction-reversed", { indicators })).toEqual([]);
  });
});

describe("deadline-missed", () => {
  const row = (done: number | null, score: number) => ({
    target: "2025年8月31日前",
    actual: "2026年1月16日",
    points: 15,
    score,
    explanation: WHY,
    judgement: deadline(20250831, done),
  });

  test("late with full points is an error, late with a deduction a question", () => {
    expect(marks("deadline-missed", { indicators: [row(20260116, 15)] })).toEqual(["error G12"]);
    expect(marks("deadline-missed", { indicators: [row(20260116, 11.19)] })).toEqual(["review G12"]);
  });

  test("on the day itself, or without a day, is not late", () => {
    expect(marks("deadline-missed", { indicators: [row(20250831, 15), row(null, 15)] })).toEqual([]);
    expect(marks("deadline-missed", { indicators: [row(20250901, 15)] })).toEqual(["error G12"]);
  });
});

describe("deadline-missed where the form has no points or no scores", () => {
  const late = {
    target: "8月底前",
    actual: "10月",
    points: 15,
    score: 15,
    explanation: WHY,
    judgement: deadline(20250831, 20251001),
  };

  test("late is a question, as nothing says that it is full", () => {
    expect(marks("deadline-missed", { indicators: [{ ...late, score: null }] })).toEqual(["review G12"]);
    expect(marks("deadline-missed", { indicators: [{ ...late, points: null }] })).toEqual(["review G12"]);
    expect(marks("deadline-missed", { indicators: [late], hasScores: false })).toEqual(["review E12"]);
    expect(marks("deadline-missed", { indicators: [{ ...late, with: { points: null } }] })).toEqual([
      "review G12",
    ]);
  });
});

describe("deadline-date-missing", () => {
  const row = (done: number | null) => ({
    ...met,
    target: "12月底前",
    actual: "已完成",
    judgement: deadline(20231231, done),
  });

  test("a deadline answered by a word", () => {
    expect(marks("deadline-date-missing", { indicators: [row(null)] })).toEqual(["review E12"]);
  });

  test("one answered by a day, and other rows, pass", () => {
    expect(marks("deadline-date-missing", { indicators: [row(20231101), met] })).toEqual([]);
  });
});

describe("actual-value-imprecise", () => {
  const noted = (
    ...notes: readonly ("not-a-number" | "range-in-actual" | "part-in-actual" | "percent-assumed")[]
  ) => ({
    ...met,
    judgement: quantity("at-least", { target: 100, actual: 100 }, { notes }),
  });

  test("a word is a warning, a range and what may be a part are questions", () => {
    const indicators = [noted("not-a-number"), noted("range-in-actual"), noted("part-in-actual")];
    expect(marks("actual-value-imprecise", { indicators })).toEqual([
      "warning E12",
      "review E13",
      "review E14",
    ]);
  });

  test("as the reader notes it: ≤30万元 answered by 完成 or by 未完成, not by what says nothing", () => {
    const answered = (actual: string) => ({
      ...met,
      actual,
      judgement: { kind: "qualitative", target: "≤30万元", actual, notes: ["not-a-number"] } as const,
    });
    const indicators = [answered("完成"), answered("未完成"), answered("见附件")];
    const found = findingsOf("actual-value-imprecise", { indicators });
    expect(found.map(mark)).toEqual(["warning E12", "warning E13"]);
    expect(found.map((finding) => factsOf(finding).degree)).toEqual(["achieved", "not-achieved"]);
  });

  test("a plain number, other notes and qualities pass", () => {
    const indicators = [noted(), noted("percent-assumed"), { ...met, judgement: quality("健全", "健全") }];
    expect(marks("actual-value-imprecise", { indicators })).toEqual([]);
  });
});

describe("actual-operator-copied", () => {
  const copied = (actual: string) => ({
    ...met,
    target: actual,
    actual,
    judgement: quantity("at-least", { target: 266, actual: 266 }, { notes: ["operator-in-actual"] }),
  });

  test("the fix strips the operator and leaves the unit", () => {
    const [withUnit] = findingsOf("actual-operator-copied", { indicators: [copied("≥266米")] });
    expect(edits(withUnit!)).toEqual(["E12 = 266米"]);
    const [bare] = findingsOf("actual-operator-copied", { indicators: [copied(">=266")] });
    expect(bare?.fix?.[0]?.value).toBe(266);
  });

  test("the finding leads to the actual value; a formula in it is left to Excel", () => {
    expect(marks("actual-operator-copied", { indicators: [copied("≥266米")] })).toEqual(["warning E12"]);
    const actual = { ...cell(11, 4, "≥266米"), formula: '="≥"&A1' };
    const [finding] = findingsOf("actual-operator-copied", {
      indicators: [{ ...copied("≥266米"), with: { actual } }],
    });
    expect(finding?.fix).toBeNull();
  });

  test("an operator behind the number cannot be stripped mechanically", () => {
    expect(findingsOf("actual-operator-copied", { indicators: [copied("266米以上")] })[0]?.fix).toBeNull();
    expect(findingsOf("actual-operator-copied", { indicators: [copied("≥")] })[0]?.fix).toBeNull();
  });

  test("a plain actual value passes, and so does the extreme of many results", () => {
    expect(marks("actual-operator-copied", { indicators: [met] })).toEqual([]);
    for (const actual of ["最长2.5小时", "最低96.4%", "均达标，最高3.1毫克"]) {
      expect(marks("actual-operator-copied", { indicators: [copied(actual)] })).toEqual([]);
    }
  });
});

describe("actual-values-copied", () => {
  const copy = (text: string): IndicatorSketch => ({
    target: text,
    actual: text,
    points: 10,
    score: 10,
    judgement: quantity("at-least", { target: 1, actual: 1 }, { notes: ["operator-in-actual"] }),
  });
  const word = { ...copy("健全"), judgement: quality("健全", "健全") };
  const all = [copy("≥266米"), copy("≥50厘米"), copy("≥90%"), word];

  test("a whole table copied from its targets is one question", () => {
    const [finding] = findingsOf("actual-values-copied", { indicators: all });
    expect(finding).toMatchObject({ severity: "review", facts: { count: 4 } });
  });

  test("spaces, an operator in a column of its own and blank cells do not hide a copy", () => {
    const apart = {
      ...copy("≥ 95 %"),
      target: "95%",
      actual: "≥ 95 %",
      with: { targetOperator: cell(11, 3, "≥") },
    };
    const blank = { ...copy(""), judgement: unclear("actual-blank") };
    const noColumn = { ...blank, with: { actual: null, target: null } };
    const spaced = { ...copy("≥266米"), target: "≥ 266 米" };
    const found = findingsOf("actual-values-copied", {
      indicators: [spaced, copy("≥50厘米"), apart, blank, noColumn],
    });
    expect(found.map(({ facts, cells }) => [facts["count"], cells.map(({ row }) => row)])).toEqual([
      [3, [11, 12, 13]],
    ]);
  });

  test("operators of words do not count", () => {
    const said = {
      ...word,
      judgement: { ...quality("≥3", "≥3"), notes: ["operator-in-actual"] } as Judgement,
    };
    expect(marks("actual-values-copied", { indicators: [copy("≥1"), copy("≥2"), said] })).toEqual([]);
  });

  test("one real result, or hardly any operators, and it is silent", () => {
    expect(marks("actual-values-copied", { indicators: [...all, met] })).toEqual([]);
    expect(marks("actual-values-copied", { indicators: [...all.slice(1)] })).toEqual([]);
    expect(marks("actual-values-copied", { indicators: [word, word, word, word] })).toEqual([]);
  });
});

describe("actual-values-copied: numbers that come to just their targets", () => {
  const just = (target: string, actual: string, share?: number): IndicatorSketch => ({
    target,
    actual,
    points: 10,
    score: 10,
    judgement:
      share === undefined
        ? quantity("at-least", { target: 120, actual: 120, unit: "公里" })
        : quantity("at-least", { target: share, actual: share, unit: "%" }),
  });
  const [length, passed, content] = [
    just("≥120公里", "120公里"),
    just("≥95%", "95%", 95),
    just("≥90%", "90%", 90),
  ];

  test("every one of them, two rates below 100 % among them, is one question", () => {
    const [finding] = findingsOf("actual-values-copied", {
      indicators: [length, length, length, passed, content],
    });
    expect(finding).toMatchObject({ severity: "review", facts: { kind: "reached", count: 5 } });
  });

  test("whole rates, one rate, few rows, or one real result, and it is silent", () => {
    const whole = just("100%", "100%", 100);
    const real = { ...content, judgement: quantity("at-least", { target: 90, actual: 96, unit: "%" }) };
    const rows = [
      [length, length, whole, whole, whole],
      [length, length, length, whole, passed],
      [length, length, passed, content],
      [length, length, length, passed, content, { ...real, actual: "96%" }],
    ];
    for (const indicators of rows) expect(marks("actual-values-copied", { indicators })).toEqual([]);
  });
});

describe("value-magnitude-suspect", () => {
  const row = (target: number, actual: number) => ({
    ...met,
    explanation: WHY,
    judgement: quantity("at-least", { target, actual }),
  });

  test("3600 against 36000 looks ten times too small", () => {
    const [finding] = findingsOf("value-magnitude-suspect", { indicators: [row(36000, 3600)] });
    expect(factsOf(finding)).toMatchObject({ factor: "10", isTooSmall: "true" });
  });

  test("a result ten times the target is to be checked, and explained only where it is right", () => {
    const over = { ...row(36, 360), explanation: "" };
    expect(marks("deviation-explanation-missing", { indicators: [over] })).toEqual([]);
    const [finding] = findingsOf("value-magnitude-suspect", { indicators: [over] });
    expect(findingFix(zhCN.findings, finding!)).toContain("没有写错的在偏差原因里说明为什么超额");
    const explained = findingsOf("value-magnitude-suspect", { indicators: [row(36, 360)] });
    expect(findingFix(zhCN.findings, explained[0]!)).not.toContain("偏差原因");
    const cut = { ...over, score: 5 };
    expect(marks("deviation-explanation-missing", { indicators: [cut] })).toEqual(["error H12"]);
    expect(
      marks("deviation-explanation-missing", { indicators: [{ ...over, ...row(36, 72), explanation: "" }] }),
    ).toEqual(["warning H12"]);
  });

  test.each([
    [25, 2500],
    [2500, 25],
    [500, 5000],
    [12, 120000],
  ])("%d against %d is suspect", (target, actual) => {
    expect(marks("value-magnitude-suspect", { indicators: [row(target, actual)] })).toEqual(["review E12"]);
  });

  test.each([
    [10, 100],
    [2, 20],
    [100, 100],
    [36000, 3601],
    [12, 1_200_000],
    [0, 10],
    [25, -250],
  ])("%d against %d is not", (target, actual) => {
    expect(marks("value-magnitude-suspect", { indicators: [row(target, actual)] })).toEqual([]);
  });

  const share = (name: string, target: number, actual: number) =>
    findingsOf("value-magnitude-suspect", {
      indicators: [{ ...met, name, judgement: quantity("at-least", { target, actual, unit: "%" }) }],
    }).map((one) => `${mark(one)} ${String(one.facts["side"])}`);

  test.each(["群众满意度", "市民满意度调查", "工程验收合格率", "补贴覆盖率（按户）", "培训后就业率"])(
    "a %s of more than the whole",
    (name) => {
      expect(share(name, 298, 100)).toEqual(["review D12 target"]);
      expect(share(name, 95, 101)).toEqual(["review E12 actual"]);
      expect(share(name, 100, 100)).toEqual([]);
    },
  );

  test.each(["任务完成率", "产值增长率", "招生计划完成率"])("a %s may exceed it", (name) => {
    expect(share(name, 110, 120)).toEqual([]);
  });

  test("a satisfaction counted in marks is no share", () => {
    const marked = {
      ...met,
      name: "群众满意度",
      judgement: quantity("at-least", { target: 90, actual: 96, unit: "分" }),
    };
    expect(marks("value-magnitude-suspect", { indicators: [marked] })).toEqual([]);
  });

  test("a range has no one magnitude", () => {
    const judgement = range(36000, 40000, 3600);
    expect(marks("value-magnitude-suspect", { indicators: [{ ...met, judgement }] })).toEqual([]);
  });

  test("元 in one cell of the budget and 万元 in the other", () => {
    const budget = (executed: string) => ({ full: "880.5", executed, points: 10, score: 10 });
    const [finding] = findingsOf("value-magnitude-suspect", { budget: budget("8805000") });
    expect(factsOf(finding)).toMatchObject({ kind: "unit", factor: "10000", isTooSmall: "false" });
    expect(marks("value-magnitude-suspect", { budget: budget("880.5") })).toEqual([]);
    expect(marks("value-magnitude-suspect", { budget: { ...budget("10"), full: "100" } })).toEqual([]);
  });
});

describe("spending-contradicts-output", () => {
  const budget = (executed: string) => ({ full: "132.81", executed, points: 10, rate: "0.08%", score: 0 });

  test("0.1 of 132.81 spent and every output full", () => {
    const [finding] = findingsOf("spending-contradicts-output", {
      budget: budget("0.1"),
      indicators: [met, met],
    });
    expect(factsOf(finding)["count"]).toBe("2");
  });

  test("an output below its points, or a fifth of the money spent, and it is silent", () => {
    expect(marks("spending-contradicts-output", { budget: budget("0.1"), indicators: [met, half] })).toEqual(
      [],
    );
    expect(
      marks("spending-contradicts-output", { budget: { ...budget("20"), full: "100" }, indicators: [met] }),
    ).toEqual([]);
    expect(marks("spending-contradicts-output", { budget: budget("0.1") })).toEqual([]);
  });

  test("a form without points is judged by its results", () => {
    const rows = [{ ...met, points: null }];
    expect(marks("spending-contradicts-output", { budget: budget("0.1"), indicators: rows })).toHaveLength(1);
    expect(
      marks("spending-contradicts-output", {
        budget: budget("0.1"),
        indicators: [{ ...half, points: null }],
      }),
    ).toEqual([]);
  });
});

describe("quality-contradicts-quantity", () => {
  const accepted = (score: number) => ({
    ...met,
    name: "验收合格率",
    score,
    explanation: WHY,
    with: { subcategory: "quality" as const },
  });

  test("nothing for quality, everything for quantity", () => {
    expect(marks("quality-contradicts-quantity", { indicators: [met, accepted(0)] })).toEqual(["review G13"]);
  });

  test("a point for quality, or one lost for quantity, and it is silent", () => {
    expect(marks("quality-contradicts-quantity", { indicators: [met, accepted(1)] })).toEqual([]);
    expect(marks("quality-contradicts-quantity", { indicators: [half, accepted(0)] })).toEqual([]);
    expect(marks("quality-contradicts-quantity", { indicators: [accepted(0)] })).toEqual([]);
    expect(marks("quality-contradicts-quantity", { indicators: [met, half, accepted(0)] })).toEqual([]);
    const timely = { ...accepted(0), with: { subcategory: "timeliness" as const } };
    expect(marks("quality-contradicts-quantity", { indicators: [met, timely] })).toEqual([]);
    const free = { ...accepted(0), points: 0 };
    expect(marks("quality-contradicts-quantity", { indicators: [met, free] })).toEqual([]);
    expect(
      marks("quality-contradicts-quantity", { indicators: [met, { ...accepted(0), score: null }] }),
    ).toEqual([]);
  });
});

describe("full-score-everywhere", () => {
  const full = { indicators: [met], total: { points: 100, score: 100 } };

  test("three tables at 100", () => {
    const [finding] = workbookFindings("full-score-everywhere", [full, full, full]);
    expect(finding).toMatchObject({ severity: "review", table: null, facts: { count: 3 } });
    expect(finding?.cells).toHaveLength(3);
  });

  test("two tables, or one below 100, are no pattern", () => {
    expect(workbookFindings("full-score-everywhere", [full, full])).toEqual([]);
    const less = { ...full, total: { points: 100, score: "99.99" } };
    expect(workbookFindings("full-score-everywhere", [full, full, less])).toEqual([]);
    expect(workbookFindings("full-score-everywhere", [])).toEqual([]);
  });

  test("without a total row the sum of the scores counts", () => {
    const sum = { indicators: [{ ...met, points: 100, score: 100 }] };
    expect(workbookFindings("full-score-everywhere", [sum, sum, sum])).toHaveLength(1);
  });
});
