import type { ReadingNote, Unit } from "../../judgement";
import { isFiller } from "../../wording";
import { isZeroWord, PER_CENT, ZERO_WANTED } from "../answers/answer";
import { NAMES_SHARE } from "../answers/phrase-answer";
import { bareTarget } from "../rewrite/bare-target";
import { quantityInName, unitInName } from "../numbers/in-name";
import { operatorOf } from "../numbers/operator";
import { inBaseUnit, parseQuantity, type Quantity, type QuantityReading } from "../numbers/quantity";
import type { RowTexts } from "../row-texts";
import { unitOf } from "../numbers/units";

/** What a row wants, and where it says so. */
export interface TargetReading {
  readonly target: QuantityReading;
  /** Whether the operator stands in a column of its own alone. */
  readonly isSignFromColumn: boolean;
  readonly notes: readonly ReadingNote[];
}

/** Reads a target from its cell with the operator and unit beside it, or from the name where the cell is blank. */
export function readTarget(row: RowTexts): TargetReading {
  if (row.operator === "定性") return plainly({ kind: "words" });
  const fromName = isFiller(row.target) ? quantityInName(row.name) : null;
  if (fromName) return { ...plainly({ kind: "quantity", quantity: fromName }), notes: ["number-in-name"] };
  return isZeroWord(row.target) ? plainly(ZERO_WANTED) : targetInCells(row);
}

function plainly(target: QuantityReading): TargetReading {
  return { target, isSignFromColumn: false, notes: [] };
}

function targetInCells(row: RowTexts): TargetReading {
  const whole = parseQuantity(row.target);
  const printed = whole.kind === "quantity" ? whole : parseQuantity(bareTarget(row));
  if (printed.kind !== "quantity") return plainly(printed);
  const operator = isFiller(row.operator) ? null : operatorOf(row.operator);
  const isSignFromColumn = printed.quantity.operator === null && operator !== null;
  const { unit } = printed.quantity;
  const signed = isSignFromColumn ? { ...printed.quantity, operator } : printed.quantity;
  const quantity = unit
    ? signed
    : inBaseUnit({ ...signed, unit: unitOf(row.unit) ?? unitInName(row.name) ?? shareUnit(row, signed) });
  return { target: { kind: "quantity", quantity }, isSignFromColumn, notes: [] };
}

/** Per cent for ≥95 of a 合格率 that 0.98 answers: its sign was left out on one side, and lost with the format on the other. */
function shareUnit({ name, actual }: RowTexts, { low }: Quantity): Unit | null {
  const share = Number(actual);
  return share > 0 && share <= 1 && low.gte(50) && NAMES_SHARE.test(name) ? PER_CENT : null;
}
