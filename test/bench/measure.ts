/** A thing to time. A process of its own says what it took of the processor; else this process is asked. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds on the clock, and milliseconds of processor time. */
export interface Cost {
  readonly clock: number;
  readonly cpu: number;
}

/** What a contestant may return that ran elsewhere. */
export interface ElsewhereRun {
  readonly cpuMilliseconds: number;
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
  /** The same by processor time: what is left of the ratio when others keep the machine busy. */
  readonly cpuRatio: Spread;
  readonly first: Spread;
  readonly second: Spread;
  readonly cold: readonly [first: number, second: number];
  readonly runs: number;
}

/** Smallest, middle and largest of at least one number. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

/** What one run costs. */
export async function costOf({ run }: Contestant): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = await run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: isElsewhere(result) ? result.cpuMilliseconds : (user + system) / 1000 };
}

function isElsewhere(result: unknown): result is ElsewhereRun {
  return typeof result === "object" && result !== null && "cpuMilliseconds" in result;
}

/** Times two contestants in turn, A B A B …; the first run of each is told apart as cold and not counted. */
export async function compare(first: Contestant, second: Contestant, runs: number): Promise<Comparison> {
  const [a, b] = await inTurn([first, second], runs);
  return comparisonOf(a!, b!);
}

/** Runs contestants in turn, A B C A B C …; the costs of each, the first of them cold. */
export async function inTurn(contestants: readonly Contestant[], runs: number): Promise<readonly Cost[][]> {
  const costs = contestants.map((): Cost[] => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, contestant] of contestants.entries()) costs[at]!.push(await costOf(contestant));
  }
  return costs;
}

/** Compares the costs of two that ran in turn; the first run of each is cold and not counted. */
export function comparisonOf(first: readonly Cost[], second: readonly Cost[]): Comparison {
  const [a, b] = [first.slice(1), second.slice(1)];
  return {
    ratio: spread(a.map(({ clock }, run) => clock / b[run]!.clock)),
    cpuRatio: spread(a.map(({ cpu }, run) => cpu / Math.max(b[run]!.cpu, 0.001))),
    first: spread(a.map(({ clock }) => clock)),
    second: spread(b.map(({ clock }) => clock)),
    cold: [first[0]!.clock, second[0]!.clock],
    runs: a.length,
  };
}

/** The growth from each contestant to the next, by the least processor time of all runs; they run in turn. */
export async function growth(contestants: readonly Contestant[], runs: number): Promise<Growth> {
  for (const contestant of contestants) await costOf(contestant);
  const least = contestants.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, contestant] of contestants.entries()) {
      least[at] = Math.min(least[at]!, (await costOf(contestant)).cpu);
    }
  }
  return { factors: spread(least.slice(1).map((cost, at) => cost / least[at]!)), least, runs };
}

/** How costs grow from one size to the next. */
export interface Growth {
  readonly factors: Spread;
  readonly least: readonly number[];
  readonly runs: number;
}
