import type { Bench } from "./bench";
import { troubleOf } from "./trouble";

/** Puts a text on the clipboard and says so. */
export async function copyText(bench: Bench, text: string): Promise<void> {
  try {
    await bench.clipboard.write(text);
    bench.store.dispatch({ type: "noticed", notice: { kind: "copied" } });
  } catch (error) {
    bench.store.dispatch({ type: "noticed", notice: troubleOf(error) });
  }
}
