import type { RowTexts } from "../row-texts";

const PROPORTION = /^([≥≤><=]?)1:(\d+(?:\.\d+)?)(?:以上)?$/;
/** Every yuan is to bring in as many as can be; of 师生比 nobody knows which side should be larger. */
const LEVERAGE = /带动|撬动|放大|杠杆/;

/** Target and answer as numbers, where both tell how many come on one and more is better: 带动比 1:1.2. */
export function withBareProportions(row: RowTexts): RowTexts {
  const wanted = PROPORTION.exec(row.target);
  const reached = wanted && PROPORTION.exec(row.actual);
  if (!wanted || !reached || !LEVERAGE.test(row.name)) return row;
  const [, sign = "", number = ""] = wanted;
  return { ...row, target: sign + number, actual: reached[2] ?? "" };
}
