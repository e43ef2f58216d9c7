import type { Bench } from "./bench";
import { complain } from "./bench";
import type { LATER_ACTIONS } from "./later-actions";

type LaterActions = typeof LATER_ACTIONS;

/** What an action is given beside the bench. */
type Given<Name extends keyof LaterActions> = LaterActions[Name] extends (
  bench: Bench,
  ...given: infer G extends unknown[]
) => unknown
  ? G
  : never;

type Deeds = {
  readonly [Name in keyof LaterActions]: (bench: Bench, ...given: Given<Name>) => Promise<void>;
};

type Acts<Name extends keyof LaterActions> = {
  readonly [N in Name]: (...given: Given<N>) => Promise<void>;
};

/** An action whose code is fetched when it is first asked for; a fetch that fails is a notice like any other trouble. */
export function later<Name extends keyof LaterActions>(
  bench: Bench,
  name: Name,
): (...given: Given<Name>) => Promise<void> {
  const act = async (...given: Given<Name>): Promise<void> => {
    try {
      const deeds: Deeds = (await import("./later-actions")).LATER_ACTIONS;
      await deeds[name](bench, ...given);
    } catch (error) {
      complain(bench, error, () => act(...given));
    }
  };
  return act;
}

/** The same for several, each under its name. */
export function laterAll<Name extends keyof LaterActions>(bench: Bench, names: readonly Name[]): Acts<Name> {
  return Object.fromEntries(names.map((name) => [name, later(bench, name)])) as Acts<Name>;
}
