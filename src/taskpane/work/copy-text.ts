import type { Bench } from "./bench";
import { complain } from "./bench";

/** Puts a text on the clipboard and says so. */
export async function copyText(bench: Bench, text: string): Promise<void> {
  try {
    await bench.clipboard.write(text);
    bench.store.dispatch({ type: "noticed", notice: { kind: "copied" } });
  } catch (error) {
    complain(bench, error, () => copyText(bench, text));
  }
}
