import { Decimal } from "../../../decimal";
import { isCellError } from "../../../sheet";
import type { Unit } from "../../judgement";
import { remembered } from "../../remembered";
import { isFiller } from "../../wording";
import { amountOf, shareOf, type Amount } from "./amount";
import { splitOperator, type Operator } from "./operator";
import { splitPeriod, withPeriod } from "./period";
import { quantityWord } from "./quantity-word";
import { asOneQuantity } from "./two-sided";

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

type Printed = Amount & { readonly operator: Operator | null };

/**
 * Reads a text that is a quantity and nothing else: operator, number or range, unit, harmless words.
 *
 * Numbers inside prose are never taken for values: what is more than a quantity is `prose`, or
 * `several-numbers` where it holds more than one.
 */
export function parseQuantity(text: string): QuantityReading {
  const printed = printedIn(text);
  return printed.kind === "printed" ? { kind: "quantity", quantity: inBaseUnit(printed.amount) } : printed;
}

/** What a text shows instead of a value: an error, or a mask; `null` where it shows anything else. */
export function hiddenValue(text: string): "masked" | "cell-error" | null {
  const { kind } = printedIn(text);
  return kind === "masked" || kind === "cell-error" ? kind : null;
}

type PrintedReading =
  | { readonly kind: "printed"; readonly amount: Printed }
  | Exclude<QuantityReading, { readonly kind: "quantity" }>;

const printedIn = remembered((text: string): PrintedReading => {
  const word = withPlainUnits(quantityWord(text).replace(/(?<![\d个])半个?小时/, "30分钟"));
  const special = specialKind(word);
  if (special) return { kind: special };
  const amount = readWord(word) ?? readWord(withoutRemark(word)) ?? readWord(asOneQuantity(word));
  return amount ? { kind: "printed", amount } : { kind: kindOfText(word) };
});

/** 120m2 and 120m² → 120㎡, 35km² → 35平方公里 */
function withPlainUnits(word: string): string {
  return /m[23²³]/i.test(word)
    ? word
        .replace(/(?<=\d)km(?:2|²)/gi, "平方公里")
        .replace(/(?<=[\d千])m(?:2|²)/gi, "㎡")
        .replace(/(?<=\d)m(?:3|³)/gi, "m³")
    : word;
}

/** Operators stand before the period or behind it: ≥每月2次, 每月≥2次, whose period is no harmless word before a sign. */
function readWord(word: string): Printed | null {
  const isLed = splitPeriod(word).period !== null;
  const { operator, rest } = isLed ? { operator: null, rest: word } : splitOperator(word);
  const { period, rest: amountText } = splitPeriod(rest);
  if (period === null) return printed(amountOf(rest) ?? fractionOf(operator, rest), operator);
  const inner = splitOperator(amountText);
  const amount = amountOf(inner.rest.replace(/^一(?=期)/, "1"));
  return amount?.unit
    ? printed({ ...amount, unit: withPeriod(amount.unit, period) }, operator ?? inner.operator)
    : null;
}

function printed(amount: Amount | null, operator: Operator | null): Printed | null {
  return amount && { ...amount, operator };
}

/** ≥1/3 is a share; without a sign that asks for more it may be a day of the year. */
function fractionOf(operator: Operator | null, text: string): Amount | null {
  const [, part, whole] = /^(\d{1,2})\/(\d{1,3})$/.exec(text) ?? [];
  if (part === undefined || whole === undefined || Number(part) >= Number(whole)) return null;
  const asksForMore = operator === "at-least" || operator === "more-than";
  return asksForMore ? shareOf(new Decimal(part), new Decimal(whole)) : null;
}

const REMARK_AROUND = /^(?:["“[](.*)["”\]]|\(([^\d].*)\))$/;

/** 5人以上(含5人), 100%(全部), “90%”, 100余人: what is said of a number is no part of it. (5%) may be -5%. */
function withoutRemark(word: string): string {
  return word
    .replace(REMARK_AROUND, "$1$2")
    .replace(/\(含(?![^()]*(?:上年|去年|往年|以前|结转|20\d\d年))[^()]*\)/g, "")
    .replace(/(?<=[\d十百千万亿])(?:余|多)(?=[\u4e00-\u9fff])/, "")
    .replace(/(?<=\d)\+([\u4e00-\u9fff]+)$/, "$1+")
    .replace(/\((?![^()]*(?:[不未]含|不包括|除外))[^()\d]*\)$/, "");
}

/** **, XX, ＿＿ */
const MASK = /\*\*|[×xX]{2,}|_{2,}/;

function specialKind(word: string): "blank" | "masked" | "cell-error" | null {
  if (MASK.test(word)) return "masked";
  if (isFiller(word)) return "blank";
  return isCellError(word) ? "cell-error" : null;
}

/** A number as printed, counted in the base unit of its unit. */
export function inBaseUnit({ operator, low, high, unit }: Quantity): Quantity {
  const scale = unit?.scale ?? 1;
  return { operator, low: low.times(scale), high: high.times(scale), unit };
}

function kindOfText(word: string): "several-numbers" | "prose" | "words" {
  const numbers = word.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (numbers.length === 0) return "words";
  return numbers.length > 1 ? "several-numbers" : "prose";
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
