import type { FindingStrings } from "../findings";
import { draft } from "./findings/draft";
import { arithmetic } from "./findings/arithmetic";
import { facts } from "./findings/facts";
import { form } from "./findings/form";
import { quality } from "./findings/quality";

const CERTAINTIES = { verbatim: "原文", secondary: "转引", unverified: "未核实", convention: "本工具约定" };

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
  certainties: CERTAINTIES,
  source: ({ document, article, certainty }) =>
    `${document}${article === null ? "" : ` ${article}`}（${CERTAINTIES[certainty]}）`,
};
