import { Decimal } from "../../decimal";
import type { Clause, Role } from "./clauses";
import type { Quantity } from "./quantity";

/** A clause and the quantity it tells. */
export type Counted = Clause & { readonly quantity: Quantity | null };

const sum = (counts: readonly Counted[]): Decimal =>
  counts.reduce((total, { quantity }) => total.plus(quantity?.low ?? 0), new Decimal(0));

/**
 * The clause whose number was reached, of clauses that count one thing; `null` where the others do not agree with
 * it: what was planned is the target, what is missing or in excess the difference, no part is larger than its total, and a scale
 * reaches to the target.
 */
export function agreedClause(counts: readonly Counted[], wanted: Decimal): Counted | null {
  const of = (role: Role): readonly Counted[] => counts.filter((count) => count.role === role);
  const [totals, singles] = [of("total"), of("reached")];
  const [reached, ...others] = totals.length > 0 ? totals : singles;
  if (reached === undefined || others.length > 0) return null;
  const value = sum([reached]);
  const missing = sum(of("missing"));
  const isShare = reached.quantity?.unit?.dimension === "ratio";
  const isWhole = totals.length === 0 || singles.length === 0 || sum(singles).equals(value);
  const agrees =
    isWhole &&
    (isShare || of("part").every((part) => sum([part]).lte(value))) &&
    (missing.isZero() || value.plus(missing).equals(wanted)) &&
    of("scale").every((count) => sum([count]).gte(wanted)) &&
    of("planned").every((count) => sum([count]).equals(wanted)) &&
    of("excess").every((count) => value.minus(sum([count])).equals(wanted));
  return agrees ? reached : null;
}
