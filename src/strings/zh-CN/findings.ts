import type { FindingStrings } from "../findings";
import { draft } from "./findings/draft";
import { arithmetic } from "./findings/arithmetic";
import { facts } from "./findings/facts";
import { form } from "./findings/form";
import { quality } from "./findings/quality";
import { source } from "./findings/source";

/** 检查结果的全部文字。 */
export const findings: FindingStrings = {
  checks: { ...arithmetic, ...facts, ...quality, ...form },
  severities: {
    error: { name: "必须修改", meaning: "与规则或表内数字矛盾，不改会被退回。" },
    warning: { name: "建议修改", meaning: "多数地方会要求补充或更正，各地口径不完全一致。" },
    review: { name: "需人工核对", meaning: "只看表格判断不了，请对照资料核对一遍。" },
  },
  groups: {
    arithmetic: "计算",
    facts: "得分与事实",
    quality: "指标质量",
    form: "填表与跨表",
  },
  draft,
  byPolicy: (label, value) => `办法里的“${label}”：${value}。`,
  source,
};
