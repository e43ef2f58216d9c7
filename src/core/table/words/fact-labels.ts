import { labelWord } from "../wording";

/**
 * Labels of the facts in a form's head, strongest first: a later pattern counts only where no earlier one has a
 * value. Words are without brackets, so 实施（主管）单位 reads 实施单位.
 */
export type FactLabels = readonly RegExp[];

const CODE = "([及和与]?(代码|编[码号]|名称|[盖公]章))*";

/** 项目名称, then the names of funds, policies and transfers, then 项目 alone. */
export const PROJECT_LABELS: FactLabels = [
  new RegExp(
    `^(被?评价|自评|支出|预算|绩效|[本二]级|子|申报|财政|专项|具体|部门|单位|资金)*项目(支出|政策)?(名称?|全称)${CODE}$`,
  ),
  new RegExp(`^(?!.*(指标|材料|任务)).{1,10}项目(名称|全称)${CODE}$`),
  new RegExp(
    `^(专项|项目|补助|财政|资金|转移支付|转移|政策|支出|经费|课题|工程|基金|险种|活动|债券|预算)+(名称|全称)${CODE}$`,
  ),
  /^(预算|重点|自评|评价)?项目$/,
];

const REGION = "[省市县区州旗乡镇本][级直]";

/** 主管部门, then that of one level of government, the lowest first, then that of the centre. */
export const DEPARTMENT_LABELS: FactLabels = [
  new RegExp(
    `^(项目|预算|行业|业务|一级|资金|上级|归口|对口)*主管(预算)?(部门|单位|机关|[处科股]室|[委办师局厅]+)(及单位)?${CODE}$`,
  ),
  new RegExp(`^一级预算(部门|单位)${CODE}$|^(项目|业务|财政)?归口(管理)?(部门|单位|[处科股]室)${CODE}$`),
  // 市级主管部门 beside 区级主管部门 or 地方主管部门: the one that is nearest to the unit.
  ...["[县区旗]级?", "[市州盟]级?", "地方", "(?!中央).{0,5}"].map(
    (level) => new RegExp(`^${level}主管(预算)?(部门|单位)${CODE}$`),
  ),
  new RegExp(`^(${REGION})?(预算)?部门${CODE}$`),
  new RegExp(`^中央主管(部门|单位)${CODE}$`),
  new RegExp(`^(中央|国有)?企业集团(公司)?${CODE}$|^集团公司${CODE}$|^(所属|上级)集团(公司)?${CODE}$`),
];

/** 实施部门 beside 预算单位 or 实施单位: where a form names no 主管部门, this is the department and the other its unit. */
export const ACTING_DEPARTMENT_LABELS: FactLabels = [
  new RegExp(`^(项目|资金)?(实施|执行|牵头|责任)部门${CODE}$`),
];
/** 预算单位, of one level of government too. */
export const BUDGET_UNIT_LABELS: FactLabels = [
  new RegExp(`^(${REGION})?(二级|三级|基层)?(预算|用款)单位${CODE}$`),
];

const DOES = "实施|承担|执行|责任|使用|建设|承办|负责|购买";

/** Words that name the unit only where nothing else does: 受益单位 may be a word among the indicators, too. */
const LOOSE_UNIT_LABELS: FactLabels = [
  new RegExp(`^(项目)?(管理|采购|补助|[收受]款|受益|基层|下属|二级)单位${CODE}$`),
  new RegExp(`^(?!.*(主管|监|施工|设计|评|审|计量|金额|货币|协|配合)).{0,4}单位${CODE}$`),
];

/** 实施单位, then 预算单位, then whoever fills in the form. */
export const UNIT_LABELS: FactLabels = [
  new RegExp(`^(项目|资金|经费|预算|具体)*(${DOES})(单位|主体|企业|公司|乡镇)${CODE}$|^项目单位${CODE}$`),
  new RegExp(`^(项目|资金|经费|预算|具体)*(${DOES})部门${CODE}$`),
  ...BUDGET_UNIT_LABELS,
  new RegExp(`^(填[报表]|自评|编[报制]|(项目)?申报|被?评价)(部门|单位)${CODE}$`),
  new RegExp(`^(部门)?单位${CODE}$`),
  /^部门名称$/,
  new RegExp(
    `^(项目|基金)?((牵头|经办)(部门|单位)|(经办|受?托?管理|${DOES})(机构|[处科股]室)|业务[处科股]室)${CODE}$|^项目(业主|法人)(单位)?${CODE}$|^业主单位${CODE}$|^项目主体$|^建设业主$`,
  ),
  ...LOOSE_UNIT_LABELS,
];

/** 年度 as a label of its own. */
export const YEAR_LABELS: FactLabels = [/^(?![上下前去明次]|起止).{0,4}年[度份]$/];

/** Whether a label or a header names projects: 项目名称, but not 评价项目. */
export function isProjectLabel(text: string): boolean {
  const word = labelWord(text);
  return /[名全]称/.test(word) && PROJECT_LABELS.some((label) => label.test(word));
}

/** Whether a label's word names a fact of the head; 单位 and 部门 alone also head columns. */
export function isFactLabel(word: string): boolean {
  const labels = [...PROJECT_LABELS, ...DEPARTMENT_LABELS, ...UNIT_LABELS];
  const isLoose = (label: RegExp): boolean => LOOSE_UNIT_LABELS.includes(label);
  return word.length > 2 && labels.some((label) => !isLoose(label) && label.test(word));
}
