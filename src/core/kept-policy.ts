import { isNumeral, isRecord, isText, isTextOrNull, recordOf } from "./guards";
import { customPolicyFrom, isShipped, POLICIES } from "./regulations/policies";
import type { ScoringPolicy } from "./regulations/policy";

/** Every word by which a policy chooses among rules, and the decimals it may fix. */
const WORD =
  /^(?:full|initial|proportional|pass-mark|ratio|linear-to-double|error|warning|off|auto|half-up|down|[012])$/;

/** Whether a kept value has the shape of one of ours: numerals for numerals, words that we know for words. */
function isAlike(kept: unknown, ours: unknown): boolean {
  if (typeof ours === "string") return isNumeral(ours) ? isNumeral(kept) : WORD.test(String(kept));
  if (Array.isArray(ours)) {
    // Of what a list holds in which ours has nothing, all that is known is that policies count by numerals.
    const isEntry = (entry: unknown) =>
      ours.length > 0 ? isAlike(entry, ours[0]) : isRecord(entry) && Object.values(entry).every(isNumeral);
    return Array.isArray(kept) && kept.every(isEntry);
  }
  if (isRecord(ours))
    return isRecord(kept) && Object.keys(ours).every((key) => isAlike(kept[key], ours[key]));
  return typeof kept === typeof ours && !isRecord(kept);
}

const isSource = recordOf({ document: isText, certainty: isText, article: isTextOrNull });

/** Whether a kept field says where it comes from, in words that can be shown. */
function isSourced(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return isRecord(kept) && isSource(kept["source"]);
}

function isSound(kept: unknown, field: keyof ScoringPolicy): boolean {
  if (!isSourced(kept)) return false;
  return Object.values(POLICIES).some((policy) => {
    const ours = policy[field];
    return isRecord(ours) && isAlike(kept["value"], ours["value"]);
  });
}

/**
 * A user's own policy as it was kept. For fields that another version lacks or wrote otherwise, or that somebody damaged, the
 * policy from which it was copied stands in.
 *
 * @returns `null` where nothing of ours is kept
 */
export function keptPolicy(kept: unknown): ScoringPolicy | null {
  if (!isRecord(kept) || !isShipped(kept["basedOn"])) return null;
  const base = customPolicyFrom(kept["basedOn"]);
  const fields = Object.keys(base).filter((field) => isSound(kept[field], field as keyof ScoringPolicy));
  return { ...base, ...Object.fromEntries(fields.map((field) => [field, kept[field]])) };
}
