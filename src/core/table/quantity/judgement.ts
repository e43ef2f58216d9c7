import { Decimal } from "../../decimal";
import type { Category, Judgement, ReadingNote, Subcategory, Unit, UnclearReason } from "../model";
import { compact, isFiller } from "../wording";
import { compareQuantities } from "./compare";
import { parseDeadline } from "./deadline";
import { directionOf, isLessBetter } from "./direction";
import type { KnownDirection } from "./direction";
import { operatorOf } from "./operator";
import { isCellError, isMasked, parseQuantity } from "./quantity";
import type { Quantity, QuantityReading } from "./quantity";
import { withoutTrend } from "./trend";
import { unitOf } from "./units";
import { isGradeScale, saysDone, saysUndone } from "./words";

/** The texts of a row that say what was wanted and what was reached. */
export interface RowTexts {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** From columns of their own; `""` where there are none. */
  readonly operator: string;
  readonly unit: string;
  readonly direction: string;
  readonly category: Category;
  readonly subcategory: Subcategory;
  /** The form's year, for dates that print none. */
  readonly year: number | null;
}

/** What a row's target and actual value amount to. What cannot be read is unclear, with the reason; never guessed. */
export function judge(row: RowTexts): Judgement {
  const trouble = plainTrouble(row);
  if (trouble) return unclear(trouble);
  const echo = scaleJudgement(row);
  if (echo) return echo;
  return deadlineJudgement(row) ?? figureJudgement(row);
}

/** 增长5% answered by 增长6% is 5% answered by 6%. */
function figureJudgement(row: RowTexts): Judgement {
  const bare = withoutTrend(row.target, row.actual);
  const read = bare ? { ...row, ...bare } : row;
  const { target, notes } = readTarget(read);
  if (target.kind === "quantity") return measured(read, target.quantity, notes);
  return worded(row, target.kind);
}

function unclear(reason: UnclearReason, notes: readonly ReadingNote[] = []): Judgement {
  return { kind: "unclear", reason, notes };
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

function qualitative(target: string, actual: string, notes: readonly ReadingNote[] = []): Judgement {
  return { kind: "qualitative", target: compact(target), actual: compact(actual), notes };
}

const LOOKS_DATED = /[年月日号]|季度|20\d\d[-./]\d/;

function deadlineJudgement(row: RowTexts): Judgement | null {
  if (!LOOKS_DATED.test(row.target) || compact(row.unit) !== "") return null;
  const due = parseDeadline(row.target, row.year);
  if (!due) return null;
  const done = parseDeadline(row.actual, row.year);
  if (done) return { kind: "deadline", due, done, notes: [] };
  if (saysDone(row.actual) || isWholeShare(row.actual))
    return { kind: "deadline", due, done: null, notes: [] };
  return saysUndone(row.actual) || compact(row.actual) === compact(row.target)
    ? qualitative(row.target, row.actual)
    : unclear("deadline-unreadable");
}

/** 100% as the answer to a deadline. */
function isWholeShare(text: string): boolean {
  const reading = parseQuantity(text);
  return (
    reading.kind === "quantity" &&
    reading.quantity.unit?.dimension === "ratio" &&
    reading.quantity.low.equals(1)
  );
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
  const target = parseQuantity(row.target, context);
  if (target.kind !== "quantity" || target.quantity.unit) return { target, notes: [] };
  return {
    target: { kind: "quantity", quantity: withUnit(target.quantity, unitInName(row.name)) },
    notes: [],
  };
}

/** 零事故, 0投诉: none of something that is better not there. */
function isZeroWord(text: string): boolean {
  const thing = /^(?:零|0|〇)(?:起)?([\u4e00-\u9fff]{2,6})$/.exec(compact(text))?.[1];
  return thing !== undefined && (isLessBetter(thing) || /^发生$/.test(thing));
}

function withUnit(quantity: Quantity, unit: Unit | null): Quantity {
  if (!unit) return quantity;
  return { ...quantity, unit, low: quantity.low.times(unit.scale), high: quantity.high.times(unit.scale) };
}

/** The unit in brackets at the end of a name: 租车次数（次）, 服务外包（万美元）. */
function unitInName(name: string): Unit | null {
  const inside = /[(（]([^()（）\d]{1,6})[)）]$/.exec(compact(name))?.[1];
  return inside === undefined || inside === "万" ? null : unitOf(inside);
}

/** A name that ends in its own target: 受益贫困人口数≥80人. */
function quantityInName(name: string): Quantity | null {
  const match = /[^≥≤<>=]((?:≥|≤|>=|<=|>|<|=)\d.*?)\)?$/.exec(compact(name));
  const reading = match?.[1] === undefined ? null : parseQuantity(match[1]);
  return reading?.kind === "quantity" ? reading.quantity : null;
}

function measured(row: RowTexts, target: Quantity, notes: readonly ReadingNote[]): Judgement {
  const answer = saysNone(row, target) ? NOTHING : parseQuantity(row.actual);
  if (answer.kind !== "quantity") return answeredInWords(row, answer.kind, notes);
  const known = directionFor(row, target);
  const compared = compareQuantities(target, answer.quantity);
  if (compared.kind === "mismatch") return unclear("unit-mismatch", notes);
  return {
    kind: "quantitative",
    ...known,
    direction: compared.low.equals(compared.high) ? known.direction : "range",
    low: compared.low,
    high: compared.high,
    actual: compared.actual,
    unit: compared.unit,
    notes: [...notes, ...compared.notes],
  };
}

const ZERO_WANTED: QuantityReading = {
  kind: "quantity",
  quantity: { operator: "equal", low: new Decimal(0), high: new Decimal(0), unit: null },
};

const NOTHING: QuantityReading = {
  kind: "quantity",
  quantity: { operator: null, low: new Decimal(0), high: new Decimal(0), unit: null },
};

/** 无 or 未发生 means zero only where none was wanted of something that is better not there. */
function saysNone({ actual, name, target: wanted }: RowTexts, target: Quantity): boolean {
  if (isZeroWord(wanted) && isZeroWord(actual)) return true;
  if (!target.high.isZero() || !isLessBetter(name + wanted)) return false;
  return /^(?:无|没有|未发生|无发生|未出现|零|〇)(?:.{0,2}(?:投诉|事故|情况|事件))?$/.test(compact(actual));
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
  if (saysDone(row.actual) || saysUndone(row.actual)) {
    return qualitative(row.target, row.actual, [...notes, "not-a-number"]);
  }
  if (compact(row.actual) === compact(row.target)) return qualitative(row.target, row.actual, notes);
  if (kind === "several-numbers") return unclear("several-numbers", notes);
  return unclear(
    compact(row.actual).length > 6 || kind === "prose" ? "actual-prose" : "actual-not-number",
    notes,
  );
}

/** A target in words. Numbers inside it are no values; the same words, or a plain yes, answer it. */
function worded(row: RowTexts, kind: Exclude<QuantityReading["kind"], "quantity">): Judgement {
  const isAnswered =
    compact(row.target) === compact(row.actual) || saysDone(row.actual) || saysUndone(row.actual);
  if (kind === "words" || isAnswered) return qualitative(row.target, row.actual);
  if (LOOKS_DATED.test(row.target)) return unclear("deadline-unreadable");
  return unclear(kind === "several-numbers" ? "several-numbers" : "target-prose");
}
