import { setImmediate } from "node:timers/promises";
import type { ReviewRequest } from "./command-line";
import { workbooksAt } from "./find-workbooks";
import { inOrder, type Work } from "./in-order";
import { type FileAnswer, type FileRequest, reviewFile } from "./review-file";

/** Where the review is printed. */
export interface Printer {
  /** Resolves when the text is out, so that a slow reader holds the review back and memory stays flat. */
  readonly print: (text: string) => Promise<void>;
  /** Called before each file, for people who watch. */
  readonly progress: (done: number, of: number, path: string) => void;
  /** Called for each path that stands for no file at all: a folder without workbooks. */
  readonly nothingIn: (path: string) => void;
}

/** Whoever reviews files: this thread, or another one. */
export interface ReviewWorker {
  readonly review: Work<FileRequest, FileAnswer>;
  readonly close: () => Promise<void>;
}

/**
 * Reviews all files that the request names and prints each as soon as it is ready, in their order.
 *
 * @returns the exit code: 0 when every file was read, 2 when one was not
 */
export async function runReview(
  request: ReviewRequest,
  printer: Printer,
  startWorker: () => ReviewWorker,
): Promise<number> {
  const files = request.paths.flatMap((path) => {
    const found = workbooksAt(path);
    if (found.length === 0) printer.nothingIn(path);
    return found;
  });
  const others = Math.min(request.jobs, files.length) - 1;
  const workers = [HERE, ...Array.from({ length: others }, startWorker)];
  let done = 0;
  let allRead = true;
  try {
    await inOrder(
      files.map((path) => ({ path, isJson: request.isJson, policy: request.policy })),
      // Twice: the next file waits in the thread while the answer for the last one is on its way and printed.
      workers.flatMap(({ review }) => [review, review]),
      async (answer, { path }) => {
        printer.progress(++done, files.length, path);
        allRead &&= answer.isRead;
        await printer.print(answer.printed);
      },
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
  return allRead ? 0 : 2;
}

/** This thread does its share, so that a job more is one thread more; before each file it hears what the others have. */
const HERE: ReviewWorker = {
  review: async (request) => {
    await setImmediate();
    return reviewFile(request);
  },
  close: () => Promise.resolve(),
};
