import type { Bench } from "./bench";
import { complain } from "./bench";

/** Puts a text on the clipboard and says so. */
export async function copyText(bench: Bench, text: string): Promise<void> {
  if (await put(bench, text, () => copyText(bench, text))) {
    bench.store.dispatch({ type: "noticed", notice: { kind: "copied" } });
  }
}

/** Puts what is known of a trouble on the clipboard. Nothing is said: the trouble, and what can be done about it, stay in sight. */
export function copyDetails(bench: Bench, text: string): Promise<boolean> {
  return put(bench, text, async () => void (await copyDetails(bench, text)));
}

async function put(bench: Bench, text: string, again: () => Promise<void>): Promise<boolean> {
  try {
    await bench.clipboard.write(text);
    return true;
  } catch (error) {
    complain(bench, error, again);
    return false;
  }
}
