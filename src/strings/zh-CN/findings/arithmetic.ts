import type { GroupWords } from "../../findings";

/** 计算类检查的文字。 */
export const arithmetic = {
  "execution-rate-differs": {
    title: "执行率与预算数、执行数不符",
    sentence: (f) =>
      `${f.text("label") || "预算资金"}执行率填的是 ${f.text("printed")}，按执行数 ${f.number("executed")} ÷ 预算数 ${f.number("budget")} 计算应为 ${f.text("expected")}。`,
    why: "执行率是预算执行得分的依据，复核时会用执行数除以预算数重新计算，尾数不一致也会被退回。",
    fix: "按执行数÷全年预算数重新计算，四舍五入到原来的小数位数后填入。",
  },
  "budget-score-differs": {
    title: "预算执行得分有误",
    sentence: (f) =>
      f.has("printed")
        ? `预算执行得分填的是 ${f.number("printed")}，按执行率 ${f.percent("rate")} × 分值 ${f.number("points")} 计算应为 ${f.number("suggested")}。`
        : `预算执行得分没有填写，按执行率 ${f.percent("rate")} × 分值 ${f.number("points")} 计算应为 ${f.number("suggested")}。`,
    why: "预算执行得分按执行率乘以分值计算，不得超过分值，复核时逐表重算。",
    fix: "在“得分”里采纳建议的分数后写入，或核对预算数和执行数是否填对。",
  },
  "indicator-score-differs": {
    title: "指标得分与完成情况不符",
    sentence: (f) => {
      const row = `${f.text("title")}年度指标值 ${f.text("target")}，实际完成值 ${f.text("actual")}，满分 ${f.number("points")} 分`;
      const rule = `${f.is("isReverse") ? "（数值越低越好）" : ""}，按规则应得 ${f.number("suggested")} 分`;
      if (!f.has("score")) return `${row}${rule}，得分没有填写。`;
      const stale = f.text("decision") === "stale" ? "；指标值、完成值或分值改过以后得分没有重算" : "";
      return `${row}${rule}，现在填的是 ${f.number("score")} 分${stale}。`;
    },
    why: "完成指标值得满分，未完成的按完成比例或达成程度计分。多打分会被核减，少打分又没有说明会被追问。",
    fix: "采纳建议的得分；如果确实要低于建议分数，请在偏差原因里写明理由。",
  },
  "indicator-score-exceeds-points": {
    title: "得分超出分值范围",
    sentence: (f) =>
      f.is("isNegative")
        ? `${f.text("title")}得分 ${f.number("score")}，小于 0。`
        : `${f.text("title")}得分 ${f.number("score")}，超过了分值 ${f.number("points")}。`,
    why: "得分最高不能超过该指标的分值，最低为 0，填报系统会直接拒绝。",
    fix: "改为不超过分值的得分；如果是分值填错了，请改分值。",
  },
  "points-total-not-100": {
    title: "分值合计不是 100",
    sentence: (f) =>
      `各项分值（${f.has("budgetPoints") ? `含预算执行 ${f.number("budgetPoints")} 分` : "不含预算执行"}）合计 ${f.number("actual")} 分，应为 ${f.number("expected")} 分${f.has("printed") ? `，总分行写的是 ${f.number("printed")}` : ""}。`,
    why: "满分不是 100 的表无法与其他项目比较，也无法定等级，会被整表退回。",
    fix: "逐行核对分值，常见原因是指标分值已经加到 100，又另加了预算执行的 10 分。",
  },
  "total-score-differs": {
    title: "总分不等于各项得分之和",
    sentence: (f) =>
      f.has("printed")
        ? `总分填的是 ${f.number("printed")}，各项得分相加是 ${f.number("sum")}。`
        : f.has("text")
          ? `总分填的是“${f.text("text")}”，不是一个数；各项得分相加是 ${f.number("sum")}。`
          : `总分没有填写，各项得分相加是 ${f.number("sum")}。`,
    why: "总分和各项得分对不上，说明表没有算完，评审首先核对这一项。",
    fix: "总分填预算执行得分与各指标得分之和；建议改用求和公式。",
  },
} satisfies GroupWords;
