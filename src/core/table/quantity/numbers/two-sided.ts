import { Decimal } from "../../../decimal";

const NUMBER = "\\d+(?:\\.\\d+)?";
const UNIT = "[^\\d≥≤<>=±]*?";
const LINK = "(?:,|、|;|且|并|同时)*";
const UP = "(?:≥|>=|不[少低小]于)";
const DOWN = "(?:≤|<=|不(?:超过|[高多大]于))";
/** What a pattern of two bounds names between them: the X of 3次≤X≤5次. */
const UNKNOWN = "(?:[A-Za-z]|[\\u4e00-\\u9fff]{1,8})";

const BOUNDS = [
  new RegExp(`^${UP}(?<low>${NUMBER})(?<unit>${UNIT})${LINK}${DOWN}(?<high>${NUMBER})(?<end>${UNIT})$`),
  new RegExp(`^${DOWN}(?<high>${NUMBER})(?<unit>${UNIT})${LINK}${UP}(?<low>${NUMBER})(?<end>${UNIT})$`),
  new RegExp(`^(?<low>${NUMBER})(?<unit>${UNIT})≤${UNKNOWN}≤(?<high>${NUMBER})(?<end>${UNIT})$`),
];
/** 4±1次, and ±3%以内 around nothing. */
const TOLERANCE = new RegExp(
  `^(?:(?<middle>${NUMBER})(?<unit>${UNIT})|[\u4e00-\u9fff]{0,6})±(?<margin>${NUMBER})(?<end>${UNIT})(?:以?内)?$`,
);
const SIGN_BEHIND = new RegExp(`^(${NUMBER}[^\\d≥≤<>=]*)(≥|≤|<|>|=)${UNKNOWN}?$`);
const TURNED: Readonly<Record<string, string>> = { "≥": "≤", "≤": "≥", "<": ">", ">": "<", "=": "=" };

/**
 * A limit written from both sides or from behind, as quantities print it: ≥3次且≤5次, 3次≤X≤5次 and 4±1次
 * become 3~5次, 95%≤X becomes ≥95%. Anything else is given back unchanged, two units in one text included.
 *
 * @param word - a folded text
 */
export function asOneQuantity(word: string): string {
  return rangeOf(word) ?? signInFront(word) ?? word;
}

function rangeOf(word: string): string | null {
  const bounds = BOUNDS.map((pattern) => pattern.exec(word)?.groups).find((groups) => groups !== undefined);
  if (bounds) return printRange([bounds.low, bounds.high], [bounds.unit, bounds.end]);
  const { middle = "0", margin, unit, end } = TOLERANCE.exec(word)?.groups ?? {};
  if (margin === undefined) return null;
  const ends = [new Decimal(middle).minus(margin), new Decimal(middle).plus(margin)];
  return printRange(
    ends.map((value) => value.toString()),
    [unit, end],
  );
}

function printRange(
  ends: readonly (string | undefined)[],
  [unit = "", end = ""]: readonly (string | undefined)[],
): string | null {
  const isOneUnit = unit === end || unit === "" || end === "";
  return isOneUnit ? `${ends.join("~")}${end || unit}` : null;
}

function signInFront(word: string): string | null {
  const [, amount, sign] = SIGN_BEHIND.exec(word) ?? [];
  return amount === undefined || sign === undefined ? null : `${TURNED[sign] ?? sign}${amount}`;
}
