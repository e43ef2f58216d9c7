import type { HostErrorCode } from "../../core";
import { isHostError } from "./host-error";

/** Troubles that pass by themselves: the user ends the edit, Excel gets its breath back. */
const PASSING: readonly HostErrorCode[] = ["cell-edit-mode", "busy"];

/**
 * Tries again after each of the given pauses, as long as the trouble is one that passes by itself.
 * Only for reads: a write that was refused is the user's to repeat.
 */
export async function retry<T>(attempt: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!isHostError(error, ...PASSING)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return attempt();
}
