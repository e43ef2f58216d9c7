import type { FactReader } from "../../fact-reader";
import type { GroupWords } from "../../findings";
import { moneyUnit } from "./money-unit";

/** 计算类检查的文字。 */
export const arithmetic = {
  "execution-rate-differs": {
    title: "执行率与预算数、执行数不符",
    sentence: (f) =>
      `${f.has("sheet") ? `${f.quoted("sheet")}里${f.quoted("project")}的` : moneyOf(f)}执行率填的是 ${f.text("printed")}，执行数 ${f.money("executed")} ÷ 预算数 ${f.money("budget")} = ${f.exactPercent("exact")}，应填 ${f.text("expected")}。`,
    why: "执行率是预算执行得分的依据，复核时会用执行数除以预算数重新计算，尾数不一致也会被退回。",
    fix: "按执行数 ÷ 全年预算数重新计算，四舍五入到原来的小数位数后填入。",
  },
  "budget-score-differs": {
    title: "预算执行得分有误",
    sentence: (f) =>
      `预算执行得分${f.has("printed") ? `填的是 ${f.number("printed")} 分` : "没有填写"}，执行率 ${f.percent("rate")}${f.is("isSummed") ? "（按各资金来源之和计算）" : ""}${f.is("isCapped") ? "（按 100% 计）" : ""}、分值 ${f.number("points")} 分，应得 ${f.number("suggested")} 分${roundedFrom(f)}。`,
    why: "预算执行得分由执行率和分值算出，不得超过分值，复核时逐表重算。",
    fix: "在“得分”里采纳建议的分数后写入，或核对预算数和执行数是否填对。",
  },
  "indicator-score-differs": {
    title: "指标得分与完成情况不符",
    sentence: (f) => {
      const row = `${f.quoted("title")}年度指标值${f.value("target")}，实际完成${f.value("actual")}${completion(f)}`;
      return `${row}，分值 ${f.number("points")} 分，${ruleGives(f)}，${scoreReads(f)}。`;
    },
    why: "完成指标值得满分，未完成的按完成比例或达成程度计分。多打分会被核减，少打分又没有说明会被追问。",
    fix: "采纳建议的得分；如果确实要低于建议分数，请在偏差原因里写明理由。",
  },
  "indicator-score-exceeds-points": {
    title: "得分超出分值范围",
    sentence: (f) =>
      f.is("isNegative")
        ? `${f.quoted("title")}得分 ${f.number("score")}，小于 0。`
        : `${f.quoted("title")}得分 ${f.number("score")}，超过了分值 ${f.number("points")}。`,
    why: "得分最高不能超过该指标的分值，最低为 0，填报系统会直接拒绝。",
    fix: "改为不超过分值的得分；如果是分值填错了，请改分值。",
  },
  "points-total-not-100": {
    title: "分值合计与满分不符",
    sentence: (f) => {
      if (f.has("rest")) return executionUnscored(f);
      return `各项分值（${unreadable(f)}${f.has("budgetPoints") ? `含预算执行 ${f.number("budgetPoints")} 分` : "不含预算执行"}）合计 ${f.number("actual")} 分${should(f)}${f.has("printed") ? `，总分行写的是 ${f.number("printed")} 分` : ""}。`;
    },
    why: "满分不一样的表无法与其他项目比较，也无法定等级，会被整表退回。",
    fix: "逐行核对分值，常见原因是指标的分值已经加到满分，又另加了预算执行的分值。",
    fixFor: (f) => {
      if (f.has("rest")) return "预算执行在别处计分的不用改；应在本表计分的，补上预算执行的分值和得分。";
      if (f.number("actual") === f.number("expected")) return "把总分行的分值改为各项之和。";
      return f.is("isShort")
        ? "逐行核对分值，看有没有漏行、漏填或少填，预算执行的分值有没有算进去。"
        : undefined;
    },
  },
  "total-score-differs": {
    title: "总分不等于各项得分之和",
    sentence: (f) =>
      `${totalReads(f)}，${unreadable(f)}各项得分相加是 ${f.number("sum")}${f.has("cap") ? `，按执行率封顶为 ${f.number("cap")}` : ""}${f.has("leftOut") ? `；${f.text("formulaCell")} 的公式没有加上 ${f.text("leftOut")}` : executionLeftOut(f)}。`,
    why: "总分和各项得分对不上，说明表没有算完，评审首先核对这一项。",
    fix: "总分填预算执行得分与各指标得分之和；建议改用求和公式。",
  },
  "execution-exceeds-budget": {
    title: "执行数大于预算数",
    sentence: (f) =>
      `${moneyOf(f)}全年执行数 ${f.money("executed")}${moneyUnit(f)}，大于全年预算数 ${f.money("budget")}${moneyUnit(f)}。`,
    why: "全年预算数已包含年中调整，执行数大于预算数多半是填错了数，或者漏了上年结转资金。",
    fix: "核对预算调整批复和支出明细；使用了上年结转的，请把结转资金计入全年预算数。",
  },
  "budget-zero": {
    title: "预算数或执行数不能用来计算",
    sentence: (f) => {
      const isBudget = f.text("column") !== "executed";
      const spent =
        isBudget && f.has("executed") ? `，全年执行数为 ${f.money("executed")}${moneyUnit(f)}` : "";
      const reads = `${COLUMN[f.text("column")] ?? ""}${amountReads(f)}`;
      return f.is("isInitialUsed")
        ? `${reads}，执行率暂按年初预算数计算；年中没有调整的，全年预算数填年初数。`
        : `${reads}${spent}，无法计算执行率。`;
    },
    why: "执行率是执行数除以预算数，缺一个数或预算数为 0，执行率和预算执行得分都没有依据。",
    fix: "填入全年（调整后）预算数和全年执行数，没有支出的填 0；当年确实没有预算的，请说明情况。",
  },
  "budget-parts-differ": {
    title: "资金分项与总额不符",
    sentence: (f) =>
      `${COLUMN[f.text("column")] ?? ""}一列，各资金来源合计 ${f.money("parts")}${moneyUnit(f)}，年度资金总额${f.has("total") ? `填的是 ${f.money("total")}${moneyUnit(f)}，相差 ${f.money("difference")}${moneyUnit(f)}` : "没有填写"}${otherColumns(f)}。`,
    why: "分项之和应等于总额，尾差 0.01 万元以内可以接受，再大就会被退回。",
    fix: "核对各资金来源和总额，哪个错改哪个。",
  },
  "indicator-entry-blank": {
    title: "完成值或得分没有填",
    sentence: (f) => {
      const scores = f.number("scores");
      if (f.has("range") && f.number("actuals") === "0") return `${unscored(f)}。`;
      if (f.number("actuals") === "0") return `${howMany(f, "scores")}没有填得分${firstOf(f, "scores")}。`;
      const actuals = `${howMany(f, "actuals")}没有填实际完成值${withoutTargets(f)}${scoredAllTheSame(f)}`;
      return `${actuals}${scores === "0" ? "" : `，${scores} 个指标没有填得分`}${firstOf(f, "actuals")}。`;
    },
    why: "有分值的指标都要有完成值和得分，空着就没法复核，表会被整张退回。",
    fix: "逐行补填实际完成值，再重新评分。",
    fixFor: (f) => {
      if (f.number("actuals") !== "0") return undefined;
      return f.has("range")
        ? "在“得分”里核对建议的分数后写入；没有建议的，人工核定后补填，最后填总分。"
        : "人工核定得分后补填；把完成值改写成可比的内容，也可以重新评分。";
    },
  },
  "indicator-points-missing": {
    title: "指标没有分值",
    sentence: (f) =>
      f.is("isWhole")
        ? `这张表没有指标的分值，${f.number("count")} 个指标没能评分，得分是否合适没有判断。`
        : `${howMany(f, "count")}有指标值和完成值，分值却没有填或不能用${firstOf(f, "count")}${pointsLeft(f)}。`,
    why: "没有分值就没法给分，也没法判断得分合不合适。",
    fix: "按绩效目标批复补填分值。",
    fixFor: (f) =>
      f.is("isWhole")
        ? "表样本来不印分值的，对照绩效目标批复的分值逐个核对得分；想自动评分，可在得分左边加一列“分值”。"
        : undefined,
  },
  "group-points-differ": {
    title: "分组分值或小计与合计不符",
    sentence: (f) =>
      f.text("kind") !== "label"
        ? `${f.quoted("label")}一行的${f.text("kind") === "score" ? "得分" : "分值"}填的是 ${f.number("expected")}，所合计的 ${f.number("count")} 个指标相加是 ${f.number("actual")}。`
        : `${f.text("label").replace(/[（(]\d+分?[）)]$/, "")}标注 ${f.number("expected")} 分，下面 ${f.number("count")} 个指标的分值合计是 ${f.number("actual")} 分。`,
    why: "上级指标的分值应等于下级指标分值之和，系统和复核都会校验。",
    fix: "改指标分值、标注或小计，使它们一致。",
  },
  "points-split-unusual": {
    title: "分值分配异常",
    sentence: (f) =>
      f.text("kind") === "lopsided"
        ? `${f.quoted("title")}一个指标就占 ${f.number("actual")} 分，超过全部 ${f.number("count")} 个指标分值的一半。`
        : `${CATEGORY[f.text("category")] ?? ""}合计 ${f.number("actual")} 分，规定是 ${f.number("expected")} 分。`,
    why: "分值过于集中或偏离规定的比例，一个指标就能左右全表结果，会被要求重新分配。",
    fix: "按表上印的或本地规定的比例分配；确需调整的，留好说明。",
  },
  "total-score-exceeds-cap": {
    title: "总分超过执行率对应的上限",
    sentence: (f) =>
      `执行率 ${f.percent("rate")}，低于 ${f.percent("below")}，总分最高 ${f.number("cap")} 分，现在是 ${f.number("printed")} 分。`,
    why: "所用的评分办法按执行率限定总分上限。",
    fix: "把总分改为不超过上限，或在设置里核对评分办法。",
  },
  "grade-differs": {
    title: "等级与总分不符",
    sentence: (f) =>
      `${f.has("sheet") ? `${f.quoted("sheet")}里${f.quoted("project")}得` : "总分"} ${f.number("score")} 分，应为“${GRADE[f.text("expected")] ?? ""}”，表上写的是“${GRADE[f.text("printed")] ?? ""}”。`,
    why: "等级由总分决定，与总分对不上会被退回更正。",
    fix: "按总分改等级；总分有误的先改总分。",
  },
  "number-stored-as-text": {
    title: "数字存成了文本",
    sentence: (f) =>
      `有 ${f.number("count")} 个数字是文本格式（${f.number("count") === "1" ? "" : "如"}${f.quoted("text")}），求和时会被漏掉。`,
    why: "文本格式的数字不参与 Excel 的求和，合计会算错，导入系统也会报错。",
    fix: "点“修正”一次改为数字；位数太长、修正不了的，请手工核对。",
  },
} satisfies GroupWords;

/** “其中：当年财政拨款”的. */
function moneyOf(f: FactReader): string {
  return f.has("label") ? `${f.quoted("label")}的` : "预算资金的";
}

/** A single row by its name, several by their number. */
function howMany(f: FactReader, fact: string): string {
  return f.number(fact) === "1" ? f.quoted("title") : `${f.number(fact)} 个指标`;
}

/** What the points that are there leave for those that are not. */
function pointsLeft(f: FactReader): string {
  if (!f.has("sum")) return "";
  const left = f.number("count") === "1" ? "应为" : "还差";
  const rest = f.has("rest") ? `，按满分 ${f.number("whole")} 分${left} ${f.number("rest")} 分` : "";
  return `；已填的分值合计 ${f.number("sum")} 分${rest}`;
}

/** A table that nobody has scored yet. */
function unscored(f: FactReader): string {
  const total = f.is("isTotalBlank") ? "，总分也空着" : "";
  return `整张表没有填得分：${f.number("scores")} 个指标（${f.text("range")}）都空着${total}`;
}

/** Which of them is the first, where the sentence has not named it. */
function firstOf(f: FactReader, fact: string): string {
  return f.number(fact) === "1" ? "" : `（第一个是${f.quoted("title")}）`;
}

/** Rows of which nothing but the name and the points is there. */
function withoutTargets(f: FactReader): string {
  if (f.number("targets") === "0") return "";
  return f.number("targets") === f.number("actuals")
    ? "，也没有填指标值"
    : `，其中 ${f.number("targets")} 个连指标值也没有填`;
}

/** A score without a result rests on nothing. */
function scoredAllTheSame(f: FactReader): string {
  if (f.number("scored") === "0") return "";
  if (f.number("actuals") === "1") return `，却打了 ${f.number("scored")} 分`;
  return f.number("scored") === f.number("actuals")
    ? "，却都打了分"
    : `，却有 ${f.number("scored")} 个打了分`;
}

/** The rows may be right, and the line of the total alone wrong. */
function should(f: FactReader): string {
  return f.number("actual") === f.number("expected") ? "" : `，应为 ${f.number("expected")} 分`;
}

/** The form prints the execution rate and no points for it. */
function executionUnscored(f: FactReader): string {
  return `各项分值合计 ${f.number("actual")} 分，表上没有预算执行的分值；如果预算执行另计 ${f.number("rest")} 分，正好是 ${f.number("expected")} 分，请核对。`;
}

/** 没有填写, 是 0, 填的是“见附件”，不是一个数. */
function amountReads(f: FactReader): string {
  if (f.has("value")) return `是 ${f.money("value")}${moneyUnit(f)}`;
  return f.has("text") ? `填的是${f.quoted("text")}，不是一个数` : "没有填写";
}

/** How far the target was reached, where both are numbers. */
function completion(f: FactReader): string {
  if (!f.has("achievement")) return f.is("isReverse") ? "（越低越好）" : "";
  if (!f.is("isReverse") && f.text("actual") === f.percent("achievement")) return "";
  return f.is("isReverse")
    ? `（越低越好，按 ${f.percent("achievement")} 计）`
    : `（完成 ${f.percent("achievement")}）`;
}

/** 按办法应得 3 分, or the band of a worded result: 按办法可得 9—12 分，建议 11 分. */
function ruleGives(f: FactReader): string {
  if (!f.is("isBand")) return `按办法应得 ${f.number("suggested")} 分${roundedFrom(f)}`;
  return `按办法可得 ${f.number("min")}—${f.number("max")} 分，建议 ${f.number("suggested")} 分`;
}

/** 3 分（算得 2.73 分）, where rounding is more than a tail. */
function roundedFrom(f: FactReader): string {
  return f.has("from") ? `（算得 ${f.number("from")} 分）` : "";
}

function scoreReads(f: FactReader): string {
  if (!f.has("score"))
    return f.has("written") ? `得分栏写的是${f.quoted("written")}，不是一个数` : "得分没有填写";
  const gap = `${f.is("isTooHigh") ? "多" : "少"}了 ${f.number("difference")} 分`;
  const stale =
    f.text("decision") === "stale" ? "；上次写入得分以后，指标值、完成值或分值改过，得分还没有重算" : "";
  return `填的是 ${f.number("score")} 分，${gap}${stale}`;
}

function totalReads(f: FactReader): string {
  if (f.has("printed")) return `总分填的是 ${f.number("printed")}`;
  return f.has("text") ? `总分填的是${f.quoted("text")}，不是一个数` : "总分没有填写";
}

function executionLeftOut(f: FactReader): string {
  return f.is("isExecutionLeftOut") ? "，正好少了预算执行的得分，可能漏加了" : "";
}

/** Rows that could not be read make a sum a question. */
function unreadable(f: FactReader): string {
  return f.number("unreadable") === "0" ? "" : `有 ${f.number("unreadable")} 行没有读出来，其余`;
}

function otherColumns(f: FactReader): string {
  const names = f
    .text("others")
    .split(",")
    .flatMap((column) => COLUMN[column] ?? []);
  return names.length > 0 ? `；${names.join("、")}也不符` : "";
}

const COLUMN: Readonly<Record<string, string>> = {
  initial: "年初预算数",
  full: "全年预算数",
  executed: "全年执行数",
};

const CATEGORY: Readonly<Record<string, string>> = {
  execution: "预算执行",
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

const GRADE: Readonly<Record<string, string>> = { excellent: "优", good: "良", fair: "中", poor: "差" };
