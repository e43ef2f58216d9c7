import type { Source } from "./policy";

/**
 * The documents that policies cite, by keys of which `document-names` tells the names. Articles of the two national texts are
 * recollected until a person has confirmed them, hence `unverified`; what a printed form says is `verbatim` or `secondary`.
 */
export const MOF_2020_10: Source = {
  document: "mof-2020-10",
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
  document: "mof-2021-101",
  article: "赋分规则（示例区间）",
  certainty: "unverified",
};

/**
 * The filling note printed on a common self-evaluation form: ratio for both directions, capped at the points.
 *
 * @see http://biz.doczj.com/doc/174893555.html
 */
export const FORM_NOTE: Source = {
  document: "form-note",
  article: "定量指标得分",
  certainty: "secondary",
};

/**
 * The Hubei form as published by a city bureau: 得分（20分×执行率）, one box for all deviations.
 *
 * @see http://zjj.huangshi.gov.cn/xxgk_7967/fdzdgknr/czzj/czzxzj/202307/t20230721_1034104.html
 */
export const HUBEI_FORM: Source = {
  document: "hubei-form",
  article: "预算执行情况（20分）",
  certainty: "verbatim",
};

/**
 * The notes of the same form, from a copy damaged by text recognition.
 *
 * @see https://1wenmi.com/doc/330418.html
 */
export const HUBEI_NOTES: Source = {
  document: "hubei-notes",
  article: null,
  certainty: "secondary",
};

/**
 * The Sichuan export form 510000_0013zp as published by a county.
 *
 * @see https://www.scqs.gov.cn/info/13206/211004.htm
 */
export const SICHUAN_FORM: Source = {
  document: "sichuan-form",
  article: "表内填报说明",
  certainty: "verbatim",
};

/** The behaviour of the provincial budget-performance system. */
export const PROVINCIAL_SYSTEM: Source = {
  document: "provincial-system",
  article: null,
  certainty: "secondary",
};

/** The Guangxi setting of the same system: saving is refused from 130 % on without a reason. */
export const GUANGXI_SETTING: Source = {
  document: "provincial-system",
  article: "广西：超出指标值30%须说明",
  certainty: "secondary",
};

/** What nobody prints and this product decided. */
export const CONVENTION: Source = {
  document: "convention",
  article: null,
  certainty: "convention",
};
