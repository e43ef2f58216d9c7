import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import type { FileAnswer, FileRequest } from "../../src/review/review-file";
import { workerIn } from "../../src/review/worker";

const request = (path: string): FileRequest => ({ path, isJson: true, policy: null });
const answer = (printed: string): FileAnswer => ({ printed, isRead: true });

/** A thread that does nothing by itself: the test answers in its place. */
function openThread() {
  const posted: FileRequest[] = [];
  const thread = Object.assign(new EventEmitter(), {
    postMessage: (message: FileRequest) => posted.push(message),
    terminate: () => Promise.resolve(0),
  });
  return { thread, posted, worker: workerIn(thread as unknown as Worker) };
}

describe("workerIn", () => {
  it("hands a request on before the one before it is answered, and gives each its own answer", async () => {
    const { thread, posted, worker } = openThread();
    const both = Promise.all([worker.review(request("a.xlsx")), worker.review(request("b.xlsx"))]);
    expect(posted.map(({ path }) => path)).toEqual(["a.xlsx", "b.xlsx"]);
    thread.emit("message", answer("a"));
    thread.emit("message", answer("b"));
    expect((await both).map(({ printed }) => printed)).toEqual(["a", "b"]);
  });

  it("fails every request that waits when the thread ends", async () => {
    const { thread, worker } = openThread();
    const waiting = [worker.review(request("a.xlsx")), worker.review(request("b.xlsx"))];
    thread.emit("exit", 1);
    const settled = await Promise.allSettled(waiting);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("fails with the thread's own error", async () => {
    const { thread, worker } = openThread();
    const waiting = worker.review(request("a.xlsx"));
    thread.emit("error", new Error("out of memory"));
    await expect(waiting).rejects.toThrow("out of memory");
  });
});
