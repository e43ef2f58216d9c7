import { factsOf, findingsOf, marks } from "../../support/check-harness";
import { type IndicatorSketch, quality, quantity, unclear } from "../../support/table-builder";

const cut: IndicatorSketch = {
  name: "档案管理机制健全性",
  target: "健全",
  actual: "健全",
  points: 4,
  score: 3,
  judgement: quality("健全", "健全"),
};

const said = (explanation: string, more: Partial<IndicatorSketch> = {}) =>
  marks("deduction-differs", { indicators: [{ ...cut, ...more, explanation }] });

describe("deduction-differs", () => {
  test("扣2分 beside 3 of 4 points", () => {
    const [finding] = findingsOf("deduction-differs", {
      indicators: [{ ...cut, explanation: "档案移交较晚，扣2分" }],
    });
    expect(finding).toMatchObject({
      severity: "error",
      cells: [
        { row: 11, column: 7 },
        { row: 11, column: 6 },
      ],
    });
    expect(factsOf(finding)).toMatchObject({ written: "扣2分", lost: "1", points: "4", score: "3" });
  });

  test.each([
    "档案移交较晚，扣1分",
    "档案移交较晚，扣除 1.0 分。",
    "移交晚扣0.5分，装订不齐扣0.5分，共扣1分",
    "移交晚，核减1分",
    "移交晚，自评得3分",
    "应得4分，自评得3分",
    "移交晚，扣分值的25%",
    "移交较晚，酌情扣分",
    "移交较晚",
    "",
  ])("%p agrees with one point lost, or says nothing of it", (explanation) => {
    expect(said(explanation)).toEqual([]);
  });

  test.each([
    "扣了2分",
    "扣减：3分",
    "扣分2分",
    "自评得2分",
    "故得4分",
    "扣50%",
    "不扣分",
    "未扣分",
    "合计扣2分",
  ])("%p does not", (explanation) => {
    expect(said(`档案移交较晚，${explanation}`)).toEqual(["error H12"]);
  });

  test("of no points any share is nothing", () => {
    expect(said("扣10%", { points: 0, score: 0 })).toEqual([]);
  });

  test("several deductions that do not add up are for a person to look at", () => {
    const [finding] = findingsOf("deduction-differs", {
      indicators: [{ ...cut, explanation: "移交晚扣 1 分，装订不齐扣1分" }],
    });
    expect([finding?.severity, factsOf(finding)["written"]]).toEqual(["review", "扣1分、扣1分"]);
    expect(said("移交晚扣0.4分，装订不齐扣0.6分")).toEqual([]);
  });

  test.each(["每少1件扣2分", "按比例扣2分", "若逾期扣2分", "低于90%的扣2分", "每延误一天扣0.5分，扣完为止"])(
    "%p is a rule of scoring",
    (rule) => {
      expect(said(`评分办法：${rule}`)).toEqual([]);
    },
  );

  test("5 hundredths are a tail, 6 are not; of a share 15 per cent of the points", () => {
    expect(said("扣1分", { score: "3.05" })).toEqual([]);
    expect(said("扣1分", { score: "2.94" })).toEqual(["error H12"]);
    expect(said("扣40%")).toEqual([]);
    expect(said("扣41%")).toEqual(["error H12"]);
    expect(said("扣10%")).toEqual([]);
    expect(said("扣9%")).toEqual(["error H12"]);
  });

  test("without points, without a score, or with too high a score there is nothing to compare", () => {
    expect(said("扣2分", { points: null })).toEqual([]);
    expect(said("扣2分", { score: null })).toEqual([]);
    expect(said("扣2分", { score: 5 })).toEqual([]);
    expect(marks("deduction-differs", { indicators: [cut], hasExplanations: false })).toEqual([]);
  });
});

describe("deviation-explanation-contradicts", () => {
  const full: IndicatorSketch = { ...cut, score: 4 };
  const told = (explanation: string, row = full) =>
    findingsOf("deviation-explanation-contradicts", { indicators: [{ ...row, explanation }] }).map(
      ({ severity, facts }) => `${severity} ${String(facts["kind"])}`,
    );

  test("all points beside words that say it was not reached", () => {
    expect(told("因报建手续未按期完成")).toEqual(["review score"]);
    expect(told("尚未移交", { ...full, judgement: unclear() })).toEqual(["review score"]);
    expect(told("尚未移交", { ...full, score: 3 })).toEqual([]);
    expect(told("尚未移交", { ...full, points: 0, score: 0 })).toEqual([]);
  });

  test.each(["尚未收到投诉", "尚未发现质量问题", "至今尚未发生事故"])("%s is good news", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("a row that is plainly unmet has findings of its own", () => {
    const unmet = { ...full, actual: "不健全", judgement: quality("健全", "不健全") };
    expect(told("尚未移交", unmet)).toEqual([]);
  });

  test("what was made up for contradicts nothing", () => {
    expect(told("上半年未完成，下半年已补齐")).toEqual([]);
    expect(told("一季度进度滞后，年底前全部完成")).toEqual([]);
    const met = { ...full, judgement: quantity("at-least", { target: 10, actual: 10 }) };
    expect(told("未按期完成，现已完成", met)).toEqual([]);
    expect(told("未按期完成", met)).toEqual(["review number"]);
  });

  test.each(["无佐证材料", "没有相关佐证", "未提供证明材料", "缺少依据"])("all points, and %s", (text) => {
    expect(told(`${text}，待补`)).toEqual(["review unproven"]);
    expect(told(`${text}，待补`, cut)).toEqual([]);
  });
});

describe("unmet-target-scored-full", () => {
  const row = (actual: number, points: number, score = points): IndicatorSketch => ({
    target: "≥100人",
    actual: `${actual}人`,
    points,
    score,
    explanation: "报名人数不足，下年加强宣传",
    judgement: quantity("at-least", { target: 100, actual, unit: "人" }),
  });
  const found = (...indicators: IndicatorSketch[]) => marks("unmet-target-scored-full", { indicators });

  test("72 of 100 is 1.44 of 2 points, which whole scores cannot make 2", () => {
    const [finding] = findingsOf("unmet-target-scored-full", { indicators: [row(72, 2)] });
    expect(finding?.severity).toBe("review");
    expect(factsOf(finding)).toMatchObject({ achievement: "0.72", offered: "1", score: "2" });
  });

  test("less than half of the target at all points is no rounding by hand", () => {
    expect(found(row(31, 1))).toEqual(["error G12"]);
    expect(found(row(49, 1))).toEqual(["error G12"]);
    expect(found(row(50, 1))).toEqual([]); // 0.5, half up 1
    expect(found(row(51, 3, 3))).toEqual([]); // 1.53: at most 2
  });

  test("80 of 100 is 1.6 of 2 points, and 2 rounded half up", () => {
    expect(found(row(80, 2))).toEqual([]);
  });

  test("from 95 % on it is rounding by hand", () => {
    expect(found(row(94, 5))).toEqual([]); // 4.7 → 5
    expect(found(row(94, 8))).toEqual([]); // 7.52 → 8
    expect(found(row(94, 10))).toEqual(["review G12"]); // 9.4 → 9
    expect(found(row(95, 9))).toEqual([]); // 8.55 → 9
    expect(found(row(96, 15))).toEqual([]); // 14.4 → 14, but nearly met
  });

  test("a met target, fewer points, and a score out of the range are none of it", () => {
    expect(found(row(100, 2), row(120, 2))).toEqual([]);
    expect(found(row(72, 2, 1))).toEqual([]);
    expect(found(row(30, 2))).toEqual([]); // 0.6: at most 1
    expect(marks("indicator-score-differs", { indicators: [row(30, 2)] })).toEqual(["error G12"]);
  });

  test("words have no share that could be rounded", () => {
    const worse = { ...cut, points: 2, score: 2, actual: "较健全", judgement: quality("健全", "较健全") };
    expect(found(worse)).toEqual([]);
  });
});
