import type {
  CellValue,
  CheckId,
  Decimal,
  Indicator,
  ScoredTable,
  SheetSnapshot,
} from "../../../../src/core";
import type { Random } from "../../layout/random";

/** A cell as tables know it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell once a defect is planted. */
export interface Edit {
  readonly cell: Spot;
  readonly value: CellValue;
}

/** A defect at one place of one table, and the findings that must tell of it: any of the checks, on that cell. */
export interface Plant {
  readonly edits: readonly Edit[];
  readonly finds: readonly { readonly checks: readonly CheckId[]; readonly cell: Spot }[];
}

/** A table to plant in. */
export interface Ground {
  readonly scored: ScoredTable;
  readonly sheet: SheetSnapshot;
  readonly random: Random;
}

/** A kind of defect, after the rows of checks.md 1a–1d. */
export interface Defect {
  readonly kind: string;
  /** What else such a defect makes true of a table, besides itself. */
  readonly consequences: readonly CheckId[];
  /** Every place in the table where the defect can be planted. */
  readonly places: (ground: Ground) => readonly Plant[];
}

/** The value that stands in a cell. */
export function valueAt({ sheet }: Ground, { row, column }: Spot): CellValue {
  return sheet.rows[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The same cell with its first number multiplied; words and signs around it stay. */
export function timesAt(ground: Ground, cell: Spot, factor: number): Edit {
  const value = valueAt(ground, cell);
  if (typeof value === "number") return { cell, value: rounded(value * factor) };
  const text = String(value ?? "").replace(/\d[\d,]*(\.\d+)?/, (number) =>
    String(rounded(Number(number.replaceAll(",", "")) * factor)),
  );
  return { cell, value: text };
}

/** A result that is this share of its target. */
export function shareOfTarget(ground: Ground, row: Indicator & FullRow, share: number): Edit {
  const { judgement, actual } = row;
  const isNumber = judgement.kind === "quantitative" && judgement.actual.gt(0);
  return timesAt(
    ground,
    actual,
    isNumber ? judgement.low.div(judgement.actual).times(share).toNumber() : share,
  );
}

function rounded(number: number): number {
  return Number(number.toFixed(4));
}

/** A number for a cell. */
export function numberFor(cell: Spot, number: Decimal | number): Edit {
  return { cell, value: Number(number.toString()) };
}

/** Indicators whose points and score count, with points, score and both values there. */
export function scoredRows({ scored }: Ground): readonly (Indicator & FullRow)[] {
  return scored.table.indicators.filter(isFull);
}

interface FullRow {
  readonly points: NonNullable<Indicator["points"]> & { readonly value: Decimal };
  readonly score: NonNullable<Indicator["score"]> & { readonly value: Decimal };
  readonly target: NonNullable<Indicator["target"]>;
  readonly actual: NonNullable<Indicator["actual"]>;
}

function isFull(row: Indicator): row is Indicator & FullRow {
  const { points, score, target, actual, isCounted } = row;
  const hasNumbers = points?.value?.gt(0) === true && !!score?.value;
  return isCounted && hasNumbers && !!target?.text && !!actual?.text;
}

/** Rows with numbers that reached their target and got all points. */
export function metRows(ground: Ground): ReturnType<typeof scoredRows> {
  return scoredRows(ground).filter(({ judgement, points, score }) => {
    if (judgement.kind !== "quantitative" || !points.value.eq(score.value)) return false;
    const { direction, actual, low } = judgement;
    return (
      direction !== "range" && low.gt(0) && (direction === "at-most" ? actual.lte(low) : actual.gte(low))
    );
  });
}

/** Rows of which more is better. */
export function risingRows(ground: Ground): ReturnType<typeof scoredRows> {
  return metRows(ground).filter(
    ({ judgement }) => judgement.kind === "quantitative" && judgement.direction !== "at-most",
  );
}

/** Rows told in words that got all points. */
export function wordedRows(ground: Ground): ReturnType<typeof scoredRows> {
  return scoredRows(ground).filter(
    ({ judgement, points, score }) => judgement.kind === "qualitative" && points.value.eq(score.value),
  );
}
