import type { Bench } from "./bench";
import { complain } from "./bench";

/** Something that can be done with the bench. */
type Deed<Given extends unknown[]> = (bench: Bench, ...given: Given) => Promise<void>;

/** An action whose code is fetched when it is first asked for; a fetch that fails is a notice like any other trouble. */
export function later<Given extends unknown[]>(
  bench: Bench,
  load: () => Promise<Deed<Given>>,
): (...given: Given) => Promise<void> {
  const act = async (...given: Given): Promise<void> => {
    try {
      const deed = await load();
      await deed(bench, ...given);
    } catch (error) {
      complain(bench, error, () => act(...given));
    }
  };
  return act;
}
