import type { Bench } from "./bench";
import { troubleOf } from "./trouble";

/** Something that can be done with the bench. */
type Deed<Given extends unknown[]> = (bench: Bench, ...given: Given) => Promise<void>;

/** An action whose code is fetched when it is first asked for; a fetch that fails is a notice like any other trouble. */
export function later<Given extends unknown[]>(
  bench: Bench,
  load: () => Promise<Deed<Given>>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    try {
      const act = await load();
      await act(bench, ...given);
    } catch (error) {
      bench.store.dispatch({ type: "noticed", notice: troubleOf(error) });
    }
  };
}
