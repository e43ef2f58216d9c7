import type { BudgetLine } from "../model";
import { headerMeaning } from "../recognize/header-words";
import { compact, headerWord } from "../wording";

/** The columns a budget block can have. */
export type BudgetField = "initial" | "full" | "executed" | "points" | "rate" | "score" | "explanation";

const MONEY = "(?:数|金额|额|总额|数额|资金|总数|情况)?";
const FIELD_WORDS: readonly (readonly [BudgetField, RegExp])[] = [
  ["rate", /^(?:预算|资金|全年|年度|实际|总)*(?:执行|支出|使用|支付|完成)(?:率|比例|进度)$/],
  [
    "initial",
    new RegExp(
      `^(?:年初|期初)(?:部门)?(?:批复)?(?:预算)?(?:批复|安排|下达|核定)?${MONEY}$|^(?:初始|原)预算${MONEY}$|^(?:批复预算|预算批复|年初批复)${MONEY}$`,
    ),
  ],
  [
    "full",
    new RegExp(
      `^(?:全年|年度|本年度?|当年|年末|最终|调整后|年中调整后|全年调整后|项目|财政|总)*(?:的)?预算(?:安排|下达|调整后?|资金|总)?${MONEY}$|^(?:调整|追加|变动)后?(?:的)?(?:全年)?预算${MONEY}$|^(?:实际)?(?:到位|下达)(?:资金|预算)?${MONEY}$|^资金(?:到位|下达)${MONEY}$|^计划(?:投资|安排|资金)${MONEY}$`,
    ),
  ],
  [
    "executed",
    new RegExp(
      `^(?:全年|实际|年度|本年度?|当年|预算|资金|累计|财政资金|项目|至年底|年末)*(?:执行|支出|使用|支付|完成投资)(?:数|金额|额|总额|数额|资金|总数)?$|^决算(?:数|金额)?$|^全年执行$`,
    ),
  ],
];

/** What a cell says as a header or label of the budget block; `null` where it is none. */
export function budgetField(text: string): BudgetField | null {
  if (text.length > 40) return null;
  const word = headerWord(text);
  if (/情况$|来源/.test(word)) return null;
  if (/执行率(?:权重|分值)$/.test(word)) return "points";
  if (/执行率?得分$/.test(word)) return "score";
  const own = FIELD_WORDS.find(([, pattern]) => pattern.test(word));
  if (own) return own[0];
  const kind = headerMeaning(text)?.kind;
  return kind === "points" || kind === "score" || kind === "explanation" ? kind : null;
}

/** Whether a field holds an amount of money. */
export function isAmount(field: BudgetField | null): field is "initial" | "full" | "executed" {
  return field === "initial" || field === "full" || field === "executed";
}

/** How plainly a header means the full-year budget: 调整后 and 全年 before a bare 预算数. */
export function fullRank(text: string): number {
  const word = headerWord(text);
  if (/调整后|全年|最终/.test(word)) return 2;
  return /^年度预算/.test(word) ? 0 : 1;
}

const TOTAL_LINE =
  /^(?:年度|全年|项目|预算|本年度?|总)*(?:财政)?(?:资金|预算|预算资金|财政资金)?(?:总额|合计|总计|总投资|总数|总金额)|^(?:总额|合计|总计|金额|小计)$|^项目资金$|^年度(?:预算|资金)|^资金总/;

/** Whether a label is that of the total line: 年度资金总额, 总额, 合计. */
export function isTotalMoneyLabel(text: string): boolean {
  return TOTAL_LINE.test(headerWord(text)) && !/^其中/.test(compact(text));
}

const SOURCES: readonly (readonly [BudgetLine["kind"], RegExp])[] = [
  ["carried-over", /结转|结余/],
  ["other-funds", /其他|其它|单位资金|自筹|自有|社会|银行/],
  ["current-appropriation", /财政|拨款|一般公共|基金|国有资本|中央|省级|市级|县级|区级|上级|本级|地方/],
];

/** The kind of money a line's label names. */
export function sourceKind(text: string): BudgetLine["kind"] {
  const word = compact(text);
  return SOURCES.find(([, pattern]) => pattern.test(word))?.[0] ?? "other";
}

/** 万元 or 元 as a label or a header prints it; `null` where it prints neither. */
export function moneyUnitIn(text: string): "yuan" | "wanYuan" | null {
  const word = compact(text);
  if (/万元|万人民币|\(万\)/.test(word)) return "wanYuan";
  return /元/.test(word) && !/亿元|千元|元\//.test(word) ? "yuan" : null;
}
