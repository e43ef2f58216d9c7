import type { Random } from "../layout/random";

/** Everything that differs between two prints of the same published table. */
export interface PrintLayout {
  readonly levels: "merged" | "repeated" | "once";
  readonly side: "as-printed" | "none" | "vertical";
  readonly pairs: "none" | "names" | "some";
  readonly budgetFit: "packed" | "spread";
  readonly headerRows: 1 | 2;
  readonly headerBreaks: "none" | "lines" | "spaces";
  readonly isFullWidth: boolean;
  readonly numbers: "numbers" | "texts" | "formatted";
  readonly hasYearLine: boolean;
  readonly hasAnnexLine: boolean;
  readonly isRepeatedAfterBreak: boolean;
  readonly hasSignatures: boolean;
  readonly hasBorders: boolean;
  readonly isTitleMerged: boolean;
  readonly top: number;
  readonly left: number;
  readonly blankRows: number;
  readonly hidesBlankRows: boolean;
  readonly hasBlankColumn: boolean;
  readonly neighbour: "none" | "above" | "below" | "beside";
  readonly second: "none" | "below" | "beside" | "sheet";
  readonly otherSheets: number;
}

/** The form as its publisher laid it out: nothing inserted, nothing broken, nothing beside it. */
export const AS_PUBLISHED: PrintLayout = {
  levels: "merged",
  side: "as-printed",
  pairs: "none",
  budgetFit: "packed",
  headerRows: 1,
  headerBreaks: "none",
  isFullWidth: true,
  numbers: "numbers",
  hasYearLine: true,
  hasAnnexLine: false,
  isRepeatedAfterBreak: false,
  hasSignatures: true,
  hasBorders: false,
  isTitleMerged: true,
  top: 0,
  left: 0,
  blankRows: 0,
  hidesBlankRows: false,
  hasBlankColumn: false,
  neighbour: "none",
  second: "none",
  otherSheets: 0,
};

/** A layout by chance. */
export function printLayout(random: Random): PrintLayout {
  return {
    levels: random.pick(["merged", "merged", "repeated", "once"] as const),
    side: random.pick(["as-printed", "as-printed", "none", "vertical"] as const),
    pairs: random.pick(["none", "names", "some"] as const),
    budgetFit: random.pick(["packed", "spread"] as const),
    headerRows: random.chance(0.25) ? 2 : 1,
    headerBreaks: random.pick(["none", "none", "lines", "spaces"] as const),
    isFullWidth: random.chance(0.6),
    numbers: random.pick(["numbers", "numbers", "texts", "formatted"] as const),
    hasYearLine: random.chance(0.7),
    hasAnnexLine: random.chance(0.5),
    isRepeatedAfterBreak: random.chance(0.15),
    hasSignatures: random.chance(0.4),
    hasBorders: random.chance(0.5),
    isTitleMerged: random.chance(0.8),
    top: random.below(4),
    left: random.chance(0.6) ? 0 : random.below(4),
    blankRows: random.chance(0.25) ? 1 + random.below(2) : 0,
    hidesBlankRows: random.chance(0.5),
    hasBlankColumn: random.chance(0.15),
    neighbour: random.pick(["none", "none", "above", "below", "beside"] as const),
    second: random.pick(["none", "none", "none", "below", "beside", "sheet"] as const),
    otherSheets: random.below(4),
  };
}
