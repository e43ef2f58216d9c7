import type { Unit } from "../../judgement";
import { splitPeriod } from "../numbers/period";
import { agreedClause, IN_USE, type Counted } from "./agreed-clause";
import { clausesOf, MISSED } from "./clauses";
import { namesOtherRate } from "../words/other-rate";
import { mayBeAbout } from "../words/may-be-about";
import { isOwnPhrase, numberedPhrase } from "../words/plain-phrase";
import { parseQuantity, type Quantity } from "../numbers/quantity";
import { relateUnits } from "../numbers/relate-units";
import type { RowTexts } from "../row-texts";
import { wordsOf } from "../numbers/units";

/**
 * The quantity that a phrase tells in the target's own unit: 全年举办12场 where 场 were wanted, nothing where 人 were.
 * `null` where words are left that neither the row nor plain work accounts for.
 */
export function phraseAnswer(row: RowTexts, target: Quantity): Quantity | null {
  const told = countIn(row.actual, row, target);
  if (told) return told;
  const happened = target.high.isZero() ? parseQuantity(withoutHappening(row.actual)) : null;
  return happened?.kind === "quantity" ? happened.quantity : clauseOf(row, target);
}

/** 中标价为, 实际支付金额: names of the sum that was spent; 节约, 超支 and 预算 are other sums. */
const SUM =
  /^(?:项目|工程)?(?:最终|实际|竣工|全年)?(?:结算|决算|审定|审计|核定|中标|成交|合同|采购|购置|支付|执行|支出|投资)+(?:[总单]?价格?|总?金额|总?额|费用|成本|数)?(?:[为是达:]|共计?)*$/;

/** A number in the target's unit among words of the row: 安装60盏太阳能路灯, 结算价1502.66万元. */
function countIn(text: string, row: RowTexts, target: Quantity): Quantity | null {
  const plain = fitting(text, target);
  const phrase = plain ? null : numberedPhrase(text);
  if (!phrase || (!target.unit && NAMES_SHARE.test(row.name))) return plain;
  const { words, count } = withBasis(phrase, target);
  const isSum = target.unit?.dimension === "money" && SUM.test(words);
  return isSum || isOwnPhrase(words, row) ? countBefore(count, row, target) : null;
}

/** A share or a time of a part is not that of the whole. */
const NO_SUM = /[%‰]|[天日时分秒钟周月季度年]$/;

/** The number of what may be a part of what was wanted, in words that the row does not account for: 新购纯电动公交车30辆. */
export function partAnswer(row: RowTexts, target: Quantity): Quantity | null {
  if (!target.unit || NO_SUM.test(target.unit.name)) return null;
  const phrase = numberedPhrase(row.actual);
  if (phrase) return onlyCount(phrase, row, target);
  const tells = ({ text, role }: Counted): boolean =>
    role === "reached" && mayBeAbout(row, numberedPhrase(text)?.words ?? "", true);
  return countsIn(row, target)?.find(tells)?.quantity ?? null;
}

/** 1.2万|人 and 30人|次: a unit parted from what it belongs to. */
const CUT = /[千万亿]\|.|\|次/;

/** The one number of a text, whatever is named before and behind it. */
function onlyCount(
  { words, rest }: { readonly words: string; readonly rest: string },
  row: RowTexts,
  target: Quantity,
): Quantity | null {
  for (let end = rest.length; end > 0; end--) {
    const [head, tail] = [rest.slice(0, end), rest.slice(end)];
    const count = fitting(head, target);
    if (count) return !CUT.test(`${head}|${tail}`) && mayBeAbout(row, words + tail, false) ? count : null;
  }
  return null;
}

/** What a sum is for, in front of it. */
const BASIS = /^(?:平均)?(?:单价|均价)[为是]?/;

/** 每月开展1次 is 每月1次 that was 开展; 户均增收520元 is 520元/户, and 单价17元 17元/个, where such a unit was wanted; 单价17元/个 is 17元. */
function withBasis(
  { words, rest }: { readonly words: string; readonly rest: string },
  { unit }: Quantity,
): { readonly words: string; readonly count: string } {
  const per = /\/.*$/.exec(unit?.name ?? "")?.[0];
  const basis = BASIS.exec(words)?.[0];
  if (basis !== undefined)
    return per === undefined
      ? { words, count: rest.replace(/\/.*$/, "") }
      : { words: words.slice(basis.length), count: rest + per };
  const { period, rest: work } = splitPeriod(words);
  return { words: work, count: `${period ?? ""}${rest}` };
}

/** 24个馆全部免费开放 */
const EACH = /^(?:全部|均|都)已?/;

/** The number at the beginning of a text, where what follows its unit are words of the row. */
function countBefore(text: string, row: RowTexts, target: Quantity): Quantity | null {
  const whole = fitting(text, target);
  if (whole) return whole;
  for (let end = text.length - 1; end > 0; end--) {
    const count = isOwnPhrase(text.slice(end).replace(EACH, "").replace(IN_USE, ""), row)
      ? fitting(text.slice(0, end), target)
      : null;
    if (count?.unit && (row.name + row.target).includes(wordsOf(count.unit).noun)) return count;
  }
  return null;
}

/** A bare number of a 合格率 is no number of things, whatever things its answer counts. */
export const NAMES_SHARE = /[率度比]/;

function fitting(text: string, target: Quantity): Quantity | null {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") return null;
  const { unit } = reading.quantity;
  const isFitting = target.unit ? isSameUnit(unit, target.unit) : unit?.dimension === "count";
  return isFitting ? reading.quantity : null;
}

/** 发生1起 where none was wanted */
function withoutHappening(text: string): string {
  return text.replace(/^(?:全年|共计?|累计)*(?:发生|出现|接到|收到|存在|受理|有)了?/, "");
}

/** The one clause that tells what was reached of what was wanted, where every other one agrees: 200户650人. */
function clauseOf(row: RowTexts, target: Quantity): Quantity | null {
  const own = countsIn(row, target);
  const clause = own && agreedClause(own, target.low);
  return clause && (countIn(clause.text, row, target) ?? bareCount(clause, row));
}

/** 实际数15, beside 目标数12: neither of them says what it counts. */
function bareCount({ text, quantity }: Counted, row: RowTexts): Quantity | null {
  const words = numberedPhrase(text)?.words;
  return words !== undefined && quantity?.unit === null && isOwnPhrase(words, row) ? quantity : null;
}

/** The clauses of an answer that may count what was wanted; `null` where one cannot be read. */
export function countsIn(row: RowTexts, target: Quantity): readonly Counted[] | null {
  const clauses = clausesOf(row.actual)?.map((clause) => ({
    ...clause,
    quantity: quantityAtEnd(clause.text),
  }));
  if (!clauses || clauses.some(({ quantity }) => quantity === null)) return null;
  const own = clauses.filter(
    ({ quantity, text }) => (mayCount(quantity, target) || IN_PLACE.test(text)) && !namesOtherRate(text, row),
  );
  const units = new Set(own.map(({ quantity }) => quantity?.unit?.name));
  return target.unit || units.size === 1 ? own : null;
}

/** 20个（在岗18人）: what is there of them, in another word. */
const IN_PLACE = /[在到][岗货]\d/;

const NOT_DONE = new RegExp(`${MISSED}$`);

function quantityAtEnd(clause: string): Quantity | null {
  const plain = clause.replace(NOT_DONE, "").replace(IN_USE, "");
  const reading = parseQuantity(/\d[\d.,]*\D*$/.exec(plain)?.[0] ?? "");
  return reading.kind === "quantity" ? reading.quantity : null;
}

function mayCount(quantity: Quantity | null, { unit }: Quantity): boolean {
  if (!quantity?.unit) return quantity !== null && unit?.dimension !== "ratio" && !unit?.name.includes("/");
  return unit ? isSameUnit(quantity.unit, unit) : quantity.unit.dimension === "count";
}

/** Two units that convert, and 户, each of them once, where 户次 were wanted. */
function isSameUnit(one: Unit | null, other: Unit | null): boolean {
  if (!one || !other) return false;
  const relation = relateUnits(other, one);
  return (relation.kind === "comparable" && relation.how !== "differs") || `${one.name}次` === other.name;
}
