import type { Band, Demand } from "../../core/index";
import type { PolicyStrings } from "../policies";
import { ratioText } from "../ratio-text";

const DEMANDS: Record<Demand, string> = { error: "必须说明", warning: "建议说明", off: "不要求说明" };

const CATEGORIES: Readonly<Record<string, string>> = {
  output: "产出",
  benefit: "效益",
  satisfaction: "满意度",
  cost: "成本",
};

const band = ({ floor, ceiling, suggested }: Band) =>
  `${ratioText(ceiling)}–${ratioText(floor)}（建议 ${ratioText(suggested)}）`;

/** 评分办法的文字。 */
export const policies: PolicyStrings = {
  names: {
    "mof-2020-10": "财政部 财预〔2020〕10号（默认）",
    "hubei-20-80": "湖北：执行率 20 分、指标 80 分",
    "sichuan-13zp": "四川：一体化导出表（13zp）",
    "guangxi-130": "广西：超过指标值 30% 须说明",
    "linear-reverse": "省级系统：反向指标线性扣分",
    "mof-2021-101": "财政部 财预〔2021〕101号（示例区间，未核实）",
    custom: "自定义办法",
  },
  summaries: {
    "mof-2020-10": "定量指标按完成比例计分，定性指标分三档，执行率 10 分。条款号尚未逐条核实。",
    "hubei-20-80": "表上印有“20分*执行率”时采用；部分达成一档的下限是 50%。",
    "sichuan-13zp": "执行率以调整后预算数为分母，低于 90% 或年中调整预算都要说明。",
    "guangxi-130": "反向指标线性扣分；完成值达到指标值 130% 而不写原因的，系统不让保存。",
    "linear-reverse": "越低越好的指标，超过指标值后线性扣分，达到两倍得 0 分。",
    "mof-2021-101": "完成率不到 60% 不得分，执行率分档计分。数字是文件里的举例，使用前请与财政部门确认。",
    custom: "由您在设置里修改过的办法，随工作簿保存。",
  },
  fields: {
    budgetDenominator: "执行率的分母",
    budgetPoints: "执行率分值（表上没印时）",
    budgetRule: "执行率计分",
    pointsTotal: "分值合计",
    bands: "定性指标分档",
    reverseRule: "反向指标未达标",
    unmetRule: "正向指标未达标",
    overAchievement: "超额完成",
    decimals: "得分小数位",
    rounding: "得分尾数",
    isRescaled: "不适用指标折算",
    totalCaps: "总分上限",
    explanations: "需要说明原因",
    gradeCutOffs: "等级",
    usualPoints: "一级指标常用分值",
  },
  values: {
    budgetDenominator: (value) => (value === "full" ? "全年（调整后）预算数" : "年初预算数"),
    budgetPoints: (value) => `${value} 分`,
    budgetRule: (value) =>
      value === "proportional"
        ? "分值 × 执行率，不超过分值"
        : value.map(({ from, share }) => `${ratioText(from)} 及以上得 ${ratioText(share)}`).join("，"),
    pointsTotal: (value) => `${value} 分`,
    bands: ({ achieved, partlyAchieved, notAchieved }) =>
      `达成 ${band(achieved)}；部分达成 ${band(partlyAchieved)}；未达成 ${band(notAchieved)}`,
    reverseRule: (value) =>
      value === "ratio" ? "分值 × 指标值 ÷ 完成值" : "线性扣分，达到指标值两倍得 0 分",
    unmetRule: (value) =>
      value.kind === "proportional"
        ? "分值 × 完成值 ÷ 指标值"
        : `完成率不到 ${ratioText(value.pass)} 得 0 分，以上线性计分`,
    overAchievement: (value) => {
      const asked = value.map(({ from, demand }) => `达到指标值 ${ratioText(from)} ${DEMANDS[demand]}`);
      return ["得满分，不扣分", ...asked].join("；");
    },
    decimals: (value) => (value === "auto" ? "跟随表中已填得分" : `${value} 位`),
    rounding: (value) => (value === "half-up" ? "四舍五入" : "舍去"),
    isRescaled: (value) => (value ? "折算为百分制" : "不折算"),
    totalCaps: (value) =>
      value.length === 0
        ? "不设上限"
        : value.map(({ below, cap }) => `执行率低于 ${ratioText(below)}，总分不超过 ${cap} 分`).join("；"),
    explanations: ({ scoreBelowPoints, targetUnmet, executionBelow, budgetChanged }) =>
      [
        `扣分：${DEMANDS[scoreBelowPoints]}`,
        `未完成：${DEMANDS[targetUnmet]}`,
        `执行率低于 ${ratioText(executionBelow.rate)}：${DEMANDS[executionBelow.demand]}`,
        `年中调整预算：${DEMANDS[budgetChanged]}`,
      ].join("；"),
    gradeCutOffs: ({ excellent, good, fair }) =>
      `优 ${excellent} 分及以上，良 ${good} 分及以上，中 ${fair} 分及以上，其余为差`,
    usualPoints: (value) =>
      value === null
        ? "不规定"
        : Object.entries(value)
            .map(([category, points]) => `${CATEGORIES[category] ?? category} ${points}`)
            .join("，"),
  },
  because: {
    chosen: "由您选定",
    inferred: (evidence) => `表上印有“${evidence}”，据此判断`,
    default: "表上没有写明，采用默认办法",
  },
};
