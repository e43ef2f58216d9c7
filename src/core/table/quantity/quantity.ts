import { Decimal, toDecimal } from "../../decimal";
import type { Unit } from "../model";
import { compact, isFiller } from "../wording";
import { CHINESE_NUMERAL, chineseNumber } from "./chinese-number";
import { durationInSeconds } from "./duration";
import { splitOperator } from "./operator";
import type { Operator } from "./operator";
import { asOneQuantity } from "./two-sided";
import { COUNTING, unitOf } from "./units";

/** A quantity as printed: operator, one number or a range in the base unit of `unit`, unit. */
export interface Quantity {
  readonly operator: Operator | null;
  readonly low: Decimal;
  /** Equal to `low` unless a range is printed. */
  readonly high: Decimal;
  readonly unit: Unit | null;
}

/** What a text turned out to be. */
export type QuantityReading =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "blank" | "masked" | "cell-error" | "several-numbers" | "words" | "prose" };

/** What stands in neighbouring cells of a target: an operator or a unit of its own. */
export interface QuantityContext {
  readonly operator?: Operator | null;
  readonly unit?: Unit | null;
}

const NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+";
const BODY = new RegExp(`^(${NUMBER})(.*?)(?:(?:-|~|—+|至|到|－)(${NUMBER}))?(\\D*)$`);
const CHINESE_BODY = new RegExp(`^(${CHINESE_NUMERAL})(${COUNTING})$`);
const PER_CENT_WORDS = new RegExp(`^(百分之|千分之)(${CHINESE_NUMERAL}|\\d+(?:\\.\\d+)?)$`);

const TENTHS = /^([一二三四五六七八九十]|\d(?:\.\d)?|10)成([一二三四五六七八九半])?$/;

/** Level words such as 三级 or 一类 name a grade, not a number of things. */
const GRADE_UNITS = /^(?:级|类|等|度|点|分|年|月|日|期|层|区|市|县|班|届|道|把|口|对|面|本|段|节)$/;

/**
 * Reads a text that is a quantity and nothing else: operator, number or range, unit, harmless words.
 *
 * Numbers inside prose are never taken for values: what is more than a quantity is `prose`, or
 * `several-numbers` where it holds more than one.
 *
 * @param context - operator and unit from cells of their own; what the text itself prints goes first
 */
export function parseQuantity(text: string, context: QuantityContext = {}): QuantityReading {
  const word = compact(text)
    .replace(/(?<=\d|千)m(?:2|²)/gi, "㎡")
    .replace(/(?<=\d)m(?:3|³)/gi, "m³");
  const special = specialKind(word);
  if (special) return { kind: special };
  const read = readWord(word) ?? readWord(withoutRemark(word)) ?? readWord(asOneQuantity(word));
  return read ? { kind: "quantity", quantity: inBaseUnit(read, context) } : { kind: kindOfText(word) };
}

function readWord(word: string): (Body & { readonly operator: Operator | null }) | null {
  const { operator, rest } = splitOperator(word);
  const body = readBody(rest);
  return body && { ...body, operator };
}

/** 5人以上(含5人), 100%(全部), “90%”: what is said of a number in brackets or quotes is no part of it. */
function withoutRemark(word: string): string {
  return word
    .replace(/^[("“[](.*)[)"”\]]$/, "$1")
    .replace(/\(含(?!上年|去年|往年)[^()]*\)/g, "")
    .replace(/(?<=\d)(?:余|多)(?=[\u4e00-\u9fff])/, "")
    .replace(/\([^()\d]*\)$/, "");
}

const CELL_ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;

/** Whether a text shows an error instead of a value. */
export function isCellError(text: string): boolean {
  return CELL_ERROR.test(text.trim());
}

/** Whether a text hides its value: **, XX, ＿＿. */
export function isMasked(text: string): boolean {
  return /\*\*|[×xX]{2,}|_{2,}/.test(compact(text));
}

function specialKind(word: string): "blank" | "masked" | "cell-error" | null {
  if (isMasked(word)) return "masked";
  if (isFiller(word)) return "blank";
  return isCellError(word) ? "cell-error" : null;
}

/** The text's own unit and operator go before those of neighbouring cells. */
function inBaseUnit(body: Body & { operator: Operator | null }, context: QuantityContext): Quantity {
  const unit = body.unit ?? context.unit ?? null;
  const scale = unit?.scale ?? new Decimal(1);
  const operator = body.operator ?? context.operator ?? null;
  return { operator, low: body.low.times(scale), high: body.high.times(scale), unit };
}

function kindOfText(word: string): "several-numbers" | "prose" | "words" {
  const numbers = word.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (numbers.length === 0) return "words";
  return numbers.length > 1 ? "several-numbers" : "prose";
}

interface Body {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
}

function readBody(text: string): Body | null {
  const per = PER.exec(text)?.[0] ?? "";
  const body = amountOf(text.slice(per.length));
  return per === "" || !body?.unit ? body : { ...body, unit: perUnit(body.unit, per) };
}

/** 每人每年1000元, 每月2次 */
const PER = /^(?:每(?:季度|个?[年月周天日人户次期场村校亩])(?:均|不少于)?)+/;

function perUnit(unit: Unit, per: string): Unit {
  return { ...unit, name: `${unit.name}/${per.replace(/^每/, "").replace(/每/g, "·")}` };
}

function amountOf(text: string): Body | null {
  return tenthsBody(text) ?? durationBody(text) ?? digitBody(text) ?? chineseBody(text) ?? perCentWords(text);
}

/** 3分40秒 is 220秒: what follows compares it with minutes or hours. */
function durationBody(text: string): Body | null {
  const seconds = durationInSeconds(text);
  return seconds && { low: seconds, high: seconds, unit: unitOf("秒") };
}

function digitBody(text: string): Body | null {
  const match = BODY.exec(text);
  if (!match?.[1]) return null;
  const [, first, between = "", second = first, tail = ""] = match;
  const isRange = match[3] !== undefined;
  if (isRange && between !== "" && between !== tail) return null;
  return bodyOf([numeral(first), numeral(second)], isRange ? tail : between + tail);
}

function bodyOf([low, high]: readonly [Decimal | null, Decimal | null], printedUnit: string): Body | null {
  const unit = printedUnit === "" ? null : unitOf(unbracketed(printedUnit));
  if (!low || !high || low.greaterThan(high) || (printedUnit !== "" && !unit)) return null;
  return { low, high, unit };
}

function unbracketed(unit: string): string {
  return /^\(([^()]+)\)$/.exec(unit)?.[1] ?? unit;
}

function numeral(text: string | undefined): Decimal | null {
  return text === undefined ? null : toDecimal(text.replace(/,/g, ""));
}

/** Chinese numerals are numbers only in front of something that is counted: 十五名, not 三级. */
function chineseBody(text: string): Body | null {
  const match = CHINESE_BODY.exec(text);
  if (!match?.[1] || !match[2] || GRADE_UNITS.test(match[2])) return null;
  const value = chineseNumber(match[1]);
  return value && { low: value, high: value, unit: unitOf(match[2]) };
}

/** 九成 is 90%, 八成半 85%. */
function tenthsBody(text: string): Body | null {
  const [, tenths, rest = ""] = TENTHS.exec(text) ?? [];
  const whole = tenths === undefined ? null : (toDecimal(tenths) ?? chineseNumber(tenths));
  const part = rest === "半" ? new Decimal(5) : rest === "" ? new Decimal(0) : chineseNumber(rest);
  if (!whole || !part) return null;
  const share = whole.times(10).plus(part);
  return { low: share, high: share, unit: unitOf("%") };
}

function perCentWords(text: string): Body | null {
  const match = PER_CENT_WORDS.exec(text);
  if (!match?.[2]) return null;
  const value = toDecimal(match[2]) ?? chineseNumber(match[2]);
  const share = match[1] === "千分之" ? value?.div(10) : value;
  return share ? { low: share, high: share, unit: unitOf("%") } : null;
}

const PRINTED_SIGN: Readonly<Record<Operator, string>> = {
  "at-least": "≥",
  "at-most": "≤",
  equal: "=",
  "more-than": ">",
  "less-than": "<",
};

/** A quantity as a form prints it; reading it again gives the same quantity. */
export function printQuantity({ operator, low, high, unit }: Quantity): string {
  const scale = unit?.scale ?? new Decimal(1);
  const numbers = low.equals(high) ? [low] : [low, high];
  const printed = numbers.map((number) => number.div(scale).toString()).join("~");
  return `${operator ? PRINTED_SIGN[operator] : ""}${printed}${unit?.name ?? ""}`;
}
