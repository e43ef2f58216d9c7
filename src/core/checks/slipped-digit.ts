import { Decimal } from "../decimal";
import { plainName } from "../scoring/plain-name";
import { digitsOf, powerOfTen } from "./power-of-ten";
import type { Row } from "./row";

/** A number of a row in which a digit, a sign or a unit seems to have slipped. */
export type Slip =
  | { readonly kind: "share"; readonly side: "target" | "actual" }
  | { readonly kind: "indicator"; readonly factor: Decimal; readonly isTooSmall: boolean };

/** Shares of a whole: nobody is satisfied to 290 %. Rates of completion or growth may exceed it. */
const SHARE =
  /(满意度|(满意|合格|通过|覆盖|知晓|到位|达标|及时|准确|成活|优良|入学|升学|巩固|毕业|就业|普及|完好|参保|接种|签约|建档|治愈|处置|处理|办结|化解|整改|回复|出勤|好评)率)(调查|测评|情况)?$/;

/** What looks slipped in a row: nothing in most. */
export function slipsIn(row: Row): readonly Slip[] {
  return [...shareIn(row), ...factorIn(row)];
}

function shareIn({ indicator: { judgement, title } }: Row): readonly Slip[] {
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "ratio") return [];
  if (!SHARE.test(plainName(title))) return [];
  const side = judgement.high.gt(1) ? "target" : "actual";
  return side === "actual" && judgement.actual.lte(1) ? [] : [{ kind: "share", side }];
}

function factorIn({ indicator: { judgement } }: Row): readonly Slip[] {
  if (judgement.kind !== "quantitative" || judgement.direction === "range") return [];
  const { low, actual } = judgement;
  const factor = powerOfTen(low, actual);
  const isTelling = digitsOf(actual) >= 2 || Decimal.max(low, actual).gte(1000);
  return factor && isTelling ? [{ kind: "indicator", factor, isTooSmall: actual.lt(low) }] : [];
}

/** Whether a row owes a reason for nothing but the size of its result: where that looks slipped, the number is to be checked first. */
export function isOnlyOverAchieved({ result }: Row): boolean {
  return result.explanationMissing && result.explanationReasons.every((reason) => reason === "over-achieved");
}
