import { toDecimal } from "../../../decimal";
import type { Decimal } from "../../../decimal";
import type { MoneyCell, NumberCell, TableCell } from "../../model";
import type { SheetView } from "../../rows/sheet-view";
import { compact } from "../../wording";
import { numberCellAt } from "../../rows/number-cell";

/** The unit that a block of money is printed in. */
export type MoneyUnit = "yuan" | "wanYuan" | null;

const SCALES: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  万: 10_000,
  亿元: 100_000_000,
};

/** A cell of money; a unit printed in the cell goes before the block's. */
export function moneyCellAt(
  view: SheetView,
  place: { row: number; column: number },
  unit: MoneyUnit,
): MoneyCell {
  const cell = numberCellAt(view, place.row, place.column);
  return { ...cell, yuan: toYuan(cell, unit) };
}

/** The amount behind a label in one cell: 预算数：20万元. */
export function moneyFromText(cell: TableCell, amount: string, unit: MoneyUnit): MoneyCell {
  const value = toDecimal(amount.replace(/,/g, "").replace(/[^\d.+-]+$/, ""));
  const number: NumberCell = { ...cell, value, isTextNumber: false };
  return { ...number, yuan: scaled(value, unitPrinted(amount) ?? unit) };
}

function toYuan(cell: NumberCell, unit: MoneyUnit): Decimal | null {
  return scaled(cell.value, unitPrinted(cell.text) ?? unit);
}

function unitPrinted(text: string): string | null {
  return /[\d\s](亿元|千元|万元|万|元)$/.exec(compact(text))?.[1] ?? null;
}

function scaled(value: Decimal | null, unit: string | null): Decimal | null {
  if (!value || unit === null) return null;
  if (unit === "yuan") return value;
  return value.times(unit === "wanYuan" ? 10_000 : (SCALES[unit] ?? 1));
}

/** An execution rate as a ratio: 96.00%, 0.96, and 96 under (%) or where the amounts say so. */
export function asRatio(rate: NumberCell, header: string, exact: Decimal | null): NumberCell {
  const { value } = rate;
  if (!value || /%|‰/.test(compact(rate.text))) return rate;
  const perCent = value.div(100);
  if (/%/.test(compact(header))) return { ...rate, value: isRatioAnyway(value, exact) ? value : perCent };
  if (exact) return { ...rate, value: isCloser(perCent, value, exact) ? perCent : value };
  return { ...rate, value: value.abs().gt("1.5") ? perCent : value };
}

/** A cell that stores 0.96 under 执行率(%) and amounts that give 0.96. */
function isRatioAnyway(value: Decimal, exact: Decimal | null): boolean {
  return exact !== null && !value.isZero() && value.lte("1.5") && isCloser(value, value.div(100), exact);
}

function isCloser(candidate: Decimal, other: Decimal, exact: Decimal): boolean {
  return candidate.minus(exact).abs().lt(other.minus(exact).abs());
}
