import type { FactReader } from "../../fact-reader";
import type { GroupWords } from "../../findings";

/** 填表与跨表类检查的文字。 */
export const form = {
  "row-not-read": {
    title: "有一行没有读出来",
    sentence: (f) => `从${f.quoted("text")}开始的这一行，内容错了列或缺了格，没有读出来，也没有评分。`,
    why: "从 PDF 或网页粘贴的表常有错列、断行，硬读会张冠李戴，所以留给人来核对。",
    fix: "把这一行的内容移回各自的列（断成两行的合成一行），再重新评分。",
  },
  "narrative-number-differs": {
    title: "文字与指标的数字不一致",
    sentence: (f) => {
      if (f.text("side") === "total")
        return `文字里写的是${f.quoted("written")}，表上的总分是 ${f.number("value")} 分。`;
      return `年度总体目标的${f.text("side") === "actual" ? "实际完成情况" : "预期目标"}里写的是${f.quoted("written")}，${f.quoted("title")}的${f.text("side") === "actual" ? "完成值" : "指标值"}却是 ${f.text(f.text("side"))}。`;
    },
    why: "同一件事前后两个数，评审会怀疑数据的真实性。",
    fix: "对照台账核对，把写错的一处改过来。",
  },
  "prompt-text-left": {
    title: "填表提示没有删除",
    sentence: (f) => `单元格里还是表格自带的提示${f.quoted("text")}，没有填写内容。`,
    why: "把填表提示当内容报送或公开，说明这一栏没有填。",
    fix: "删掉提示，填写实际内容；没有的填“无”。",
    fixFor: (f) => (f.is("isGoal") ? "删掉提示，写明年度目标和实际完成情况。" : undefined),
  },
  "example-row-left": {
    title: "示例行或空行没有删除",
    sentence: (f) =>
      f.text("kind") === "example"
        ? `${f.quoted("text")}像是表格的示例行。`
        : `有一行没有指标名称，却有 ${f.number("points")} 分。`,
    why: "示例行、无名行会混入分值合计，也说明表没有整理过。",
    fix: "删除这一行，或补上指标名称。",
  },
  "header-field-blank": {
    title: "表头没有填完整",
    sentence: (f) =>
      f.text("field") === "year"
        ? "标题、表头和工作表名里都没有写自评年度。"
        : `${FIELD[f.text("field")] ?? "表头"}没有填写。`,
    why: "表头缺项，汇总时对不上是谁的哪个项目。",
    fix: "补填这一栏。",
  },
  "goal-text-blank": {
    title: "年度总体目标没有写明",
    sentence: (f) =>
      `年度总体目标的${f.text("side") === "expected" ? "预期目标" : "实际完成情况"}${goalReads(f)}。`,
    why: "年度目标要说清楚做什么、做多少、达到什么效果，空着或只写金额就没有可以对照的目标。",
    fix: "按批复的绩效目标写明做什么、做多少，再对照写实际完成情况。",
  },
  "signature-blank": {
    title: "落款没有填写",
    sentence: (f) => `${f.text("labels")}没有填写。`,
    why: "公开和报送的表要有负责人、填表人和日期，缺了会被退回补填。",
    fix: "补填姓名、电话和日期；打印后手写的，交表前核对一遍。",
  },
  "year-differs": {
    title: "年度不一致",
    sentence: (f) => {
      if (f.text("kind") === "deadline") {
        return `${f.quoted("title")}的时限${f.quoted("target")}在 ${f.text("other")} 年，自评年度是 ${f.text("year")} 年。`;
      }
      if (f.text("kind") === "done") {
        return `${f.quoted("title")}的完成时间${f.quoted("actual")}在 ${f.text("other")} 年，自评年度是 ${f.text("year")} 年。`;
      }
      if (f.text("kind") === "name") {
        return `${f.quoted("title")}写的是 ${f.text("other")} 年，自评年度是 ${f.text("year")} 年。`;
      }
      const across = acrossTables(f);
      if (across) return across;
      const place = YEAR_PLACES[f.text("kind")] ?? "标题";
      return `${place}写的是 ${f.text("other")} 年，表内年度是 ${f.text("year")} 年。`;
    },
    why: "年度对不上，多半是沿用上年的表没有改干净。",
    fix: "核对自评年度，把写错的一处改过来。",
  },
  "text-too-long": {
    title: "超过字数限制",
    sentence: (f) => `这一栏写了 ${f.number("length")} 字，表上要求 ${f.number("limit")} 字以内。`,
    why: "超过字数的内容在系统里会被截断或拒绝。",
    fix: "压缩到规定字数以内。",
  },
  "personal-data-present": {
    title: "含有个人信息",
    sentence: (f) =>
      `单元格里有${PERSONAL[f.text("kind")] ?? "个人信息"}（${f.text("masked")}），公开前请删除。`,
    why: "自评表要随决算公开，身份证号、手机号、银行账号不能公开。",
    fix: "删除或遮盖号码；需要联系方式的，改填单位办公电话。",
  },
  "secret-marking-present": {
    title: "带有密级或内部字样",
    sentence: (f) => `单元格里有${f.quoted("text")}字样，请核对这张表能不能公开。`,
    why: "自评表要随决算公开，涉密和内部内容不能公开，也不能在联网的电脑上处理。",
    fix: "确属涉密的按保密规定办理，不要公开；不涉密的删去这些字样。",
  },
  "project-duplicated": {
    title: "同一项目有几张自评表",
    sentence: (f) =>
      `${f.quoted("project")}有 ${f.number("count")} 张自评表（${f.text("places")}），单位和年度都相同。`,
    why: "一个项目只应有一张自评表，重复的会被重复统计，两张不一样的也不知道以哪张为准。",
    fix: "重复的删去一张；确实是两个项目的，把名称写得能够区分，例如加上期次、资金来源或项目编码。",
  },
  "summary-count-differs": {
    title: "汇总表与自评表的项目不一致",
    sentence: (f) => {
      const unknown = f.has("unknown") ? `，汇总表里的${f.quoted("unknown")}没有对应的自评表` : "";
      const unlisted = f.has("unlisted") ? `，自评表${f.quoted("unlisted")}没有列入汇总表` : "";
      return `${f.quoted("sheet")}列了 ${f.number("listed")} 个项目，工作簿里有 ${f.number("tables")} 张自评表${unknown}${unlisted}。`;
    },
    why: "项目数对不上，说明有项目漏评或漏报。",
    fix: "补齐自评表或更正汇总表；项目名称要完全一致。",
  },
  "summary-score-differs": {
    title: "汇总表得分与自评表不符",
    sentence: (f) =>
      `${f.quoted("sheet")}里${f.quoted("project")}的得分${f.has("listed") ? `是 ${f.number("listed")} 分` : "没有填写"}，自评表的总分是 ${f.number("printed")} 分。`,
    why: "汇总表、报告和自评表的得分必须一致。",
    fix: "先把自评表改对，再按自评表更新汇总表。",
  },
  "summary-money-differs": {
    title: "汇总表预算数、执行数不符",
    sentence: (f) =>
      f.text("kind") === "sum"
        ? `${f.quoted("sheet")}合计行的${LISTED_MONEY[f.text("column")] ?? ""}是 ${f.money("listed")}，各项目相加是 ${f.money("made")}，相差 ${f.money("difference")}。`
        : `${f.quoted("sheet")}里${f.quoted("project")}的${LISTED_MONEY[f.text("column")] ?? ""}是 ${f.text("listed")}，自评表上是 ${f.text("printed")}${MONEY_UNIT[f.text("unit")] ?? ""}。`,
    why: "汇总表、自评表和决算的预算数、执行数必须一致，复核时逐个项目核对。",
    fix: "核对预算批复和决算，改正填错的一处；按万元填列的，只差四舍五入不算不符。",
    fixFor: (f) =>
      f.text("kind") === "sum"
        ? "逐行核对有没有漏填、填错的项目；各行没有错的，合计改为求和公式。"
        : undefined,
  },
} satisfies GroupWords;

const LISTED_MONEY: Readonly<Record<string, string>> = {
  initial: "年初预算数",
  full: "全年预算数",
  budget: "预算数",
  executed: "执行数",
};

const MONEY_UNIT: Readonly<Record<string, string>> = { yuan: " 元", wanYuan: " 万元" };

const YEAR_PLACES: Readonly<Record<string, string>> = {
  sheet: "工作表名",
  expected: "年度总体目标的预期目标",
  accomplished: "年度总体目标的实际完成情况",
  filed: "填表日期",
};

/** 没有填写, 只写了“无”, 只写了“43.2”, 只写了“完成”. */
function goalReads(f: FactReader): string {
  if (f.text("kind") === "blank") return f.text("text").includes("无") ? "只写了“无”" : "没有填写";
  const reads = `只写了${f.quoted("text")}`;
  return f.text("kind") === "amount"
    ? `${reads}，这只是一个数，看不出${f.text("side") === "expected" ? "要做什么" : "做了什么"}`
    : `${reads}，看不出要做什么`;
}

/** A table of another year than those beside it, or than the summary that lists it. */
function acrossTables(f: FactReader): string | null {
  const [year, other] = [f.text("year"), f.text("other")];
  const table = f.has("project") ? `${f.quoted("project")}的自评表` : "这张自评表";
  switch (f.text("kind")) {
    case "tables":
      return `${table}是 ${year} 年的，工作簿里其他自评表多数是 ${other} 年的。`;
    case "listed":
      return `${table}是 ${year} 年的，列有它的${f.quoted("sheet")}是 ${other} 年的。`;
    case "summary":
      return `${f.quoted("sheet")}写的是 ${other} 年，工作簿里的自评表多数是 ${year} 年的。`;
    default:
      return null;
  }
}

const FIELD: Readonly<Record<string, string>> = {
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
};

const PERSONAL: Readonly<Record<string, string>> = {
  "identity-number": "身份证号",
  "mobile-number": "手机号",
  "bank-account": "银行账号",
};
