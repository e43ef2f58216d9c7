import { Decimal } from "../../../decimal";
import type { Clause, Role } from "./clauses";
import type { Quantity } from "../numbers/quantity";
import { BUILT, DELIVERED, ENDED } from "../words/work-words";

/** A clause and the quantity it tells. */
export type Counted = Clause & { readonly quantity: Quantity | null };

const sum = (counts: readonly Counted[]): Decimal =>
  counts.reduce((total, { quantity }) => total.plus(quantity?.low ?? 0), new Decimal(0));

/** What became of the things counted: 45人在岗, 9个，正常使用. */
export const IN_USE = new RegExp(
  `(?:在岗|到岗|在册|在用|上线|完好|正常(?:使用|运行|运转|开放)|${ENDED}|${BUILT}|${DELIVERED})$`,
);

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
  const isWhole = totals.length === 0 || singles.length === 0 || sum(singles).equals(sum([reached]));
  return isWhole && isAgreed(of, reached, wanted) ? reached : null;
}

function isAgreed(of: (role: Role) => readonly Counted[], reached: Counted, wanted: Decimal): boolean {
  const value = sum([reached]);
  const missing = of("missing");
  return [
    missing.length === 0 || value.plus(sum(missing)).equals(wanted),
    reached.quantity?.unit?.dimension === "ratio" || of("part").every((part) => isPartOf(part, value)),
    of("scale").every((count) => sum([count]).gte(wanted)),
    of("planned").every((count) => sum([count]).equals(wanted)),
    of("excess").every((count) => value.minus(sum([count])).equals(wanted)),
  ].every(Boolean);
}

/** No part is larger than its whole; and of 6个（完工5个） or 2项（1项结题） the others are not done. */
function isPartOf(part: Counted, whole: Decimal): boolean {
  const count = sum([part]);
  return IN_USE.test(part.text.replace(/\d+[^\d]$/, "")) ? count.eq(whole) : count.lte(whole);
}
