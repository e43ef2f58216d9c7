import type { GroupWords } from "../../findings";
import type { FactReader } from "../../fact-reader";
import { moneyUnit } from "./money-unit";

/** 得分与事实类检查的文字。 */
export const facts = {
  "deviation-explanation-missing": {
    title: "没有填写偏差原因",
    sentence: (f) => `${f.quoted("title")}${missingBecause(f)}，${missingHow(f)}。`,
    why: "扣了分、没完成或明显超额的指标，都要说明原因和改进措施，这是自评表退回最多的一项。",
    fix: "在偏差原因栏写清楚为什么、下一步怎么办；可以先填入说明草稿，再把空白处补完。",
  },
  "deviation-explanation-vague": {
    title: "偏差原因过于空泛",
    sentence: (f) => `${f.quoted("title")}的偏差原因只写了${f.quoted("written")}，没有说清原因。`,
    why: "只写“正在推进”“客观原因”看不出为什么、怎么办，复核时视同没有说明。",
    fix: "写清楚具体原因、涉及的时间或金额，以及下一步措施。",
  },
  "deviation-explanation-contradicts": {
    title: "偏差原因与完成值矛盾",
    sentence: (f) => {
      const values = `指标值${f.value("target")}，完成值${f.value("actual")}`;
      const reads =
        f.text("kind") === "number" ? `${values}，数字上已经完成` : `得了满分 ${f.number("score")} 分`;
      return `${f.quoted("title")}${reads}，原因栏却写${f.quoted("written")}${neighbour(f)}。`;
    },
    why: "得分说完成、文字说没完成或没有依据，评审不知道该信哪个。",
    fix: "核对完成值、得分和原因，改正写错的一处；缺佐证材料的先补齐。",
    fixFor: (f) =>
      f.has("neighbour")
        ? `说的是${f.quoted("neighbour")}的，把原因移到那一行；不是的，核对完成值和得分。`
        : undefined,
  },
  "deduction-differs": {
    title: "写明的扣分与得分不符",
    sentence: (f) =>
      `${f.quoted("title")}的原因栏写的是${f.quoted("written")}，分值 ${f.number("points")} 分、得分 ${f.number("score")} 分，实际扣了 ${f.number("lost")} 分。`,
    why: "说明里的扣分和表上的扣分是两个数，评审会要求更正其中一个。",
    fix: "先定下该扣几分，再把得分和说明改成一致。",
  },
  "unmet-target-scored-full": {
    title: "没有完成却得满分",
    sentence: (f) =>
      `${f.quoted("title")}年度指标值${f.value("target")}，实际完成${f.value("actual")}${countsAs(f)}，${missed(f)}，却得了满分 ${f.number("score")} 分；四舍五入是 ${f.number("offered")} 分。`,
    why: "没完成的指标按比例计分，进位不能进成满分，这是复核中最先被核减的一类。",
    fix: "改为四舍五入后的得分并说明原因；分值小、只填整数的，可以多保留一位小数。",
  },
  "execution-explanation-missing": {
    title: "执行率偏低没有说明",
    sentence: (f) => `执行率 ${f.percent("rate")}，低于 ${f.percent("threshold")}，表上没有说明原因。`,
    why: "执行率偏低要说明钱为什么没花出去，这是财政部门必问的一项。",
    fix: "在原因栏、其他说明或年度目标完成情况里写明支出慢的原因和后续安排。",
  },
  "budget-change-unexplained": {
    title: "预算调整没有说明",
    sentence: (f) =>
      `年初预算数${f.has("initial") ? ` ${f.money("initial")}${moneyUnit(f)}` : "空白"}，全年预算数 ${f.money("full")}${moneyUnit(f)}，年中调整没有说明理由。`,
    why: "这种表式要求年中追加或调减预算的单独说明理由。",
    fix: "写明调整的时间、文号和原因。",
  },
  "indicator-score-below-rule": {
    title: "自行扣分，按办法可得更高",
    sentence: (f) =>
      `${f.quoted("title")}指标值${f.value("target")}，完成值${f.value("actual")}，按办法可得 ${f.number("offered")} 分，填的是 ${f.number("score")} 分并已说明原因，予以保留。`,
    why: "单位自己扣分并说明了理由，可以保留；但也可能是完成值填错了。",
    fix: "核对实际完成值；如果完成值没错、不该扣分，可以采纳更高的得分。",
  },
  "indicator-not-judged": {
    title: "无法自动判断，需人工核对",
    sentence: (f) =>
      `${f.quoted("title")}${notJudgedReads(f)}，${f.has("score") ? `得分 ${f.number("score")} 分保持不变` : "没有计分"}，请人工核对。`,
    why: "看不懂的内容不猜、不跳过，由人来判断更稳妥；评审也很难从这样的文字里看出完成情况。",
    fix: "把完成值改写成与指标值可比的内容：定量的写数字加单位，定性的写达成、部分达成或未达成。",
    fixFor: (f) => NOT_JUDGED_FIX[f.text("reason")],
  },
  "target-direction-reversed": {
    title: "指标方向可能反了",
    sentence: (f) =>
      `${f.quoted("title")}的指标值是${f.quoted("target")}，${DIRECTION[f.text("kind")] ?? ""}${f.text("kind") === "quantity" ? "" : "；得分没有按它重算，请人工核对"}。`,
    why: "方向反了，多花钱、少做事反而得满分，这类指标会被直接退回。",
    fix: "成本类用 ≤ 或 =，数量、比率和满意度用 ≥；改完重新评分。",
  },
  "deadline-missed": {
    title: "超过了完成时限",
    sentence: (f) =>
      `${f.quoted("title")}要求${f.quoted("target")}，实际${f.quoted("actual")}，晚于时限${f.is("isFull") ? "，却得了满分" : "；没有统一的扣分公式，请人工核对得分"}。`,
    why: "时效指标逾期仍得满分，是复核中最容易被核减的一类。",
    fix: "按本地口径扣分并说明逾期原因；日期写错的请更正。",
  },
  "deadline-date-missing": {
    title: "时效指标没有写完成日期",
    sentence: (f) =>
      `${f.quoted("title")}要求${f.quoted("target")}，完成值写的是${f.quoted("actual")}，看不出是哪天完成的。`,
    why: "没有日期就不能证明按期完成，评审会要求补充。",
    fix: "把完成值改成实际完成的年月日。",
  },
  "actual-value-imprecise": {
    title: "完成值不是一个确定的数",
    sentence: (f) =>
      `${f.quoted("title")}的指标值${f.quoted("target")}是数字，完成值${f.quoted("actual")}${imprecise(f)}。`,
    why: "定量指标要用数字说明完成了多少，填文字或区间无法核对。",
    fix: "填入实际完成的数字和单位。",
  },
  "actual-operator-copied": {
    title: "完成值照抄了 ≥、≤ 等符号",
    sentence: (f) => `${f.quoted("title")}的完成值${f.quoted("actual")}${howVague(f.text("actual"))}。`,
    why: "完成值应当是一个确定的结果，带符号的是目标，不是结果。",
    fix: "填实际完成的数，不带符号；有“修正”的可以先去掉符号，数字请再核对。",
  },
  "actual-values-copied": {
    title: "完成值全部照抄指标值",
    sentence: (f) =>
      `全部 ${f.number("count")} 个指标的完成值都${f.text("kind") === "reached" ? "恰好等于指标值，不到 100% 的比率也是" : "与指标值一字不差（包括比较符号）"}。`,
    why: "一字不差、恰好相等，多半是完成值没有按实际填写，自评失去意义。",
    fix: "对照台账逐行填写实际完成情况。",
  },
  "value-magnitude-suspect": {
    title: "数值可能差了位数或单位",
    sentence: (f) => {
      if (f.text("kind") === "share") return shareReads(f);
      if (f.text("kind") === "unit")
        return `全年执行数 ${f.money("executed")} 与全年预算数 ${f.money("budget")} 看来一个是元、一个是万元：换成同一单位，才与表上的执行率或得分相符。执行得分没有重算，保留原来的分数。`;
      return f.text("kind") === "budget"
        ? `全年执行数 ${f.money("executed")} 与全年预算数 ${f.money("budget")} 正好差 ${f.number("factor")} 倍，可能多写或少写了 0，或者元和万元混用。`
        : `${f.quoted("title")}的指标值${f.value("target")}，完成值${f.value("actual")}，正好差 ${f.number("factor")} 倍，可能${f.is("isTooSmall") ? "少" : "多"}写了 0，或者单位不一致。`;
    },
    why: "数字相同只差 10 倍、100 倍，或者比率超过 100%，多半是写错了位数、单位或符号。",
    fix: "对照原始资料核对数字和单位，改正后重新评分。",
    fixFor: (f) =>
      f.is("isUnexplained")
        ? "对照原始资料核对数字和单位；写错的改正后重新评分，没有写错的在偏差原因里说明为什么超额这么多。"
        : undefined,
  },
  "spending-contradicts-output": {
    title: "钱基本没花，产出却全部满分",
    sentence: (f) => `执行率只有 ${f.percent("rate")}，${f.number("count")} 个产出指标却全部满分。`,
    why: "钱基本没花而任务全部完成，要么预算编多了，要么完成情况不实，复核时必查。",
    fix: "核对执行数和产出完成情况；确实完成的，说明资金未支付的原因。",
  },
  "quality-contradicts-quantity": {
    title: "质量 0 分而数量满分",
    sentence: (f) => `${f.quoted("title")}得 0 分（满分 ${f.number("points")} 分），数量指标却全部满分。`,
    why: "质量没有通过的成果能不能算完成，口径要前后一致。",
    fix: "核对验收情况，按同一口径确定数量和质量的得分。",
  },
  "full-score-everywhere": {
    title: "所有表都是满分",
    sentence: (f) => `工作簿里 ${f.number("count")} 张自评表全部满分。`,
    why: "全部满分容易被认为自评流于形式，会成为重点抽查对象。",
    fix: "逐表核对有没有没完成、扣分或超额的指标没有反映出来。",
  },
} satisfies GroupWords;

/** The row next to it owes a reason, and this one has none to give. */
function neighbour(f: FactReader): string {
  if (!f.has("neighbour")) return "";
  return `；${f.is("isAbove") ? "上" : "下"}一行${f.quoted("neighbour")}该说明原因而没有说明，可能填错了行`;
}

/** Why a row was not judged. Money that is ten thousand times another is told as just that. */
function notJudgedReads(f: FactReader): string {
  if (f.has("otherUnit")) {
    const [share, unit] = f.text("otherUnit") === "yuan" ? ["的 1 万倍", "元"] : ["的万分之一", "万元"];
    return `的完成值 ${f.text("actual")} ${f.is("isExact") ? "" : "约"}是指标值${f.value("target")} ${share}，多半填成了${unit}`;
  }
  const reason = NOT_JUDGED[f.text("reason")] ?? "无法自动判断";
  if (f.is("isInTarget")) return `${reason}（指标值：${f.quoted("target")}）`;
  return f.has("actual") ? `${reason}（完成值：${f.quoted("actual")}）` : reason;
}

const NOT_JUDGED: Readonly<Record<string, string>> = {
  "not-applicable": "写的是不适用，分值怎样处理各地规定不同",
  "target-blank": "没有指标值",
  "actual-blank": "没有填实际完成值",
  "actual-prose": "的完成值是一段文字，读不出一个可比的数",
  "target-prose": "的指标值是一段文字，读不出一个可比的数",
  "several-numbers": "的指标值或完成值里有好几个数，不知道该比哪个",
  "unit-mismatch": "的指标值和完成值单位不同，无法比较",
  "period-unclear": "的指标值和完成值有一边没写周期，看不出是每期的数还是全年的数",
  "money-unit-unclear": "的金额有一边没写单位，看不出是元还是万元",
  approximate: "写的是大约数，离指标值太近，看不出是否达到",
  "bracketed-number": "的数加了括号，看不出是不是负数",
  "actual-not-number": "的完成值不是数字",
  masked: "的数值是星号、XX 一类的占位，没有写出来",
  "cell-error": "的单元格是公式错误",
  "sign-misread": "的指标值像是扫描时把“≥”认成了“2”，看不出要求的是多少",
  "row-shifted": "这一行的内容错了列",
  "scale-echoed": "的完成值照抄了等级选项，没有选定是哪一档",
  "deadline-unreadable": "的指标值或完成值里写了时间，读不准要求的是什么",
  "answer-contrary": "的完成值只说没有达到指标值，没有写实际是多少",
  "zero-target-unclear": "的指标值是 0 而实际有完成数，看不出 0 是上限还是当时没有安排",
  "deadline-imprecise": "的完成时间写得太粗，看不出是在时限之前还是之后",
  "cell-shared": "和别的指标合用一个单元格的分值或得分，而且没有全部达标，没有规定怎样分配",
  "degree-not-stated": "的完成值没有说明是达成、部分达成还是未达成",
};

const NOT_JUDGED_FIX: Readonly<Record<string, string>> = {
  "not-applicable": "按当地的规定处理这个指标的分值，并在偏差原因里写明。",
  "target-blank": "补填年度指标值：定量的写数字加单位，定性的写要达到的效果。",
  "target-prose": "把指标值改写成一个数字加单位，或者写清要达到的效果；完成值照同样的写法填。",
  "several-numbers": "指标值和完成值各留一个可比的数；有几项要求的，拆成几个指标。",
  "unit-mismatch": "指标值和完成值写成同一个单位。",
  "period-unclear": "两边都写每期的数，例如“每月1次”；或者两边都写全年的数，例如“12次”。",
  "money-unit-unclear": "在完成值后面写明元或万元；单位填错的，按指标值的单位改写数字。",
  approximate: "写出准确的数字，不写大约数。",
  "bracketed-number": "去掉括号；是负数的，写负号加数字。",
  masked: "写上实际的数字；不能写出的，由人工核定得分。",
  "cell-error": "先改正单元格里的公式，再重新评分。",
  "sign-misread": "对照原件，把指标值改成“≥”加数字。",
  "row-shifted": "把这一行的内容移回各自的列。",
  "scale-echoed": "完成值只写选定的那一档。",
  "deadline-unreadable": "时限和完成时间都写成年月日。",
  "deadline-imprecise": "完成值写实际完成的年月日。",
  "answer-contrary": "完成值写实际完成的数字，不带符号。",
  "zero-target-unclear": "0 是上限的，指标值写“≤0”；当时没有安排的，在偏差原因里写明，得分由人工核定。",
  "cell-shared": "给每个指标分别写分值和得分，或者由人工核定合用的得分。",
};

const DIRECTION: Readonly<Record<string, string>> = {
  cost: "成本越低越好，用 ≥ 等于鼓励多花钱，应为 ≤ 或 =",
  rate: "这类指标越高越好，不应用 ≤",
  quantity: "这类指标一般越多越好，用 ≤ 请再核对",
};

/** A share of more than the whole. */
function shareReads(f: FactReader): string {
  const isTarget = f.text("side") === "target";
  const value = `${isTarget ? "指标值" : "完成值"} ${f.text(isTarget ? "target" : "actual")}`;
  return `${f.quoted("title")}的${value} 超过了 100%，可能多写了一位数字，或者“≥”被识别成了数字。`;
}

/** A ceiling is exceeded, all else is not reached. */
function missed(f: FactReader): string {
  return f.is("isAbove") ? "超过了指标值" : "没有达到指标值";
}

/** How much a missed target counts for; a percentage of a whole says it itself. */
function countsAs(f: FactReader): string {
  return f.text("actual") === f.percent("achievement") ? "" : `（按 ${f.percent("achievement")} 计）`;
}

/** 九成以上 is a range; =100% is one number after all. */
function howVague(actual: string): string {
  if (/[≥≤≧≦＞＜><]/.test(actual)) return "带着比较符号，没有说明实际完成了多少";
  if (/^[=＝═﹦]/.test(actual.trim())) return "带着等号，完成值只填结果，不带符号";
  return "只是一个范围，没有说明实际完成了多少";
}

function imprecise(f: FactReader): string {
  if (f.text("kind") === "range") return "是一个区间，暂按下限计算";
  if (f.text("kind") === "part") return "说的可能只是其中一部分，这一部分已达到指标值，暂按完成计算";
  return `不是数字，暂按${DONE[f.text("degree")] ?? ""}计算`;
}

const DONE: Readonly<Record<string, string>> = {
  achieved: "完成",
  "partly-achieved": "部分完成",
  "not-achieved": "没有完成",
};

function missingBecause(f: FactReader): string {
  if (f.text("reason") === "over-achieved") {
    return `年度指标值${f.value("target")}，实际完成${f.value("actual")}，达到指标值的 ${f.percent("achievement")}，超额较多`;
  }
  if (f.text("reason") === "execution-low") return `只有${f.value("actual")}`;
  if (f.text("reason") === "target-unmet" && f.is("isDeadline")) {
    return `要求${f.quoted("target")}，实际${f.quoted("actual")}，晚于时限`;
  }
  if (f.text("reason") === "target-unmet") {
    return `年度指标值${f.value("target")}，实际完成${f.value("actual")}，${missed(f)}`;
  }
  const score = f.has("proposed") ? `按办法得 ${f.number("proposed")} 分` : `得 ${f.number("score")} 分`;
  return `${score}（满分 ${f.number("points")} 分）`;
}

function missingHow(f: FactReader): string {
  if (f.holds("written", "＿")) return "偏差原因的草稿还有＿＿没有补完";
  if (f.has("written")) return `偏差原因栏只写了${f.quoted("written")}，不算说明`;
  return f.text("reason") === "target-unmet" ? "也没有填写偏差原因" : "没有填写偏差原因";
}
