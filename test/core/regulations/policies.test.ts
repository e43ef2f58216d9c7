import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  reviewWorkbook,
  settingsFrom,
  POLICIES,
  scoreTable,
  type ReviewSettings,
  type ScoringPolicy,
} from "../../../src/core";
import { formSheet } from "../../support/form-sheets";
import { buildTable, quality, quantity } from "../../support/table-builder";

const choice = (hints: readonly string[], settings: Partial<ReviewSettings> = {}) => {
  const { policy, policyFrom, policyEvidence } = scoreTable(buildTable({ with: { hints } }), {
    ...DEFAULT_SETTINGS,
    ...settings,
  });
  return [policy.id, policyFrom, policyEvidence];
};
const suggested = (policy: ReviewSettings["policy"], judgement: ReturnType<typeof quantity>, points = 10) =>
  scoreTable(buildTable({ indicators: [{ judgement, points }] }), {
    ...DEFAULT_SETTINGS,
    policy,
  }).indicators[0]?.suggested?.toFixed(2);

test("every field of every policy names its document and how sure it is", () => {
  for (const policy of Object.values(POLICIES)) {
    for (const [field, value] of Object.entries(policy)) {
      if (field === "id" || field === "basedOn") continue;
      expect(value).toMatchObject({ source: { document: expect.stringMatching(/./) } });
    }
  }
});

describe("the policy is inferred where the form shows it", () => {
  test.each([
    ["得分（20分*执行率）", "hubei-20-80"],
    ["指标性质、度量单位、未完成原因分析", "sichuan-13zp"],
    ["3.预算执行率＝预算执行数／调整后预算数，预算执行率未达到90%的需说明原因", "sichuan-13zp"],
    ["实际完成情况超出指标值30%的，必须说明原因", "guangxi-130"],
    ["得分＝（实际完成率－60%）／（1－60%）×分值", "mof-2021-101"],
    ["完成情况分三档：100-80%（含80%）、80-60%（含60%）、60-0%", "mof-2020-10"],
    ["达成预期指标按100－80（含80%）、80－50（含50%）、50－0记分", "hubei-20-80"],
  ] as const)("%s is of %s", (text, expected) => {
    expect(choice([text])).toEqual([expected, "inferred", text]);
  });

  test("not from an instruction that says nothing about scoring", () => {
    expect(choice(["请在年底前报送"])).toEqual(["mof-2020-10", "default", null]);
  });
});

describe("a rule printed on a form reaches the policies", () => {
  const policyOf = (note: string, explanation = "") => {
    const { sheet } = formSheet(
      "rules",
      `项目支出绩效自评表 | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 培训人次 | ≥100人次 | 140人次 | 60 | 60 | ${explanation}
满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 93% | 40 | 40 |
总分 | < | < | < | < | 100 | 100 |
${note} | < | < | < | < | < | < | <`,
    );
    return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS).tables[0]?.policy.id;
  };

  test.each([
    ["注：实际完成情况超出指标值30%的，必须说明原因。", "guangxi-130"],
    ["完成值超过指标值的130%的，应说明原因。", "guangxi-130"],
    ["2.预算执行率=预算执行数/调整后预算数。", "sichuan-13zp"],
    ["预算执行率未达到90%的需说明原因（100字以内）", "sichuan-13zp"],
    ["得分＝（实际完成率－60%）／（1－60%）×分值", "mof-2021-101"],
    ["反向指标：[1-(实际完成值-指标值)/指标值]×分值，达到2倍的不得分。", "linear-reverse"],
    ["得分（20分*执行率）", "hubei-20-80"],
    ["定性指标按达成、部分达成、未达成三档，100-80%（含80%）、80-60%（含60%）记分。", "mof-2020-10"],
  ])("%s", (note, expected) => {
    expect(policyOf(note)).toBe(expected);
  });

  test("what a unit explains is no rule", () => {
    expect(policyOf("注：请如实填写。", "超出指标值30%，原因是新增两期培训")).toBe("mof-2020-10");
    expect(policyOf("注：请如实填写。", "完成率130%，原因是报名踊跃")).toBe("mof-2020-10");
  });
});

describe("a printed rule is read whatever its spaces, widths and dashes", () => {
  test.each([
    ["得分（20 分 × 执行率）", "hubei-20-80"],
    ["执行率*20分", "hubei-20-80"],
    ["100%～80%（含80%）、80%～60%、60%—0%", "mof-2020-10"],
    ["预算执行率 ＝ 预算执行数 ／ 调整后预算数", "sichuan-13zp"],
    ["510000_2022ZP01", "sichuan-13zp"],
    ["指标性质、度量单位、未完成原因分析", "sichuan-13zp"],
  ] as const)("%s is of %s", (text, policy) => {
    expect(choice([text])).toEqual([policy, "inferred", text]);
  });

  test("the first hint that tells something decides; others say nothing", () => {
    const hints = ["请如实填写", "指标性质、度量单位、未完成原因"];
    expect(choice(hints)).toEqual(["sichuan-13zp", "inferred", "指标性质、度量单位、未完成原因"]);
    expect(choice([hints[0]!])).toEqual(["mof-2020-10", "default", null]);
  });
});

describe("the user's choice wins", () => {
  const hints = ["得分（20分*执行率）"];

  test("for a table over the workbook over what is printed", () => {
    expect(choice(hints, { policy: "linear-reverse" })).toEqual(["linear-reverse", "chosen", null]);
    const both = { policy: "linear-reverse", tablePolicies: { "s1!A1": "guangxi-130" } } as const;
    expect(choice(hints, both)).toEqual(["guangxi-130", "chosen", null]);
  });

  test("a policy of one's own, copied and edited", () => {
    const customPolicy = {
      ...customPolicyFrom("hubei-20-80"),
      decimals: { ...POLICIES["hubei-20-80"].decimals, value: 1 as const },
    };
    expect(choice([], { policy: "custom", customPolicy })).toEqual(["custom", "chosen", null]);
    expect(customPolicy.basedOn).toBe("hubei-20-80");
  });

  test("what an older version did not keep is taken from the policy it was copied from", () => {
    const kept = (basedOn: ScoringPolicy["basedOn"]) => {
      const { overAchievement, ...older } = { ...customPolicyFrom("guangxi-130"), basedOn };
      expect(overAchievement.value).toHaveLength(1);
      const settings = settingsFrom({ policy: "custom", customPolicy: older });
      return scoreTable(buildTable(), settings).policy.overAchievement.value[0]?.demand;
    };
    expect([kept("guangxi-130"), kept("custom"), kept(null)]).toEqual(["error", "warning", "warning"]);
  });

  test("custom without a policy of one's own is no choice", () => {
    expect(choice(hints, { policy: "custom" })).toEqual(["hubei-20-80", "inferred", hints[0]]);
  });
});

describe("where policies differ", () => {
  test.each([
    [12, "8.33", "8.00"],
    [15, "6.67", "5.00"],
    [20, "5.00", "0.00"],
    [25, "4.00", "0.00"],
  ])("≤10 with %d: by ratio %s, in a line %s", (actual, ratio, linear) => {
    const judgement = quantity("at-most", { target: 10, actual });
    expect([suggested("mof-2020-10", judgement), suggested("linear-reverse", judgement)]).toEqual([
      ratio,
      linear,
    ]);
    expect(suggested("guangxi-130", judgement)).toBe(linear);
  });

  test("101号: nothing up to 60 %, then in a line", () => {
    const of = (actual: number) => suggested("mof-2021-101", quantity("at-least", { target: 100, actual }));
    expect([of(50), of(60), of(80), of(90), of(100)]).toEqual(["0.00", "0.00", "5.00", "7.50", "10.00"]);
  });

  test("101号: execution by intervals", () => {
    const of = (executed: number) =>
      scoreTable(buildTable({ budget: { full: 100, executed, points: 10 } }), {
        ...DEFAULT_SETTINGS,
        policy: "mof-2021-101",
      }).budget?.suggested?.toString();
    expect([of(100), of(99), of(80), of(79), of(60), of(59)]).toEqual(["10", "7", "7", "5", "5", "0"]);
  });

  test("the middle band of Hubei reaches down to 50 %", () => {
    const range = (policy: ReviewSettings["policy"]) => {
      const sketch = { indicators: [{ judgement: quality("及时", "较及时"), points: 10, score: "5.5" }] };
      return scoreTable(buildTable(sketch), { ...DEFAULT_SETTINGS, policy }).indicators[0]?.decision;
    };
    expect([range("hubei-20-80"), range("mof-2020-10")]).toEqual(["kept", "raised"]);
  });

  test("Guangxi demands the reason that others only advise", () => {
    const sketch = {
      indicators: [{ judgement: quantity("at-least", { target: 10, actual: 13 }), points: 5, score: 5 }],
    };
    const demand = (policy: ReviewSettings["policy"]) =>
      scoreTable(buildTable(sketch), { ...DEFAULT_SETTINGS, policy }).indicators[0]?.explanationDemand;
    expect([demand("guangxi-130"), demand("mof-2020-10")]).toEqual(["error", "warning"]);
  });

  test("points of the execution rate where the form prints none", () => {
    const points = (policy: ReviewSettings["policy"]) =>
      scoreTable(buildTable({ budget: { full: 1, executed: 1, score: null } }), {
        ...DEFAULT_SETTINGS,
        policy,
      }).budget?.points?.toString();
    expect([points("hubei-20-80"), points(null)]).toEqual(["20", "10"]);
  });

  test("points of what does not apply are shared out", () => {
    const base = POLICIES["mof-2020-10"];
    const customPolicy = { ...base, id: "custom" as const, isRescaled: { ...base.isRescaled, value: true } };
    const sketch = {
      indicators: [{ judgement: quantity("at-least", { target: 10, actual: 9 }), points: 80, score: 72 }],
    };
    const scored = scoreTable(buildTable(sketch), { ...DEFAULT_SETTINGS, policy: "custom", customPolicy });
    expect([scored.total.suggested?.toString(), scored.total.grade]).toEqual(["90", "excellent"]);
  });
});
