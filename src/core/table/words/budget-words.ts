import type { BudgetLine } from "../model";
import { headerMeaning } from "./header-words";
import { remembered } from "../remembered";
import { compact, headerWord, labelWord, withoutBrackets } from "../wording";

/** The columns a budget block can have. */
export type BudgetField = "initial" | "full" | "executed" | "points" | "rate" | "score" | "explanation";

const WHEN =
  "全年|年度|本年度?|当年|本期|年[末底终]|期末|年中|最终|最后|累计|截[至止](年[底末]|12月(底|末|31日)?)|至年[底末]|1-12月份?|20\\d\\d年?度?";
const WHOSE =
  "实际|已|项目|专项|财政|国库|集中|债券|转移支付|补助|补贴|部门|单位|资金|经费|预算|总|的|申报|计划|调整后?|可(用|支配|执行|使用)";
const BEFORE = `(${WHEN}|${WHOSE})*`;
const AMOUNT = "(资金|经费|款项?|预算)?(总?[数额]|金额|额度|数额|[总合]计|规模)?";
const DECIDED = "(批复|安排|下达|核定|申报|指标|[调变][整剂更]后?|追加后?)*";

/** What a header or label of the block says, one pattern a field; the first that fits wins. */
const FIELD_WORDS: readonly (readonly [BudgetField, RegExp])[] = [
  ["points", /执行(率|情况|进度)?(的)?(权重|分值|满分)$/],
  ["score", /执行(率|情况|进度)?(自评|的)?得分$/],
  ["rate", new RegExp(`^${BEFORE}(执行|支出|使用|支付|完成)+(率|比例|比率|进度|百分比)$`)],
  ["initial", new RegExp(`^${BEFORE}(年初|期初|初始|原)(部门)?(预算)?${DECIDED}${AMOUNT}$`)],
  [
    "full",
    new RegExp(`^${BEFORE}((核定)?预算|批复|(调[整剂]|追加|变[动更])后)${DECIDED}(的|全年)*${AMOUNT}$`),
  ],
  [
    "full",
    new RegExp(`^${BEFORE}(指标)?(安排|下达|到位|投入|发行|出资)${AMOUNT}$|^计划(总?投资|支出)${AMOUNT}$`),
  ],
  [
    "executed",
    new RegExp(
      `^${BEFORE}(到账)?(执行|支出|使用|支付|列支|开支|报账|报销|付款|完成投资|投资完成)+${AMOUNT}$`,
    ),
  ],
  ["executed", /^(财政|部门)?决算(支出)?(数|金额)?$/],
];

/** Words that fit a pattern and name something else: kinds of spending, whole sections of a form. */
const NO_FIELD =
  /情况$|来源|结转|结余|^(基本|项目|财政|部门|专项)支出$|^(经费|资金|项目|财政)?(使用|支付|安排|投入)$|^(部门|单位|项目|资金|经费|预算|财政)+(使用|支付|执行)$|^(部门|单位)(总)?预算$/;

/** Words that mean a field only in a row that names money otherwise. */
const WEAK_WORDS: readonly (readonly [BudgetField, RegExp])[] = [
  ["full", new RegExp(`^(${WHEN})[省市县区]级?财政预算${AMOUNT}$`)],
  ["full", /^(资金|经费)?(全年|年度|本年|当年|调整|计划|核定|安排|下达|批准|合同)(数|金额|额)?$/],
  [
    "full",
    /^认缴|^(全年|年度)资金$|^可支配资金$|^(全年|年度)?指标(数|金额|额)$|^可(用|支配|执行|使用)指标(数|金额|额)?$/,
  ],
  [
    "executed",
    /^(全年|年度|当年|本年)?(资金|经费|预算)?(使用|支付|实际|完成|实际完成|已用|实付)(数|金额|额)?$/,
  ],
  ["executed", /^(资金|经费|预算|财政)?(实际|已)?拨付(数|金额|额)?$/],
  ["executed", /^(项目|预算|财政|专项|实际|资金|经费)*(使用|支出|支付|列支)(情况|状况)$/],
  ["rate", /^(完成|比例|进度)率?$|^比率$|^执行数[/÷]预算数$/],
];

/** A formula, a circled number or a unit behind the words: 执行率=B/A, 预算数①, 预算数/万元. */
const BEHIND = /[A-C]?=.*$|[①-⑩].*$|[A-C]?[/÷][A-C].*$|[/,、:]?(单位:?)?[万亿千]?元$/;

/** B/A behind 执行率: read before a lone letter A is taken off a word. */
const RATIO = /(?<![A-Z])[A-C][/÷][A-C](?![A-Z]).*$/;

/** What a cell says as a header or label of the budget block; `null` where it is none. */
export const budgetField = remembered((text: string): BudgetField | null => {
  if (text.length > 40) return null;
  const word = plainWord(text);
  if (NO_FIELD.test(word)) return null;
  const own = FIELD_WORDS.find(([, pattern]) => pattern.test(word));
  if (own) return own[0];
  const kinds = [text, word].map((one) => headerMeaning(one)?.kind);
  return (["points", "score", "explanation"] as const).find((kind) => kinds.includes(kind)) ?? null;
});

/** What a cell may say in a row that names money otherwise: 全年, 实际, 完成率. */
export function weakBudgetField(text: string): BudgetField | null {
  const word = plainWord(text);
  return WEAK_WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

function plainWord(text: string): string {
  return labelWord(withoutBrackets(compact(text)).replace(RATIO, "")).replace(BEHIND, "");
}

/** Whether a cell names a section about money: 项目资金, 经费使用, 预算执行情况. */
export function namesMoney(text: string): boolean {
  return text.length <= 20 && /资金|经费|预算|投资|总额/.test(compact(text));
}

/** Whether a field holds an amount of money. */
export function isAmount(field: BudgetField | null): field is "initial" | "full" | "executed" {
  return field === "initial" || field === "full" || field === "executed";
}

/** How plainly words mean the full-year budget: the first that fits; a change and money that merely arrived come last. */
const FULL_RANKS: readonly (readonly [number, RegExp])[] = [
  [0, /预算(调整|调剂|追加|变更)(数|金额|额)?($|[^\u4e00-\u9fff])/],
  [5, /调整|调剂|追加|变动/],
  [4, /全年|最终|年末/],
  [0, /到位|下达|拨付|投入|出资|合同/],
  [3.5, /预算(合计|总计)/],
  [1, /批复|计划|申报/],
  [2, /^年度预算|安排/],
];
const PLAIN_BUDGET = 3;

/** How plainly a header means the full-year budget: 调整后 before 全年 before a bare 预算数 before 到位资金. */
export function fullRank(text: string): number {
  const word = compact(text);
  return FULL_RANKS.find(([, pattern]) => pattern.test(word))?.[0] ?? PLAIN_BUDGET;
}

/** Whether the budget that a header names can be the one before the changes of the year. */
export function canBeInitial(text: string): boolean {
  return fullRank(text) > 0;
}

const TOTAL_LINE =
  /^(年度|全年|项目|预算|财政|本年度?|总)*(资金|金额|经费)?(总额|合计|总计|总投资|总数|总金额)|^(金额|小计|总)$|^项目资金$|^年度(预算|资金)|^资金总/;

/** Whether a label is that of the total line: 年度资金总额, 总额, 合计. */
export function isTotalMoneyLabel(text: string): boolean {
  return TOTAL_LINE.test(headerWord(text)) && !/^其中/.test(compact(text));
}

const SOURCES: readonly (readonly [BudgetLine["kind"], RegExp])[] = [
  ["carried-over", /结转|结余/],
  ["other-funds", /其他|其它|非(本级|同级)?财政|事业收入|经营收入|单位资金|自筹|自有|社会|银行|贷款|债券/],
  ["current-appropriation", /财政|拨款|一般公共|基金|国有资本|中央|省|市|县|区|镇|上级|本级|地方|专户|专项/],
];

/** The kind of money a line's label names. */
export function sourceKind(text: string): BudgetLine["kind"] {
  const word = compact(text);
  return SOURCES.find(([, pattern]) => pattern.test(word))?.[0] ?? "other";
}

/** Whether a label or header names one source of money among several: 其中：财政拨款, 中央（万元）, 其他. */
export function isSourceLabel(text: string): boolean {
  const word = headerWord(text);
  if (word === "" || word.length > 20 || isTotalMoneyLabel(text)) return false;
  return (
    /^其中/.test(compact(text)) ||
    (sourceKind(word) !== "other" && !/[部单门]位?名称|主管|[局厅]$/.test(word))
  );
}

/** Whether a text can stand in the lower rows of a budget header: a field, 年初 or 全年, a source, 合计. */
export function isHeaderPart(text: string): boolean {
  const isTime = /^(年初|期初|全年|年度|年末|调整[前后]|当年)$/.test(headerWord(text));
  return isTime || budgetField(text) !== null || isTotalMoneyLabel(text) || isSourceLabel(text);
}

/** 元 where it ends a word or a bracket, not where it is part of one (多元, 元旦, 元/人). */
const YUAN = /(^|[^多单公千百亿美欧])元($|[)\]】,、:;。])/;

/** 万元 or 元 as a label or a header prints it; `null` where it prints neither. */
export function moneyUnitIn(text: string): "yuan" | "wanYuan" | null {
  const word = compact(text);
  if (/万元(?!\/)|万人民币|[(]万[)]|^万$|\d万$/.test(word)) return "wanYuan";
  return YUAN.test(word) ? "yuan" : null;
}
