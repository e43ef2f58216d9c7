import { toDecimal } from "../../core";
import type { ScoringPolicy } from "../../core";
import type { PolicyFault } from "../../strings/pane-settings";
import type { NumberField } from "./custom-policy-fields";

/** Whether the texts of some numbers do not fall from each to the next. */
function falls(...texts: readonly string[]): boolean {
  const numbers = texts.map((text) => toDecimal(text));
  return numbers.every((one, at) => {
    const next = numbers[at + 1];
    return !one || !next || one.gte(next);
  });
}

function isPositive(text: string): boolean {
  return toDecimal(text)?.gt(0) === true;
}

const RATIOS: readonly NumberField["id"][] = [
  "achievedFloor",
  "achievedSuggested",
  "partlyFloor",
  "partlySuggested",
  "notAchievedSuggested",
  "unmetPass",
  "executionBelow",
];

/** What a whole policy has to keep, and the fields by which it can be broken. */
interface Rule {
  readonly fault: PolicyFault;
  readonly fields: readonly NumberField["id"][];
  readonly isKept: (policy: ScoringPolicy) => boolean;
}

const RULES: readonly Rule[] = [
  {
    fault: "points",
    fields: ["budgetPoints", "pointsTotal"],
    isKept: ({ budgetPoints, pointsTotal }) =>
      isPositive(pointsTotal.value) && falls(pointsTotal.value, budgetPoints.value),
  },
  {
    fault: "suggestion",
    fields: ["achievedFloor", "achievedSuggested", "partlyFloor", "partlySuggested"],
    isKept: ({ bands: { value: bands } }) =>
      falls(bands.achieved.suggested, bands.achieved.floor) &&
      falls(bands.partlyAchieved.suggested, bands.partlyAchieved.floor),
  },
  {
    fault: "bands",
    fields: RATIOS,
    isKept: ({ bands: { value: bands } }) =>
      falls(bands.achieved.floor, bands.partlyAchieved.floor) &&
      falls(bands.achieved.suggested, bands.partlyAchieved.suggested, bands.notAchieved.suggested),
  },
  {
    fault: "grades",
    fields: ["excellent", "good", "fair", "pointsTotal"],
    isKept: ({ gradeCutOffs: { value: cutOffs }, pointsTotal }) =>
      falls(pointsTotal.value, cutOffs.excellent, cutOffs.good, cutOffs.fair) &&
      new Set([cutOffs.excellent, cutOffs.good, cutOffs.fair].map(Number)).size === 3,
  },
];

/** What makes no sense about a number for a field of a policy: alone, or beside the policy's other numbers; `null` where it does. */
export function faultOf(field: NumberField, number: string, policy: ScoringPolicy): PolicyFault | null {
  if (RATIOS.includes(field.id) && !falls("1", number)) return "ratio";
  // A threshold of 0 is none.
  if (field.id === "overAchievement" && isPositive(number) && !falls(number, "1")) return "threshold";
  const next = field.write(policy, number);
  return RULES.find(({ fields, isKept }) => fields.includes(field.id) && !isKept(next))?.fault ?? null;
}
