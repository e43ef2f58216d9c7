import type { ColumnRole, Evidence, LookAlike } from "../../core/index";
import type { EvidenceStrings } from "../evidence";

const roles: Readonly<Record<ColumnRole, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  name: "指标名称",
  targetOperator: "指标值符号",
  targetAdjusted: "调整后指标值",
  target: "年度指标值",
  targetUnit: "计量单位",
  actual: "实际完成值",
  points: "分值",
  score: "得分",
  explanation: "偏差原因",
};

const lookAlikes: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "绩效目标申报表或批复表",
  "evaluation-system": "评价指标体系或评分标准",
  checklist: "清单或核对表",
  "mid-year-monitoring": "年中绩效运行监控表",
  "multi-year-target": "中期规划或分年度目标表",
  "values-in-one": "指标值和完成值没有分列的自评表",
  "blank-form": "没有填写指标的自评表",
  "page-without-header": "没有表头的自评表续页",
  "payment-table": "预算执行或支出明细表",
  "basic-data": "基础数据表",
  "table-of-contents": "目录",
  summary: "汇总表或台账",
  "others-evaluation": "财政部门或第三方的评价表",
  "traditional-script": "用繁体字写的表",
  assessment: "考核评分表",
  other: "其他表格",
};

/** Why each kind is not scored. */
const missing: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "填的是要达到的目标，不是完成情况",
  "evaluation-system": "讲的是评什么、怎么打分，不是完成情况",
  checklist: "是逐项核对用的，不是绩效指标的完成情况",
  "mid-year-monitoring": "填的是年度中间的数或全年预计数，不是全年实际完成值",
  "multi-year-target": "填的是几年的目标，不是一个年度的完成情况",
  "values-in-one": "没有认出各占一列的年度指标值和实际完成值，两者写在同一格里时请分成两列再重新读取",
  "blank-form": "表头下面一行指标也没有，填好后重新读取就能识别",
  "page-without-header": "不知道各列是什么，请把上一页的表头复制到这些行上面，再重新读取",
  "payment-table": "只有金额，没有绩效指标",
  "basic-data": "只有单位的基础数据，没有绩效指标",
  "table-of-contents": "只列出表名或材料名",
  summary: "列的是多个项目或事项，不是一个项目的自评",
  "others-evaluation": "打分的是财政部门、专家或第三方，不是本单位自评",
  "traditional-script": "自评助手只认简体字，请先用 Excel 审阅选项卡上的“繁转简”转换，再重新读取",
  assessment: "这类考核、检查另有计分办法，不按项目支出绩效自评打分",
  other: "没有同时认出指标、年度指标值和实际完成值这三列",
};

function quoted(text: string): string {
  const word = text.replace(/\s+/g, "").replace(/“/g, "‘").replace(/”/g, "’");
  return `“${word.length > 30 ? `${word.slice(0, 30)}…` : word}”`;
}

function because(evidence: Evidence): string {
  switch (evidence.kind) {
    case "header-text":
      return `表头写${quoted(evidence.text)}`;
    case "header-spanning":
      return `上一行表头${quoted(evidence.text)}涵盖这一列`;
    case "column-content":
      return `这一列的内容像${quoted(evidence.text)}`;
    case "column-order":
      return `它紧挨着${quoted(evidence.text)}一列`;
    case "title-text":
      return `标题写${quoted(evidence.text)}`;
    case "label-text":
      return `有${quoted(evidence.text)}字样`;
    case "user-choice":
      return "这是您指定的";
  }
}

/** 为什么这样识别。 */
export const evidence: EvidenceStrings = {
  column: (assignment, letters) =>
    `${roles[assignment.role]}列：${letters}，因为${because(assignment.evidence)}`,
  because: (one, address) => (address === null ? because(one) : `${address} ${because(one)}`),
  skipped: ({ sheetName, looksLike, evidence: reasons }, range) => {
    const seen = reasons.map(because).join("，");
    return `工作表“${sheetName}”的 ${range} 没有评分：像${lookAlikes[looksLike]}${seen === "" ? "" : `（${seen}）`}，${missing[looksLike]}。`;
  },
};
