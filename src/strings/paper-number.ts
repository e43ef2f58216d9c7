import type { Decimal } from "../core/index";

const SHOWN_DECIMALS = 4;

/** A number as written on paper: at most four decimals, what follows them cut off and said so by `…`. */
export function paperNumber(value: Decimal): string {
  return value.decimalPlaces() <= SHOWN_DECIMALS ? value.toString() : `${value.toFixed(SHOWN_DECIMALS, 1)}…`;
}

/** A ratio as per cent, rounded to two decimals: 0.54545… → 54.55%. */
export function paperPercent(ratio: Decimal): string {
  return `${ratio.times(100).toFixed(2)}%`;
}

/** A ratio as per cent without needless zeros: 0.6 → 60%. */
export function shortPercent(ratio: Decimal): string {
  return `${ratio.times(100).toDecimalPlaces(2).toString()}%`;
}

/** Money with groups of three digits: 9480000 → 9,480,000. */
export function paperMoney(value: Decimal): string {
  return inThousands(paperNumber(value));
}

/** A number already written, its whole part in groups of three digits. */
export function inThousands(number: string): string {
  const [whole = "", fraction] = number.split(".");
  const inGroups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? inGroups : `${inGroups}.${fraction}`;
}

/** A quantity; the per-cent sign stays with its number, other units go without saying. */
export function paperQuantity(value: Decimal, unit: string | null): string {
  return unit === "%" ? `${paperNumber(value)}%` : paperNumber(value);
}
