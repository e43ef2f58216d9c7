/** A thing to time: does its work once; what it returns is kept alive so that nothing is optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown | Promise<unknown>;
}

/** Minimum, median and maximum. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** How two contestants compare: ratios pair by pair, so that a slow moment of the machine hits both. */
export interface Comparison {
  readonly ratio: Spread;
  readonly first: Spread;
  readonly second: Spread;
  readonly coldFirst: number;
  readonly coldSecond: number;
  readonly runs: number;
}

/** Smallest, middle and largest of at least one number. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

async function milliseconds({ run }: Contestant): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Times two contestants in turn, A B A B …; the first run of each is told apart as cold and not counted. */
export async function compare(first: Contestant, second: Contestant, runs: number): Promise<Comparison> {
  const coldFirst = await milliseconds(first);
  const coldSecond = await milliseconds(second);
  const times: { a: number; b: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push({ a: await milliseconds(first), b: await milliseconds(second) });
  }
  return {
    ratio: spread(times.map(({ a, b }) => a / b)),
    first: spread(times.map(({ a }) => a)),
    second: spread(times.map(({ b }) => b)),
    coldFirst,
    coldSecond,
    runs,
  };
}
