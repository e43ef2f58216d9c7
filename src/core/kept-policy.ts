import {
  anyOf,
  type Guard,
  isNumeral,
  isRecord,
  isText,
  listOf,
  oneOf,
  recordOf,
  dictionaryOf,
} from "./guards";
import { customPolicyFrom, isShipped } from "./regulations/policies";
import type { ScoringPolicy } from "./regulations/policy";

const sourced = (value: Guard): Guard =>
  recordOf({ value, source: recordOf({ document: isText, certainty: isText }) });
const isDemand = oneOf("error", "warning", "off");
const isBand = recordOf({ floor: isNumeral, ceiling: isNumeral, suggested: isNumeral });
const isRateSteps = listOf(recordOf({ from: isNumeral, share: isNumeral }));

const FIELDS: Readonly<Record<Exclude<keyof ScoringPolicy, "id" | "basedOn">, Guard>> = {
  budgetDenominator: sourced(oneOf("full", "initial")),
  budgetPoints: sourced(isNumeral),
  budgetRule: sourced(anyOf(oneOf("proportional"), isRateSteps)),
  pointsTotal: sourced(isNumeral),
  bands: sourced(recordOf({ achieved: isBand, partlyAchieved: isBand, notAchieved: isBand })),
  reverseRule: sourced(oneOf("ratio", "linear-to-double")),
  unmetRule: sourced(
    anyOf(recordOf({ kind: oneOf("proportional") }), recordOf({ kind: oneOf("pass-mark"), pass: isNumeral })),
  ),
  overAchievement: sourced(listOf(recordOf({ from: isNumeral, demand: isDemand }))),
  decimals: sourced(oneOf("auto", 0, 1, 2)),
  rounding: sourced(oneOf("half-up", "down")),
  isRescaled: sourced(oneOf(true, false)),
  totalCaps: sourced(listOf(recordOf({ below: isNumeral, cap: isNumeral }))),
  explanations: sourced(
    recordOf({
      scoreBelowPoints: isDemand,
      targetUnmet: isDemand,
      executionBelow: recordOf({ rate: isNumeral, demand: isDemand }),
      budgetChanged: isDemand,
    }),
  ),
  gradeCutOffs: sourced(recordOf({ excellent: isNumeral, good: isNumeral, fair: isNumeral })),
  usualPoints: sourced(anyOf(oneOf(null), dictionaryOf(isNumeral))),
};

/**
 * A user's own policy as it was kept. For fields that another version lacks or wrote otherwise, or that somebody damaged, the
 * policy from which it was copied stands in.
 *
 * @returns `null` where nothing of ours is kept
 */
export function keptPolicy(kept: unknown): ScoringPolicy | null {
  if (!isRecord(kept) || !isShipped(kept["basedOn"])) return null;
  const sound = Object.entries(FIELDS).filter(([field, guard]) => guard(kept[field]));
  const fields = Object.fromEntries(sound.map(([field]) => [field, kept[field]]));
  return { ...customPolicyFrom(kept["basedOn"]), ...(fields as Partial<ScoringPolicy>) };
}
