import { HostError } from "../../core";

/** How a long calculation is cut into slices so that the pane stays alive. */
export interface Slicing<Progress> {
  readonly now: () => number;
  /** Lets the browser paint and take input. */
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The longest stretch of work without a pause, in milliseconds. */
const SLICE = 40;

/**
 * Runs a generator to its end, pausing every few steps.
 *
 * @throws HostError `cancelled` as soon as somebody asked for that.
 */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result, void>,
  slicing: Slicing<Progress>,
): Promise<Result> {
  let sliceBegan = slicing.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slicing.now() - sliceBegan < SLICE) continue;
    slicing.onProgress(step.value);
    await slicing.pause();
    if (slicing.isCancelled()) throw new HostError("cancelled");
    sliceBegan = slicing.now();
  }
}
