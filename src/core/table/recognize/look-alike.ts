import { isEvaluatedByOthers } from "../form-words";
import type { LookAlike } from "../recognition";
import { compact } from "../wording";

/** Titles by what they announce; the first that fits. */
const BY_TITLE: readonly (readonly [LookAlike, RegExp])[] = [
  ["table-of-contents", /目录|附件|索引/],
  ["summary", /汇总|一览|台[账帐]|统计|整改|问卷/],
  ["mid-year-monitoring", /监控|监测|跟踪|\d[-~—–至]\d{1,2}月|上半年|季度/],
  ["evaluation-system", /指标体系|评[分价]标准|评分细则|评价指标|打分|指标库/],
  ["assessment", /考[核评]|评[分估]|评价表/],
  ["checklist", /清单|核对|自查|检查|对照|审核|验收/],
  ["multi-year-target", /规划/],
  ["target-declaration", /申报|批复|目标|编报|审批|下达|调整表|分解/],
  ["basic-data", /基础数据|基本[情信]|[据息]表/],
  ["payment-table", /支|资金|执行|决算|拨付|经费|采购|明细/],
];

/** What a title announces, or `null` where it says nothing of the field. */
export function lookAlikeOfTitle(title: string): LookAlike | null {
  if (isEvaluatedByOthers(title)) return "others-evaluation";
  const word = compact(title);
  return BY_TITLE.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
