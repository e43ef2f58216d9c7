import { Decimal, toDecimal } from "../../decimal";
import type { Unit } from "../model";
import { compact, isFiller } from "../wording";
import { CHINESE_NUMERAL, chineseNumber } from "./chinese-number";
import { COUNTING, unitOf } from "./units";

/** How a printed quantity limits its actual value. */
export type Operator = "at-least" | "at-most" | "equal" | "more-than" | "less-than";

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

const SIGNS: readonly (readonly [Operator, RegExp])[] = [
  [
    "at-least",
    /^(?:≥|>=|=>|大于或?等于|高于或?等于|不(?:得|应|能)?(?:少于|低于|小于|短于)|至少(?:达到)?|最少|最低|大于等于)/,
  ],
  [
    "at-most",
    /^(?:≤|<=|=<|小于或?等于|低于或?等于|不(?:得|应|能)?(?:超过|高于|多于|大于|超出|长于)|控制在|至多|最多|最高|不超|限额)/,
  ],
  ["more-than", /^(?:>|大于|高于|多于|超过)/],
  ["less-than", /^(?:<|小于|低于|少于)/],
  ["equal", /^(?:=+|等于)/],
];
const TAILS: readonly (readonly [Operator, RegExp])[] = [
  ["at-least", /(?:\(含\))?(?:及|或)?以上$|\(?及以上\)?$/],
  ["at-most", /(?:\(含\))?(?:及|或)?以[内下]$|之内$|(?<=[时日天月年钟])内$/],
];
const HARMLESS_HEAD =
  /^(?:约|大约|共计?|累计|合计|总计|已|已完成|完成|实际完成|实际|达到|达|为|计|实现|目标值|:)+/;
const HARMLESS_TAIL = /(?:\(含\)|左右|[。.;；,、])+$/;
const NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+";
const BODY = new RegExp(`^(${NUMBER})(.*?)(?:(?:-|~|—+|至|到|－)(${NUMBER}))?(\\D*)$`);
const CHINESE_BODY = new RegExp(`^(${CHINESE_NUMERAL})(${COUNTING})$`);
const PER_CENT_WORDS = new RegExp(`^(百分之|千分之)(${CHINESE_NUMERAL}|\\d+(?:\\.\\d+)?)$`);

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
  const { operator, rest } = splitOperator(word);
  const body = readBody(rest);
  if (!body) return { kind: kindOfText(word) };
  return { kind: "quantity", quantity: inBaseUnit({ ...body, operator }, context) };
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

function splitOperator(word: string): { readonly operator: Operator | null; readonly rest: string } {
  let rest = word.replace(HARMLESS_TAIL, "");
  const quiet = rest.replace(HARMLESS_HEAD, "");
  const sign =
    SIGNS.find(([, pattern]) => pattern.test(rest)) ?? SIGNS.find(([, pattern]) => pattern.test(quiet));
  rest = sign ? (sign[1].test(rest) ? rest : quiet).replace(sign[1], "") : quiet;
  const tail = TAILS.find(([, pattern]) => pattern.test(rest));
  if (tail) rest = rest.replace(tail[1], "");
  return { operator: sign?.[0] ?? tail?.[0] ?? null, rest: rest.replace(HARMLESS_HEAD, "") };
}

interface Body {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
}

function readBody(text: string): Body | null {
  return digitBody(text) ?? chineseBody(text) ?? perCentWords(text);
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

/** The operator that a cell of an operator column names; `null` for 定性, 定量 and anything else. */
export function operatorOf(text: string): Operator | null {
  const word = compact(text);
  const sign = SIGNS.find(([, pattern]) => pattern.test(word) && word.replace(pattern, "") === "");
  return sign?.[0] ?? null;
}
