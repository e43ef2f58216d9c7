import type { Decimal, RoundedScore } from "../../core/index";
import { paperMoney, paperNumber, paperPercent, paperQuantity, shortPercent } from "../paper-number";
import type { TraceStrings } from "../trace";
import { source } from "./findings/source";

const DEGREES = { achieved: "达成", "partly-achieved": "部分达成", "not-achieved": "未达成" } as const;

const INPUTS = { target: "年度指标值", actual: "实际完成值", points: "分值" } as const;

const MET = {
  "at-least": "达到指标值",
  equal: "达到指标值",
  "at-most": "没有超过指标值",
  range: "在规定区间内",
} as const;

const KEPT = {
  "in-range": (score: string) => `表中得分 ${score} 在允许范围内，予以保留`,
  explained: (score: string) => `表中得分 ${score} 低于可得分，已说明原因，予以保留`,
  unjudged: (score: string) => `不能自动判断，保留表中得分 ${score}，请人工核对`,
} as const;

/** → 3（四舍五入到整数）；除得尽时不必写。 */
function roundedTo({ exact, rounded, decimals, rounding }: RoundedScore): string {
  if (exact.eq(rounded)) return paperNumber(exact);
  const places = decimals === 0 ? "整数" : ` ${decimals} 位小数`;
  const how = rounding === "half-up" ? `四舍五入到${places}` : `舍去尾数，保留${places}`;
  return `${paperNumber(exact)} → ${rounded.toString()}（${how}）`;
}

/** 计算过程，像会计写在纸上的样子。 */
export const trace: TraceStrings = {
  steps: {
    "achievement-ratio": ({ actual, target, ratio, isReverse, unit }) => {
      const [over, under] = isReverse ? [target, actual] : [actual, target];
      const note = isReverse ? "（越低越好，指标值 ÷ 完成值）" : "";
      return `完成比例 ${paperQuantity(over, unit)} ÷ ${paperQuantity(under, unit)} = ${paperPercent(ratio)}${note}`;
    },
    met: ({ direction, points }) => `${MET[direction]}，得满分 ${paperNumber(points)} 分`,
    "target-adjusted": ({ target }) => `年中调整过指标值，按调整后的“${target}”计算`,
    "zero-target": ({ isMet }) =>
      isMet ? "指标值为 0，已达到，得满分" : "指标值不大于 0，不能按比例计算；没有达到，得 0 分",
    "nearer-bound": ({ bound }) => `不在规定区间内，按较近的界限 ${paperNumber(bound)} 计算`,
    proportional: (step) => {
      const { points, numerator, denominator } = step;
      return `${paperNumber(points)} × ${paperNumber(numerator)} ÷ ${paperNumber(denominator)} = ${roundedTo(step)}`;
    },
    "linear-reverse": (step) => {
      const { points, actual, target } = step;
      const excess = `（${paperNumber(actual)} − ${paperNumber(target)}）÷ ${paperNumber(target)}`;
      return `${paperNumber(points)} ×（1 − ${excess}）= ${roundedTo(step)}，达到指标值两倍不得分`;
    },
    "pass-mark": (step) => {
      const pass = shortPercent(step.pass);
      if (step.ratio.lte(step.pass)) return `完成率 ${paperPercent(step.ratio)}，不超过 ${pass}，得 0 分`;
      return `分值 ×（${paperPercent(step.ratio)} − ${pass}）÷（1 − ${pass}）= ${roundedTo(step)}`;
    },
    "over-achieved": ({ ratio }) => `完成比例 ${paperPercent(ratio)}，超额较多：不扣分，请说明原因`,
    band: (step) => {
      const band = `可得分值的 ${shortPercent(step.floor)}–${shortPercent(step.ceiling)}`;
      const share = `按 ${shortPercent(step.share)} 计：${roundedTo(step)}`;
      return `“${step.words}”属于“${DEGREES[step.degree]}”，${band}，${share}`;
    },
    deadline: ({ isMet, byWord }) => {
      if (!isMet) return "完成时间晚于规定期限，没有公布的扣分公式，请人工核对";
      return byWord ? "没有写完成日期，按如期完成计满分，请核对日期" : "在规定期限内完成，得满分";
    },
    "negative-as-zero": ({ actual }) => `实际完成值 ${paperNumber(actual)} 是负数，按 0 计算`,
    "execution-rate": ({ executed, budget, rate, denominator, isSummed }) => {
      const name = denominator === "full" ? "全年预算数" : "年初预算数";
      return `${isSummed ? "没有资金总额，按各资金来源之和计算：" : ""}执行率 = 全年执行数 ÷ ${name} = ${paperMoney(executed)} ÷ ${paperMoney(budget)} = ${paperPercent(rate)}`;
    },
    "execution-capped": ({ rate }) => `执行率 ${paperPercent(rate)} 超过 100%，按 100% 计分`,
    "execution-score": (step) =>
      `${paperNumber(step.points)} × ${paperNumber(atMostWhole(step.rate).times(100))}% = ${roundedTo(step)}`,
    "execution-step": ({ from, share, score }) =>
      `执行率达到 ${shortPercent(from)}，按分值的 ${shortPercent(share)} 计 ${paperNumber(score)} 分`,
    kept: ({ printed, why }) => KEPT[why](printed.toString()),
    stale: ({ changed }) =>
      `${changed.map((input) => INPUTS[input]).join("、")}在上次写入得分后改动过，重新计分`,
    "points-missing": () => "没有分值，不能计算得分",
    "cell-shared": ({ indicators }) => `${indicators} 个指标合用一个单元格的分值或得分，没有规定怎样分配`,
    sum: ({ total, rounded }) =>
      total.eq(rounded)
        ? `各项得分合计 ${total.toString()} 分`
        : `各项得分合计 ${paperNumber(total)} 分，保留两位小数为 ${rounded.toString()} 分`,
    rescaled: ({ from, to }) => `不适用的指标不计分，折算为百分制：${from.toString()} → ${to.toString()} 分`,
    "total-capped": ({ cap, rate }) => `执行率 ${paperPercent(rate)}，总分不超过 ${cap.toString()} 分`,
  },
  sources: (sources) => `依据：${sources.map(source).join("；")}`,
};

function atMostWhole(rate: Decimal): Decimal {
  return rate.gt(1) ? rate.div(rate) : rate;
}
