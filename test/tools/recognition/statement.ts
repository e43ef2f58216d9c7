import { saysTheSame } from "./texts";

/** One thing that was measured: which kind of thing, where, what was drawn and what the review says. */
export interface Statement {
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly got: string;
  readonly isRight: boolean;
}

/** States that two texts say the same. */
export function said(what: string, where: string, pair: { expected: string; got: string | null }): Statement {
  const { expected, got } = pair;
  return { what, where, expected, got: got ?? "", isRight: saysTheSame(expected, got) };
}

/** States that two things are exactly the same, as addresses are. */
export function same(
  what: string,
  where: string,
  pair: { expected: string | null; got: string | null | undefined },
): Statement {
  const { expected } = pair;
  const got = pair.got ?? null;
  return { what, where, expected: expected ?? "—", got: got ?? "—", isRight: expected === got };
}

/** States that two numbers are equal; `null` is the absence of a number. */
export function equalNumber(
  what: string,
  where: string,
  pair: { expected: number | null; got: string | null | undefined },
): Statement {
  const { expected } = pair;
  const got = pair.got === null || pair.got === undefined ? null : Number(pair.got);
  const isRight = expected === null || got === null ? expected === got : Math.abs(expected - got) < 1e-9;
  return { what, where, expected: String(expected ?? "—"), got: String(got ?? "—"), isRight };
}
