import type { Decimal } from "../../decimal";

/** Measures that convert exactly, by what they measure; each as a whole number of the smallest of its line. */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { 毫米: 1, 厘米: 10, 米: 1_000, M: 1_000, 公里: 1_000_000, 千米: 1_000_000, KM: 1_000_000 },
  area: { 平方米: 1, 平米: 1, "㎡": 1, 公顷: 10_000, 平方公里: 1_000_000, 平方千米: 1_000_000 },
  weight: { 公斤: 1, 千克: 1, KG: 1, 吨: 1_000 },
  volume: { 升: 1, 立方米: 1_000, 立方: 1_000, "m³": 1_000, "㎥": 1_000 },
  time: { 秒: 1, 分钟: 60, 小时: 3_600, 天: 86_400, 日: 86_400 },
  months: { 月: 1, 季度: 3, 年: 12 },
};

interface Measure {
  readonly family: string;
  readonly size: number;
}

const MEASURE_OF = new Map<string, Measure>(
  Object.entries(MEASURES).flatMap(([family, names]) =>
    Object.entries(names).map(([name, size]) => [name, { family, size }] as const),
  ),
);

function measureOf(name: string): Measure | undefined {
  return MEASURE_OF.get(name) ?? MEASURE_OF.get(name.toUpperCase());
}

/** How two differently named units relate: metres and kilometres convert, metres and tons cannot be compared. */
export function relateMeasures(one: string, other: string): "measured" | "differs" | "mismatch" {
  const [first, second] = [measureOf(one), measureOf(other)];
  if (!first || !second) return "differs";
  return first.family === second.family ? "measured" : "mismatch";
}

/** A value in one measure as a value in another of its family; unchanged where the names are no such measures. */
export function convertMeasure(value: Decimal, from: string, to: string): Decimal {
  const [source, target] = [measureOf(from), measureOf(to)];
  if (!source || !target || source.family !== target.family) return value;
  return value.times(source.size).div(target.size);
}
