import type { Source } from "./policy";

/**
 * The documents that policies cite. Articles of the two national texts are recollected until a person has
 * confirmed them, hence `unverified`; what a printed form says is `verbatim` or `secondary`.
 */
export const MOF_2020_10: Source = {
  document: "财预〔2020〕10号《项目支出绩效评价管理办法》",
  article: null,
  certainty: "unverified",
};

/** An article of 财预〔2020〕10号, unverified. */
const article = (name: string): Source => ({ ...MOF_2020_10, article: name });

/** 财预〔2020〕10号, article by article, as far as policies need it. */
export const MOF_2020_10_ARTICLES = {
  contents: article("第十一条"),
  weights: article("第十三条"),
  method: article("第十六条"),
  grades: article("第十八条"),
  form: article("附件1"),
} as const;

/** 财预〔2021〕101号: numbers are examples of the document ("如："), recollected. */
export const MOF_2021_101: Source = {
  document: "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
  article: "赋分规则（示例区间）",
  certainty: "unverified",
};

/**
 * The filling note printed on a common self-evaluation form: ratio for both directions, capped at the points.
 *
 * @see http://biz.doczj.com/doc/174893555.html
 */
export const FORM_NOTE: Source = {
  document: "《项目支出绩效自评表》填表说明",
  article: "定量指标得分",
  certainty: "secondary",
};

/**
 * The Hubei form as published by a city bureau: 得分（20分×执行率）, one box for all deviations.
 *
 * @see http://zjj.huangshi.gov.cn/xxgk_7967/fdzdgknr/czzj/czzxzj/202307/t20230721_1034104.html
 */
export const HUBEI_FORM: Source = {
  document: "湖北省《项目自评表》",
  article: "预算执行情况（20分）",
  certainty: "verbatim",
};

/**
 * The notes of the same form, from a copy damaged by text recognition.
 *
 * @see https://1wenmi.com/doc/330418.html
 */
export const HUBEI_NOTES: Source = {
  document: "湖北省《项目自评表》备注",
  article: null,
  certainty: "secondary",
};

/**
 * The Sichuan export form 510000_0013zp as published by a county.
 *
 * @see https://www.scqs.gov.cn/info/13206/211004.htm
 */
export const SICHUAN_FORM: Source = {
  document: "四川省《部门预算项目支出绩效自评表》（510000_0013zp）",
  article: "表内填报说明",
  certainty: "verbatim",
};

/** The behaviour of the provincial budget-performance system. */
export const PROVINCIAL_SYSTEM: Source = {
  document: "省级预算绩效管理系统计分规则",
  article: null,
  certainty: "secondary",
};

/** The Guangxi setting of the same system: saving is refused from 130 % on without a reason. */
export const GUANGXI_SETTING: Source = {
  document: "省级预算绩效管理系统计分规则",
  article: "广西：超出指标值30%须说明",
  certainty: "secondary",
};

/** What nobody prints and this product decided. */
export const CONVENTION: Source = {
  document: "自评助手评分约定",
  article: null,
  certainty: "convention",
};
