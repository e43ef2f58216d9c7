import { Decimal } from "../../../../src/core/decimal";
import { DEFAULT_POLICY } from "../../../../src/core/regulations/policies";
import { assess, isBeyondRules } from "../../../../src/core/scoring/indicator";
import { judge } from "../../../../src/core/table/quantity/judge-row";
import { readPairs, type Pair } from "./read-pairs";

const POINTS = new Decimal(10);
const SECOND_BAND = "7";

/** What we say of a pair, in the words of the table: 满分, a score, 0, 逾期, 不判. */
function verdictOn({ kind, verdict: _hand, ...texts }: Pair): string {
  const [target, actual] = [{ text: texts.target }, { text: texts.actual }];
  const judgement = judge({ ...texts, direction: "", category: "other", subcategory: kind, year: 2022 });
  if (isBeyondRules({ judgement, title: texts.name, subcategory: kind, target, actual, score: null }))
    return "不判";
  const { value, degree } = assess(judgement, { points: POINTS, decimals: 2, policy: DEFAULT_POLICY });
  if (value === null) return degree === null ? "不判" : "逾期";
  return degree === "achieved" ? "满分" : value.toString();
}

function expected(verdict: string): string {
  if (verdict === "部分") return SECOND_BAND;
  if (verdict.endsWith("*")) return "不判";
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(verdict) ?? [];
  return part === undefined || whole === undefined
    ? verdict
    : POINTS.times(part).div(whole).toDecimalPlaces(2).toString();
}

const TABLES = [
  "as-written.md",
  "as-written-later.md",
  "hard-to-read.md",
  "sentences.md",
  "from-published-tables.md",
  "from-bureaus-and-schools.md",
  "from-exports.md",
  "from-ministries.md",
  "from-city-services.md",
  "by-class.md",
  "from-townships.md",
  "from-schools-and-care.md",
  "from-courts-and-offices.md",
  "from-culture-and-ecology.md",
  "from-everyday-forms.md",
  "from-works-and-clinics.md",
  "from-planning-and-trade.md",
  "from-fire-and-congress.md",
  "from-many-desks.md",
  "from-many-streets.md",
  "from-many-counters.md",
  "from-far-provinces.md",
  "from-quiet-offices.md",
  "from-plain-and-hard.md",
  "from-last-desks.md",
  "half-done-and-graded.md",
  "from-nineteen-desks.md",
  "from-county-counters.md",
  "takes-back.md",
  "from-asked-classes.md",
  "unwanted-things.md",
  "from-field-stations.md",
  "from-many-fields.md",
];
const PAIRS = TABLES.flatMap(readPairs).map(
  (pair) => [`${pair.name}: ${pair.operator}${pair.target}${pair.unit} | ${pair.actual}`, pair] as const,
);

test("the table is read whole", () => {
  expect(PAIRS.length).toBe(6437);
});

test.each(PAIRS)("%s", (_texts, pair) => {
  expect(verdictOn(pair)).toBe(expected(pair.verdict));
});
