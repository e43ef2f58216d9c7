import { HostError } from "../../core";
import type { Bench, Job } from "./bench";
import { showWork } from "./bench";

/** How long to wait before asking again whether the user has left the cell. */
const EDIT_MODE_WAIT = 800;

/** Repeats a write while the user is still typing in a cell, until it succeeds or is cancelled. */
export async function patiently<T>(bench: Bench, job: Job, write: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "cell-edit-mode") throw error;
    }
    showWork(bench, "waiting");
    await bench.clock.wait(EDIT_MODE_WAIT);
    if (bench.progress.isCancelled) throw new HostError("cancelled");
    showWork(bench, job);
  }
}
