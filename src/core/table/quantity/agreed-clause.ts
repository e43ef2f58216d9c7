import { Decimal } from "../../decimal";
import type { Clause, Role } from "./clauses";
import type { Quantity } from "./quantity";

type Counted = Clause & { readonly quantity: Quantity | null };

const sum = (counts: readonly Counted[]): Decimal =>
  counts.reduce((total, { quantity }) => total.plus(quantity?.low ?? 0), new Decimal(0));

/**
 * The clause whose number was reached, of clauses that count one thing; `null` where the others do not agree with
 * it: what was planned is the target, what is missing or in excess the difference, parts make up their total.
 */
export function agreedClause(counts: readonly Counted[], wanted: Decimal): string | null {
  const of = (role: Role): readonly Counted[] => counts.filter((count) => count.role === role);
  const [totals, singles] = [of("total"), of("reached")];
  const [reached, ...others] = totals.length > 0 ? totals : singles;
  if (reached === undefined || others.length > 0) return null;
  const value = sum([reached]);
  const [parts, missing] = [sum(of("part")), sum(of("missing"))];
  const isWhole = totals.length === 0 || singles.length === 0 || sum(singles).equals(value);
  const agrees =
    isWhole &&
    parts.lte(value) &&
    (missing.isZero() || value.plus(missing).equals(wanted)) &&
    of("planned").every((count) => sum([count]).equals(wanted)) &&
    of("excess").every((count) => value.minus(sum([count])).equals(wanted));
  return agrees ? reached.text : null;
}
