import { Decimal } from "../../decimal";
import type { Unit } from "../model";
import { compact } from "../wording";
import { isLessBetter } from "./direction";
import { isMeasure } from "./measures";
import { parseQuantity } from "./quantity";
import { withoutParts, withoutWork } from "./plain-phrase";
import type { Quantity, QuantityReading } from "./quantity";
import type { RowTexts } from "./row-texts";
import { baseName, relateUnits, unitOf } from "./units";

/** None of something is wanted. */
export const ZERO_WANTED: QuantityReading = {
  kind: "quantity",
  quantity: { operator: "equal", low: new Decimal(0), high: new Decimal(0), unit: null },
};

const NOTHING: QuantityReading = {
  kind: "quantity",
  quantity: { operator: null, low: new Decimal(0), high: new Decimal(0), unit: null },
};

/** What the actual value amounts to; a part of a whole (95/100, 95/100人) answers where a share was wanted. */
export function answerOf(row: RowTexts, target: Quantity): QuantityReading {
  if (saysNone(row, target)) return NOTHING;
  const share = target.unit?.dimension === "ratio" ? shareIn(row.actual) : null;
  return share ? { kind: "quantity", quantity: share } : readAnswer(row, target);
}

/** A phrase is an answer only with the target's own unit: 全年举办12场 where 场 were wanted, nothing where 人 were. */
function readAnswer({ actual, name, target: wanted }: RowTexts, target: Quantity): QuantityReading {
  const plain = parseQuantity(actual);
  if (plain.kind !== "prose" && plain.kind !== "several-numbers") return plain;
  const whole = withoutParts(actual);
  const bare = withoutWork(whole, `${name} ${wanted}`);
  const phrase = parseQuantity(bare ?? whole);
  return phrase.kind === "quantity" && isSameUnit(phrase.quantity.unit, target.unit) ? phrase : plain;
}

function isSameUnit(one: Unit | null, other: Unit | null): boolean {
  if (!one || !other) return false;
  return !["differs", "mismatch"].includes(relateUnits(other, one));
}

/** 95/100 as a share; `null` where the first number is no part of the second. */
function shareIn(text: string): Quantity | null {
  const [, part, whole] = /^(\d+)\/(\d+)[\u4e00-\u9fff]?$/.exec(compact(text)) ?? [];
  if (part === undefined || whole === undefined || Number(part) > Number(whole) || Number(whole) === 0)
    return null;
  const share = new Decimal(part).div(whole);
  return { operator: null, low: share, high: share, unit: unitOf("%") };
}

/** 无 or 未发生 means zero only where none or few were wanted. */
function saysNone({ actual, name, target: wanted }: RowTexts, target: Quantity): boolean {
  if (isZeroWord(wanted) && isZeroWord(actual)) return true;
  if (!wantsFew(target, isLessBetter(name + wanted))) return false;
  return /^(?:无|没有|未发生|无发生|未出现|零|〇)(?:.{0,2}(?:投诉|事故|情况|事件))?$/.test(compact(actual));
}

/** At most two of something counted, or none of anything: an hour or a sum of money is no thing that did not happen. */
function wantsFew({ high, operator, unit }: Quantity, isBetterLess: boolean): boolean {
  if (high.isZero()) return true;
  const isCeiling = operator === "at-most" || operator === "less-than";
  if (unit?.dimension === "ratio") return isCeiling && isBetterLess;
  return !isMeasured(unit) && (isCeiling || (operator === null && isBetterLess));
}

function isMeasured(unit: Unit | null): boolean {
  return unit !== null && (unit.dimension === "money" || isMeasure(baseName(unit)));
}

/** Whether a text wants or tells none (零事故, 0投诉) of something that is better not there. */
export function isZeroWord(text: string): boolean {
  const thing = /^(?:零|0|〇)(?:起)?([\u4e00-\u9fff]{2,6})$/.exec(compact(text))?.[1];
  return thing !== undefined && (isLessBetter(thing) || /^发生$/.test(thing));
}
