import { parseQuantity, type Quantity } from "../numbers/quantity";
import type { RowTexts } from "../row-texts";
import { isOwnPhrase } from "../words/plain-phrase";

const TWO_AMOUNTS = /^(\D*)([\d.,]+[^\d,;、(/共合总支花费为]+)[,;、(/]?(\D*)([\d.,]+[^\d)]+)\)?$/;
const IN_ALL = /总[价额]|[共合总]计?|支出|花费|实际|金额|费用|为/g;

/** The price of each that a sum and its count come to, where such a one was wanted: 3辆共7.2万元, 7.2万元/3辆. */
export function priceOfEach(row: RowTexts, { unit }: Quantity): Quantity | null {
  const thing = /元\/([\u4e00-\u9fff]+)$/.exec(unit?.name ?? "")?.[1];
  const amounts = thing === undefined ? [] : amountsIn(row);
  const sum = amounts.find((amount) => /^\D?元$/.test(amount.unit?.name ?? ""));
  const count = amounts.find((amount) => amount.unit?.name === thing);
  if (!sum || !count?.low.gt(0)) return null;
  const price = sum.low.div(count.low);
  return { operator: null, low: price, high: price, unit };
}

/** The two amounts that an answer is made of; none where words are left that are not the row's. */
function amountsIn(row: RowTexts): readonly Quantity[] {
  const [, before = "", one = "", between = "", other = ""] = TWO_AMOUNTS.exec(row.actual) ?? [];
  const isOwn = [before, between].every((words) => isOwnPhrase(words.replace(IN_ALL, ""), row));
  const readings = isOwn ? [one, other].map(parseQuantity) : [];
  return readings.flatMap((reading) => (reading.kind === "quantity" ? reading.quantity : []));
}
