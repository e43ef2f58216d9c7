import type { Evidence, LookAlike } from "../../core/index";
import type { EvidenceStrings } from "../evidence";

const roles: EvidenceStrings["roles"] = {
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
  "multi-year-target": "分年度或中期绩效目标表",
  "blank-form": "没有填写指标的自评表",
  "payment-table": "预算支付或收支明细表",
  "basic-data": "基础数据表",
  "table-of-contents": "目录",
  summary: "自评汇总表",
  other: "其他表格",
};

/** Why each kind cannot be scored. */
const missing: Readonly<Record<LookAlike, string>> = {
  "target-declaration": "没有“实际完成值”一列",
  "evaluation-system": "只有评分标准，没有填报年度指标值和实际完成值",
  checklist: "没有绩效指标和完成值",
  "mid-year-monitoring": "填的是年中执行数和全年预计数，不是全年实际完成值",
  "multi-year-target": "只有各阶段目标，没有实际完成值",
  "blank-form": "表头下面没有一行指标",
  "payment-table": "只有金额，没有绩效指标",
  "basic-data": "没有绩效指标",
  "table-of-contents": "只列出表名",
  summary: "只列出各项目的结果，没有指标",
  other: "缺少指标、年度指标值或实际完成值",
};

function quoted(text: string): string {
  const word = text.replace(/\s+/g, "");
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
  roles,
  lookAlikes,
  column: (assignment, letters) =>
    `${roles[assignment.role]}列：${letters}，因为${because(assignment.evidence)}`,
  because: (one, address) => (address === null ? because(one) : `${address} ${because(one)}`),
  skipped: ({ sheetName, looksLike, evidence: reasons }, range) => {
    const seen = reasons.map(because).join("，");
    return `工作表“${sheetName}”的 ${range} 像${lookAlikes[looksLike]}${seen === "" ? "" : `（${seen}）`}：${missing[looksLike]}，没有评分。`;
  },
};
