import { isFactLabel } from "./fact-labels";
import { remembered } from "../remembered";
import { compact, labelWord, withoutBrackets } from "../wording";

/** A self-evaluation form's own title. */
const SELF_EVALUATION_TITLE =
  /自评(价)?(结果|情况|报告|打分|评分|评价|信息|成果)*(表|\(|$)|自我评价表|绩效目标(实际)?完成情况.*表|绩效(目标)?自评|绩效评价([打评]分)?表$/;

const ANY_TITLE = /(表|表格|附表\d*|目录|清单|指标体系|评分标准|台账|一览|统计|汇总)$/;
const LONGEST_TITLE = 80;

/** What is made of many evaluations: 绩效自评发现问题整改台账. */
const LIST_OF_MANY = /(台[账帐]|清单|目录|汇总表?|一览表?|统计表?|登记[表簿])$/;

/** Somebody else's evaluation, unless it says 自评 too. */
const EVALUATED_BY_OTHERS =
  /^(?!.*自评).*(重点(项目)?(绩效)?评价|(财政|部门)评价|再评价|复核|抽查|第三方|评价机构|专家)/;

/** Whether a title says that the finance bureau or a third party evaluates. */
export function isEvaluatedByOthers(title: string): boolean {
  return EVALUATED_BY_OTHERS.test(compact(title));
}

const FIELD =
  /绩效|自评|目标|指标|预算|支[付出]|资金|专项|经费|项目|采购|评[价分估]|考[核评]|满意度|基础数据|目录|附件/;

/** Whether a title speaks the words of the field. */
export function isOfTheField(title: string): boolean {
  return FIELD.test(compact(title));
}

const OTHER_MATTERS = /考[核评]|规划|[员职]工|干部|个人/;
/** What a project's or a department's self-evaluation is about; 绩效 tells only where nothing speaks of 考核. */
const MONEY = /支出|项目|资金|专项|预算|经费/;
const NAMES_SOMETHING = /[\u4e00-\u9fff]{5}/;

/**
 * Whether a title names something else than what became of one project's money: 国有企业经营业绩考核表, 问题整改台账. Short
 * lines (附件2, 2022年度) name nothing.
 */
export function isOfOtherMatters(title: string): boolean {
  const word = compact(title);
  if (!NAMES_SOMETHING.test(word)) return false;
  if (isSelfEvaluationTitle(title))
    return !MONEY.test(word) && (OTHER_MATTERS.test(word) || !word.includes("绩效"));
  return LIST_OF_MANY.test(titleCore(word)) || OTHER_MATTERS.test(word) || !FIELD.test(word);
}

/** Whether a text is the title of a self-evaluation form. */
export const isSelfEvaluationTitle = remembered((text: string): boolean => {
  const word = compact(text);
  if (word.length > LONGEST_TITLE || word.length < 4 || /[。;]/.test(word)) return false;
  const core = titleCore(word);
  const isOwn = SELF_EVALUATION_TITLE.test(core) && !LIST_OF_MANY.test(core);
  return isOwn && !EVALUATED_BY_OTHERS.test(word) && !isLabelled(word);
});

/** Whether a text is the title of some form or list. */
export const isTitle = remembered((text: string): boolean => {
  const word = compact(text);
  if (word.length > LONGEST_TITLE || word.length < 2 || /[。;]/.test(word)) return false;
  const core = titleCore(word);
  if (!ANY_TITLE.test(core) && !SELF_EVALUATION_TITLE.test(core)) return false;
  return !isLabelled(word);
});

/** 自评得分：95, 填表人：…, 自评结论: labels, not titles; nor is 表号：财绩效05表, nor a part of a form: 三、资金使用自评. */
function isLabelled(word: string): boolean {
  return (
    /^(项目)?(绩效)?自评(得分|总分|结论|结果|分|等级|意见|人|单位)/.test(word) ||
    /自评(价)?(得分|打分|评分|分数|总分|结论|分|等级|等次|意见)($|[:(])/.test(word) ||
    /^(填表|制表|填报|注|说明|备注|[一二三四五六]、(?!.*表))|\d+表$/.test(word)
  );
}

const ANNEX = /^(附[件表]?|样?表)[\d一二三四五六七八九十-]*:?$|^(表号:?)?[\u4e00-\u9fff]{0,6}\d+(-\d+)?表$/;

/** Whether a text numbers a form: 附件3, 表2-1, 桂财绩03表. */
export function isAnnexLine(text: string): boolean {
  return ANNEX.test(compact(text));
}

/** 项目支出绩效自评表(2022年度) → 项目支出绩效自评表 */
function titleCore(word: string): string {
  return withoutBrackets(word)
    .replace(/20\d\d年度?$/, "")
    .replace(/:$/, "");
}

const FORM_LABEL =
  /^(?!.*(指标|材料|任务)名称).{0,6}(项目|专项|资金|政策|转移(支付)?|单位)(支出|资金|计划)?名称$|^(项目(编[码号]|代码|类[别型]|属性|资金|负责人|概况|基本(情况|信息)|年度目标完成情况|分类|总投资|周期|期限|起止时间)|资金(总额|来源|性质)|(预算|所属)?年度|年度(总体|绩效|总)?目标\d*|(总体|预期)目标|年度总体目标完成情况|年度资金总额|(预算|(预算)?资金)(安排|执行|使用)情况|基本(信息|情况))$/;

/** Whether a text is a label of a form's head: 项目名称, 主管部门, 年度总体目标, 项目资金(万元). */
export const isFormLabel = remembered((text: string): boolean => {
  if (text.length > 40) return false;
  const word = labelWord(text.split(/[:：]/)[0] ?? "");
  return FORM_LABEL.test(word) || isFactLabel(word);
});

const NOTE_START: readonly (readonly [NoteStart, RegExp])[] = [
  [
    "signature",
    /^(填[表报](人|单位|时间|日期)|制表|经办|联系(人|电话|方式)|(项目|单位|部门|财务|主要|分管)?(负责人|领导)|([审复]核|审批|编制|会计)(人|:)|电话|(主管)?(部门|单位).{0,4}(盖|公)章|日期|签字)/,
  ],
  ["other-explanation", /^([一二三四五六]、)?其他(需要?|应|须)?(需?说明)|^其它|^需要?说明的/],
  [
    "deviation-box",
    /^(绩效)?(目标|指标)?(偏差大|偏差较大|偏离|未完成).*(原因|说明|分析)|^(偏差)?原因|^自评存在|^存在的?问题|^问题(及|与)/,
  ],
  [
    "summary",
    /^(自评|评价)(结论|结果|意见|总结|小结|等级|等次|情况)|^(绩效|评价|考评)?(等级|等次|级别)$|^结论|^(主管|财政|评审|审核|单位|部门).{0,8}(意见|结论)|^绩效.{0,6}结论|^主要(绩效|成效|经验)|^(下一步)?改进(措施|意见)|^整改/,
  ],
  [
    "note",
    /^(\*?注|备注|附注|说明|(预算)?执行率.{0,8}原因|填[表报写](说明|要求)|提示|温馨提示|[1-9一二三四五六七八九][、.].{12,})/,
  ],
];

type NoteStart = "signature" | "other-explanation" | "deviation-box" | "summary" | "note";

/** What kind of note a text below the indicators begins, or `null`. */
export const noteStart = remembered((text: string): NoteStart | null => {
  const word = compact(text);
  return NOTE_START.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
});
