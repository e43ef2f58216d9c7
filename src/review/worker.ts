import type { MessagePort, Worker } from "node:worker_threads";
import { type FileAnswer, type FileRequest, reviewFile } from "./review-file";
import type { ReviewWorker } from "./run";

/** Answers each file request that comes in with what is to be printed. */
export function serve(port: MessagePort): void {
  port.on("message", (request: FileRequest) => port.postMessage(reviewFile(request)));
}

/** Wraps a thread that runs {@link serve}; it works on one file at a time. */
export function workerIn(thread: Worker): ReviewWorker {
  return {
    review: (request) =>
      new Promise<FileAnswer>((resolve, reject) => {
        const settle = (act: () => void) => {
          thread.off("message", onMessage).off("error", onError).off("exit", onExit);
          act();
        };
        const onMessage = (answer: FileAnswer) => settle(() => resolve(answer));
        const onError = (error: unknown) => settle(() => reject(error));
        const onExit = (code: number) => settle(() => reject(new Error(`worker ended with ${code}`)));
        thread.on("message", onMessage).on("error", onError).on("exit", onExit);
        thread.postMessage(request);
      }),
    close: async () => {
      await thread.terminate();
    },
  };
}
