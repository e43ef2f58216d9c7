import fc from "../support/laws";
import { Decimal, scoreSingle } from "../../src/core";
import { judge } from "../../src/core/table/quantity/judge-row";
import type { Judgement } from "../../src/core/table/judgement";
import { readPairs, type Pair } from "../core/scoring/pairs/read-pairs";

const RUNS = { numRuns: 1000 };
const POINTS = new Decimal(10);

const pair = fc.constantFrom(
  ...["as-written.md", "as-written-later.md", "from-asked-classes.md"].flatMap(readPairs),
);

function judged({ kind, verdict: _hand, ...texts }: Pair): Judgement {
  return judge({ ...texts, direction: "", category: "other", subcategory: kind, year: 2022 });
}

/** What a judgement says, whatever the texts look like that it repeats. */
function meaning(judgement: Judgement): string {
  if (judgement.kind !== "qualitative") return JSON.stringify(judgement);
  const plain = (text: string): string => text.normalize("NFKC");
  return JSON.stringify({ ...judgement, target: plain(judgement.target), actual: plain(judgement.actual) });
}

const FULL_WIDTH = 0xfee0;

function widened(text: string, signs: ReadonlySet<string>): string {
  return [...text]
    .map((sign) =>
      signs.has(sign) && /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH) : sign,
    )
    .join("");
}

test("full-width and half-width signs say the same", () => {
  const signs = fc.subarray([..."0123456789.,%/()+-<>=~:mkMTB"]).map((list) => new Set(list));
  fc.assert(
    fc.property(pair, signs, signs, (row, inTarget, inActual) => {
      const wide = { ...row, target: widened(row.target, inTarget), actual: widened(row.actual, inActual) };
      return meaning(judged(wide)) === meaning(judged(row));
    }),
    RUNS,
  );
});

test("blanks around the texts, and between a number and its unit, change nothing", () => {
  const blank = fc.constantFrom(" ", "\u3000", "\u00a0", "\n", "  ");
  const spaced = (text: string, sign: string): string =>
    `${sign}${text.replace(/(?<=\d)(?=[^\d.,\s/:-])/g, sign)}${sign}`;
  fc.assert(
    fc.property(pair, blank, blank, (row, one, other) => {
      const loose = { ...row, target: spaced(row.target, one), actual: spaced(row.actual, other) };
      return meaning(judged(loose)) === meaning(judged(row));
    }),
    RUNS,
  );
});

test("a name over several lines, a unit with blanks and a stop at the end of a text change nothing", () => {
  const broken = (text: string, at: number): string => `${text.slice(0, at)}\n${text.slice(at)} `;
  const stop = fc.constantFrom("", "。", "；", "，", ".");
  fc.assert(
    fc.property(pair, fc.nat(8), stop, stop, (row, at, one, other) => {
      const ended = (text: string, sign: string): string => (text === "" ? text : text + sign);
      const loose = {
        ...row,
        name: broken(row.name, at),
        unit: row.unit && ` ${row.unit}\n`,
        target: ended(row.target, one),
        actual: ended(row.actual, other),
      };
      return meaning(judged(loose)) === meaning(judged(row));
    }),
    RUNS,
  );
});

/** Units of one measure, and how many of the second make up one of the first. */
const CONVERTIBLE: readonly (readonly [large: string, small: string, factor: number])[] = [
  ["万元", "元", 10_000],
  ["亿元", "万元", 10_000],
  ["%", "‰", 10],
  ["公里", "米", 1_000],
  ["吨", "公斤", 1_000],
  ["公顷", "亩", 15],
  ["小时", "分钟", 60],
  ["次/月", "次/年", 12],
  ["次/季度", "次/年", 4],
  ["元/人·月", "元/人·年", 12],
  ["公斤/亩", "公斤/公顷", 15],
  ["万人", "人", 10_000],
];

const comparison = fc.record({
  sign: fc.constantFrom("≥", "≤", "", "="),
  target: fc.integer({ min: 1, max: 5_000 }),
  actual: fc.integer({ min: 0, max: 10_000 }),
  units: fc.constantFrom(...CONVERTIBLE),
});

function score(target: string, actual: string): string {
  return String(scoreSingle({ target, actual, points: POINTS }).score);
}

test("a target and an answer in a smaller unit, each or both, score the same", () => {
  fc.assert(
    fc.property(comparison, ({ sign, target, actual, units: [large, small, factor] }) => {
      const scores = [
        score(`${sign}${target}${large}`, `${actual}${large}`),
        score(`${sign}${target * factor}${small}`, `${actual * factor}${small}`),
        score(`${sign}${target}${large}`, `${actual * factor}${small}`),
        score(`${sign}${target * factor}${small}`, `${actual}${large}`),
      ];
      expect(new Set(scores).size).toBe(1);
    }),
    RUNS,
  );
});

/** One number as forms print it: in another unit, with thousands set apart, full-width, a little more said. */
const PRINTED: readonly ((value: number, unit: string) => string)[] = [
  (value, unit) => `${value}${unit}`,
  (value) => String(value),
  (value, unit) => `${value.toLocaleString("en-US")}${unit}`,
  (value, unit) => widened(`${value}${unit}。`, new Set("0123456789.%")),
  (value, unit) => `实际完成${value}${unit}`,
  (value, unit) => (unit === "元" ? `${value / 10_000}万元` : `共${value}${unit}`),
];

test("a better number never scores less, however each of the two is printed", () => {
  const printed = fc.constantFrom(...PRINTED);
  const signs = fc.constantFrom(["≥", 1], ["", 1], ["≤", -1]) as fc.Arbitrary<[string, number]>;
  const values = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 9_000 })));
  fc.assert(
    fc.property(signs, fc.constantFrom("元", "人", "公里"), values, printed, printed, (...drawn) => {
      const [[sign, way], unit, [target = 1, one = 1, other = 1], first, second] = drawn;
      const scoreOf = (print: (value: number, unit: string) => string, value: number): number =>
        Number(
          scoreSingle({ target: `${sign}${target}${unit}`, actual: print(value, unit), points: POINTS })
            .score ?? NaN,
        );
      const [worse, better] = [scoreOf(first, one), scoreOf(second, other)];
      if (Number.isNaN(worse + better) || (other - one) * way < 0) return true;
      return worse <= better;
    }),
    RUNS,
  );
});

test("a better share never scores less, however each of the two is printed", () => {
  const printed = fc.constantFrom<(share: number) => string>(
    (share) => `${share}%`,
    (share) => String(share),
    (share) => `${share / 100}`,
    (share) => `${share}/100`,
    (share) => `满意度达${share}%`,
    (share) => `百分之${share}`,
  );
  const share = fc.integer({ min: 2, max: 100 });
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 100 }), share, share, printed, printed, (...drawn) => {
      const [target, one, other, first, second] = drawn;
      const scoreOf = (text: string): number =>
        Number(
          scoreSingle({ name: "满意度", target: `≥${target}%`, actual: text, points: POINTS }).score ?? NaN,
        );
      const [worse, better] = [scoreOf(first(one)), scoreOf(second(other))];
      return Number.isNaN(worse + better) || one > other || worse <= better;
    }),
    RUNS,
  );
});

test("no text makes the reader fail, and a judgement never holds what is no number", () => {
  const piece = fc.constantFrom(
    ..."0123456789.,%‰/()（）+-±~≥≤<>=约余多每年月日季度次人万亿元成分之第至到前底无未不 \n",
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, (target, actual) => {
      const judgement = judged({
        kind: "quantity",
        name: "某项",
        operator: "",
        unit: "",
        target,
        actual,
        verdict: "",
      });
      if (judgement.kind !== "quantitative") return true;
      return [judgement.low, judgement.high, judgement.actual].every((value) => value.isFinite());
    }),
    { numRuns: 5_000 },
  );
});
