import { seededRandom } from "../seeded-random";

/** Seeded choices: the same seed draws the same layout on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(options: readonly T[]) => T;
}

/** Choices that follow from a seed. */
export function seeded(seed: number): Random {
  const next = seededRandom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, chance: (share) => next() < share, pick: (options) => options[below(options.length)]! };
}
