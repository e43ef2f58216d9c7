import { Decimal } from "../../decimal";
import type { Judgement, ReadingNote, Unit, UnclearReason } from "../model";
import { compact, isFiller } from "../wording";
import { answerOf, isZeroWord, ZERO_WANTED } from "./answer";
import { isTooNear } from "./approximate";
import { compareQuantities, type Compared } from "./compare";
import { judgeDeadline, looksDated } from "./judge-deadline";
import { directionOf } from "./direction";
import type { KnownDirection } from "./direction";
import { quantityInName, unitInName } from "./in-name";
import { qualitative, unclear } from "./plain-judgement";
import { operatorOf } from "./operator";
import { saysWorkDone, withoutUntil, withoutWork } from "./plain-phrase";
import { isCellError, isMasked, parseQuantity } from "./quantity";
import type { Quantity, QuantityReading } from "./quantity";
import { quantityWord } from "./quantity-word";
import { reaches } from "./reaches";
import type { RowTexts } from "./row-texts";
import { withoutSharedWords } from "./shared-words";
import { trendOf, withoutTrend } from "./trend";
import { unitOf } from "./units";
import { isGradeScale, saysDone, saysUndone } from "./words";

/** What a row's target and actual value amount to. What cannot be read is unclear, with the reason; never guessed. */
export function judge(printed: RowTexts): Judgement {
  const row = { ...printed, target: quantityWord(printed.target), actual: quantityWord(printed.actual) };
  const trouble = plainTrouble(row);
  if (trouble) return unclear(trouble);
  const echo = scaleJudgement(row);
  if (echo) return echo;
  return judgeDeadline(row) ?? figureJudgement(row);
}

/** 增长5% answered by 增长6% is 5% answered by 6%, and 带动就业10人 by 带动就业12人 is 10人 by 12人. */
function figureJudgement(row: RowTexts): Judgement {
  const bare = withoutTrend(row.target, row.actual);
  const plain = bare ? { ...row, ...bare, name: nameOfChange(row) } : row;
  const read = { ...plain, ...withoutSharedWords(plain.target, plain.actual) };
  const { target, notes } = readTarget(read);
  if (target.kind === "quantity") return measured(read, target.quantity, notes);
  return worded(row, target.kind);
}

/** Whoever wants 能耗 to fall by 10% wants no less of the fall. */
function nameOfChange({ name, target }: RowTexts): string {
  return trendOf(target).trend === "down" ? `降低${name}` : name;
}

function plainTrouble({ target, actual, name }: RowTexts): UnclearReason | null {
  const both = [target, actual];
  if (both.some(isCellError)) return "cell-error";
  if (both.some(isMasked)) return "masked";
  if (isFiller(target) && quantityInName(name) === null) return "target-blank";
  return isFiller(actual) ? "actual-blank" : null;
}

/** 好坏 answered by 好坏 chooses no grade; answered by 好 it does. */
function scaleJudgement({ target, actual }: RowTexts): Judgement | null {
  if (!isGradeScale(target)) return null;
  const isEcho = compact(target) === compact(actual);
  return isEcho ? unclear("scale-echoed", ["grade-scale"]) : qualitative(target, actual, ["grade-scale"]);
}

interface TargetReading {
  readonly target: QuantityReading;
  readonly notes: readonly ReadingNote[];
}

function readTarget(row: RowTexts): TargetReading {
  if (compact(row.operator) === "定性") return { target: { kind: "words" }, notes: [] };
  const context = { operator: operatorOf(row.operator), unit: unitOf(row.unit) };
  const fromName = isFiller(row.target) ? quantityInName(row.name) : null;
  if (fromName) return { target: { kind: "quantity", quantity: fromName }, notes: ["number-in-name"] };
  if (isZeroWord(row.target)) return { target: ZERO_WANTED, notes: [] };
  const printed = parseQuantity(row.target, context);
  const target = printed.kind === "quantity" ? printed : parseQuantity(bareTarget(row), context);
  if (target.kind !== "quantity" || target.quantity.unit) return { target, notes: [] };
  return {
    target: { kind: "quantity", quantity: withUnit(target.quantity, unitInName(row.name)) },
    notes: [],
  };
}

const CHANGE = /减少|下降|降低|压减|提前|缩短/;

/** 走访慰问100户 is 100户 where the indicator is about 走访慰问; a change in words may be more or less. */
function bareTarget({ target, name }: RowTexts): string {
  const rest = withoutUntil(target);
  return CHANGE.test(rest) ? rest : (withoutWork(rest, name) ?? rest);
}

function withUnit(quantity: Quantity, unit: Unit | null): Quantity {
  if (!unit) return quantity;
  return { ...quantity, unit, low: quantity.low.times(unit.scale), high: quantity.high.times(unit.scale) };
}

function measured(row: RowTexts, target: Quantity, notes: readonly ReadingNote[]): Judgement {
  const answer = answerOf(row, target);
  if (answer.kind !== "quantity") return answeredInWords(row, answer.kind, notes);
  const known = directionFor(row, target);
  const compared = compareQuantities(target, answer.quantity);
  if (compared.kind === "incomparable") return unclear(compared.reason, notes);
  const { low, high, unit } = compared;
  const limit = { ...known, direction: low.equals(high) ? known.direction : "range", low, high } as const;
  const actual = agreedActual(compared, limit, row.name);
  if (actual === null) return unclear("period-unclear", notes);
  if (isTooNear(row, limit, actual)) return unclear("approximate", notes);
  return { kind: "quantitative", ...limit, actual, unit, notes: [...notes, ...compared.notes] };
}

const NAMES_PERIOD = /[日月年周]均|每[日天周月年季]|[日月年]处理|按[日月年]/;

/** 24次 answers 2次/月 whether it was meant for a month or for the year; 12次 does not, and is left open. */
function agreedActual(
  { actual, otherwise }: Extract<Compared, { kind: "comparable" }>,
  limit: Parameters<typeof reaches>[0],
  name: string,
): Decimal | null {
  if (otherwise === null || NAMES_PERIOD.test(name)) return actual;
  return reaches(limit, actual) && reaches(limit, otherwise) ? Decimal.min(actual, otherwise) : null;
}

function directionFor(row: RowTexts, target: Quantity): KnownDirection {
  const isFromColumn = operatorOf(row.operator) !== null && operatorOf(row.operator) === target.operator;
  return directionOf({
    operator: target.operator,
    isFromColumn:
      isFromColumn && parseQuantity(row.target).kind === "quantity" && !printsOperator(row.target),
    directionText: row.direction,
    isZeroTarget: target.low.isZero() && target.high.isZero(),
    isMostly: target.unit?.dimension === "ratio" && target.low.greaterThanOrEqualTo("0.5"),
    name: row.name,
    subcategory: row.subcategory,
    category: row.category,
    unit: target.unit,
  });
}

function printsOperator(text: string): boolean {
  const reading = parseQuantity(text);
  return reading.kind === "quantity" && reading.quantity.operator !== null;
}

/** A number was asked for and a word came back. */
function answeredInWords(
  row: RowTexts,
  kind: Exclude<QuantityReading["kind"], "quantity">,
  notes: readonly ReadingNote[],
): Judgement {
  if (saysDone(row.actual) || saysUndone(row.actual) || saysWorkDone(row.actual, row.name)) {
    return qualitative(row.target, row.actual, [...notes, "not-a-number"]);
  }
  if (compact(row.actual) === compact(row.target)) return qualitative(row.target, row.actual, notes);
  if (kind === "several-numbers") return unclear("several-numbers", notes);
  if (isBracketed(row.actual)) return unclear("bracketed-number", notes);
  return unclear(
    compact(row.actual).length > 6 || kind === "prose" ? "actual-prose" : "actual-not-number",
    notes,
  );
}

/** (5%), (1,200.00): -5% on an accountant's paper. */
function isBracketed(text: string): boolean {
  return /^\([\d,.]+(?:%|元|万元)?\)$/.test(compact(text));
}

/** A target in words. Numbers inside it are no values; the same words, or a plain yes, answer it. */
function worded(row: RowTexts, kind: Exclude<QuantityReading["kind"], "quantity">): Judgement {
  const isAnswered =
    compact(row.target) === compact(row.actual) || saysDone(row.actual) || saysUndone(row.actual);
  if (kind === "words" || isAnswered) return qualitative(row.target, row.actual);
  if (looksDated(row.target)) return unclear("deadline-unreadable");
  return unclear(kind === "several-numbers" ? "several-numbers" : "target-prose");
}
