import type { RowTexts } from "../row-texts";
import { splitOperator } from "../numbers/operator";
import { unitOf } from "../numbers/units";

/** Words that say how a number is meant: more or less, from where, until when. */
const TELLING = /[减降缩超]|提前|[低少高早]于|[下升长至到前后内外过短距限低少高]$/;
const SHORTEST = 2;
/** What only says that a number was reached: 实际招收28人 where 招收30人 was wanted. */
const REPORTED = /^(?:全年|实际|已经?|共计?|累计)+/;

/**
 * Target and answer without the words that both begin with: 带动就业10人以上 answered by 带动就业12人; unchanged where
 * they share none, or where the words tell how the number is meant.
 */
export function withoutSharedWords(row: RowTexts): RowTexts {
  const [wanted, reached] = [row.target, row.actual.replace(REPORTED, "")];
  const shared = [wanted, reached]
    .map(headOf)
    .find((head) => wanted.startsWith(head) && reached.startsWith(head));
  if (shared === undefined || shared.length < SHORTEST || TELLING.test(shared)) return row;
  const target = wanted.slice(shared.length);
  const isLimit = /^[\d≥≤<>=]/.test(target) || splitOperator(target).operator !== null;
  if (!isLimit || splitOperator(`${shared}1`).operator !== null) return row;
  return { ...row, target, actual: reached.slice(shared.length) };
}

/** The words in front of a text's number. */
function headOf(text: string): string {
  return /^[\u4e00-\u9fff]+(?=[\d≥≤<>=])/.exec(text)?.[0] ?? "";
}

/** Target and answer that count the same thing in a word which is no unit elsewhere: ≥180治疗量 answered by 194治疗量. */
export function withoutSharedThing(row: RowTexts): RowTexts {
  const { target, actual } = row;
  const thing = /^[≥≤].*\d(?!.*[级期年月日以])([^\d/]{2,6})$/.exec(target)?.[1] ?? "";
  if (!thing || !actual.endsWith(thing) || unitOf(thing)) return row;
  return { ...row, target: target.slice(0, -thing.length), actual: actual.slice(0, -thing.length) };
}
