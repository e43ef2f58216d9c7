import type { Worker } from "node:worker_threads";
import { POLICIES } from "../core";
import { zhReview } from "../strings/zh-CN/review";
import { MOST_JOBS, readCommandLine } from "./command-line";
import { type Printer, runReview } from "./run";
import { workerIn } from "./worker";

/** The other side of {@link main}: what its threads run. Both are reached through this one entry. */
export { serve } from "./worker";

const FAILED = 2;

/**
 * `npm run review`.
 *
 * @param words - the command line behind the name of the script
 * @param startThread - starts a thread that serves file requests
 * @returns the exit code
 */
export async function main(words: readonly string[], startThread: () => Worker): Promise<number> {
  const request = readCommandLine(words);
  if ("usageError" in request) {
    const { usageError, value } = request;
    const facts = { value, policies: Object.keys(POLICIES), mostJobs: MOST_JOBS };
    process.stderr.write(`${zhReview.usageErrors[usageError](facts)}\n${zhReview.usage}\n`);
    return FAILED;
  }
  return runReview(request, consolePrinter(), () => workerIn(startThread()));
}

/** Prints to standard output; what is no answer goes to standard error, progress only where a person looks at it. */
function consolePrinter(): Printer {
  const { stdout, stderr } = process;
  return {
    print: (text) =>
      new Promise((resolve, reject) => stdout.write(text, (error) => (error ? reject(error) : resolve()))),
    progress: (done, of, path) => {
      if (stderr.isTTY) stderr.write(`${zhReview.progress(done, of, path)}\n`);
    },
    nothingIn: (path) => stderr.write(`${zhReview.nothingIn(path)}\n`),
  };
}
