import { seededRandom } from "../../support/seeded-random";

/** A table for the comparison with a spreadsheet: only numbers and words, so that a formula can score it too. */
export interface GeneratedTable {
  readonly decimals: 0 | 1 | 2;
  readonly policy: "mof-2020-10" | "linear-reverse";
  readonly budget: { readonly full: number; readonly executed: number; readonly points: number };
  readonly rows: readonly GeneratedRow[];
}

/** A row: a comparison of two numbers, or one of three degrees. */
export type GeneratedRow =
  | {
      readonly kind: "at-least" | "at-most" | "equal";
      readonly target: number;
      readonly actual: number;
      readonly points: number;
    }
  | { readonly kind: "及时" | "较及时" | "不及时"; readonly points: number };

type Random = () => number;

function pick<T>(random: Random, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)]!;
}

/** A number with as many decimals as accountants use. */
function amount(random: Random, most: number): number {
  const scale = pick(random, [1, 1, 10, 100]);
  return Math.round(random() * most * scale) / scale;
}

function row(random: Random): GeneratedRow {
  const kind = pick(random, [
    "at-least",
    "at-least",
    "at-most",
    "equal",
    "及时",
    "较及时",
    "不及时",
  ] as const);
  const points = pick(random, [1, 2, 3, 4, 5, 8, 10, 15, 2.5, 7.5, 22.5]);
  if (kind === "及时" || kind === "较及时" || kind === "不及时") return { kind, points };
  const most = pick(random, [5, 20, 100, 40_000]);
  const target = random() < 0.08 ? 0 : amount(random, most);
  const actual = random() < 0.2 ? target : amount(random, most * 1.5);
  return { kind, target, actual, points };
}

/** Tables with 3 to 40 rows each. */
export function generatedTables(count: number, seed = 20_201_231): readonly GeneratedTable[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    decimals: pick(random, [0, 1, 2] as const),
    policy: pick(random, ["mof-2020-10", "linear-reverse"] as const),
    budget: {
      full: amount(random, 1000) + 1,
      executed: amount(random, 1100),
      points: pick(random, [10, 20]),
    },
    rows: Array.from({ length: 3 + Math.floor(random() * 38) }, () => row(random)),
  }));
}
