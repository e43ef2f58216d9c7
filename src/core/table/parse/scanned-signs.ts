import { Decimal, toDecimal } from "../../decimal";
import type { Indicator } from "../model";
import type { Judgement } from "../judgement";

type Quantitative = Extract<Judgement, { kind: "quantitative" }>;

/** Shares of a whole, which no target can set at more than 100 %. */
const SHARE = /满意|合格|通过|覆盖|知晓|到位|达标|及时|准确|成活|优良|巩固|完好/;

/**
 * Leaves open what a scan spoilt: ≥98% that reads 298%, and in the same table ≥1500亩 that reads 21500亩. A share of more
 * than a whole gives the scan away; what was wanted, a person has to say.
 */
export function withoutScannedSigns(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(isScannedShare)) return indicators;
  return indicators.map((row) =>
    isScannedShare(row) || isScannedCount(row)
      ? { ...row, judgement: { kind: "unclear", reason: "sign-misread", notes: [] } }
      : row,
  );
}

function isScannedShare(row: Indicator): boolean {
  const { judgement, title } = row;
  if (!isBare(judgement) || judgement.unit?.dimension !== "ratio" || !SHARE.test(title)) return false;
  return /^2\d\d(\D|$)/.test(textOfTarget(row)) && judgement.low.gt(2) && judgement.low.lt(3);
}

/** The result meets the number behind the first 2, and not the one with it. */
function isScannedCount(row: Indicator): boolean {
  const { judgement } = row;
  const rest = toDecimal(/^2(\d[\d.]*)/.exec(textOfTarget(row))?.[1] ?? "");
  if (!isBare(judgement) || !rest?.gt(0)) return false;
  const wanted = rest.times(judgement.unit?.scale ?? new Decimal(1));
  return judgement.actual.gte(wanted) && judgement.actual.lt(judgement.low);
}

/** Numbers without a sign of their own. */
function isBare(judgement: Judgement): judgement is Quantitative {
  return judgement.kind === "quantitative" && !judgement.directionFrom.startsWith("operator");
}

function textOfTarget({ target }: Indicator): string {
  return (target?.text ?? "").normalize("NFKC").replace(/[\s,]/g, "");
}
