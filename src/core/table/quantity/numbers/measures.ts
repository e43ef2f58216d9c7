/**
 * Measures that convert exactly, by what they measure; each as a whole number of one size (for areas a third
 * of a square metre, because 15亩 are one 公顷). A month is one of 30 days: who compares it with days asks for 31 as well.
 */
const MEASURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    毫米: 1,
    厘米: 10,
    米: 1_000,
    延米: 1_000,
    M: 1_000,
    公里: 1_000_000,
    千米: 1_000_000,
    KM: 1_000_000,
    CM: 10,
    MM: 1,
    里: 500_000,
  },
  area: {
    平方米: 3,
    平米: 3,
    平方: 3,
    "㎡": 3,
    亩: 2_000,
    公顷: 30_000,
    HA: 30_000,
    平方公里: 3_000_000,
    平方千米: 3_000_000,
    KM2: 3_000_000,
  },
  weight: {
    毫克: 1,
    克: 1_000,
    斤: 500_000,
    公斤: 1_000_000,
    千克: 1_000_000,
    KG: 1_000_000,
    吨: 1_000_000_000,
    t: 1_000_000_000,
  },
  power: { 瓦: 1, W: 1, 千瓦: 1_000, KW: 1_000, 兆瓦: 1_000_000, MW: 1_000_000 },
  energy: { 度: 1, 千瓦时: 1, KWH: 1 },
  volume: { 升: 1, 立方米: 1_000, 立方: 1_000, 方: 1_000, "m³": 1_000, "㎥": 1_000 },
  time: {
    秒: 1,
    S: 1,
    分钟: 60,
    分: 60,
    MIN: 60,
    小时: 3_600,
    H: 3_600,
    D: 86_400,
    天: 86_400,
    工作日: 86_400,
    日历天: 86_400,
    日: 86_400,
    周: 604_800,
    月: 2_592_000,
    季度: 7_776_000,
    年: 31_104_000,
  },
};

/** Measures that convert to nothing: no one knows whether a TB was 1000 or 1024 GB. */
const ALONE = ["KB", "MB", "GB", "TB", "PB"];

/** The Chinese names of all measures, longer ones first; a pattern. */
export const MEASURE_NAMES = Object.values(MEASURES)
  .flatMap(Object.keys)
  .concat(ALONE)
  .filter((name) => /[\u4e00-\u9fff]/.test(name))
  .sort((one, other) => other.length - one.length)
  .join("|");

interface Measure {
  readonly family: string;
  readonly size: number;
}

const MEASURE_OF = new Map<string, Measure>([
  ...Object.entries(MEASURES).flatMap(([family, names]) =>
    Object.entries(names).map(([name, size]) => [name, { family, size }] as const),
  ),
  ...ALONE.map((name) => [name, { family: name, size: 1 }] as const),
]);

function measureOf(name: string): Measure | undefined {
  return MEASURE_OF.get(name) ?? MEASURE_OF.get(name.toUpperCase());
}

/** Whether a unit measures (metres, hours) instead of counting things. */
export function isMeasure(name: string): boolean {
  return measureOf(name) !== undefined;
}

/** A value is multiplied by `times` and divided by `by`. */
export interface Factor {
  readonly times: number;
  readonly by: number;
}

/**
 * What turns a value in one measure into a value in another: kilometres convert into metres, `"mismatch"` for
 * tons into metres, `"differs"` where one of the names is no measure.
 */
export function measureFactor(from: string, to: string): Factor | "differs" | "mismatch" {
  const [source, target] = [measureOf(from), measureOf(to)];
  if (!source || !target) return "differs";
  return source.family === target.family ? { times: source.size, by: target.size } : "mismatch";
}
