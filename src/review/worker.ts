import type { MessagePort, Worker } from "node:worker_threads";
import { type FileAnswer, type FileRequest, reviewFile } from "./review-file";
import type { ReviewWorker } from "./run";

/** Answers each file request that comes in with what is to be printed. */
export function serve(port: MessagePort): void {
  port.on("message", (request: FileRequest) => port.postMessage(reviewFile(request)));
}

interface Waiting {
  readonly resolve: (answer: FileAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Wraps a thread that runs {@link serve}; it answers one request after the other, in the order they came. */
export function workerIn(thread: Worker): ReviewWorker {
  const waiting: Waiting[] = [];
  const fail = (error: unknown) => waiting.splice(0).forEach(({ reject }) => reject(error));
  thread
    .on("message", (answer: FileAnswer) => waiting.shift()?.resolve(answer))
    .on("error", fail)
    .on("exit", (code) => fail(new Error(`worker ended with ${code}`)));
  return {
    review: (request) =>
      new Promise<FileAnswer>((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage(request);
      }),
    close: async () => {
      await thread.terminate();
    },
  };
}
