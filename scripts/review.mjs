// npm run review: the review of workbooks without Excel. The same file is the command and, in a thread, its worker.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { load, nodeBundle } from "./node-bundle.mjs";

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of the review.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

if (isMainThread) {
  const bundle = await nodeBundle("review", "src/review/cli.ts");
  // npm runs a script in the package's folder; paths are meant from where it was called.
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  if (script === "review" && calledFrom) process.chdir(calledFrom);
  const startThread = () => new Worker(new URL(import.meta.url), { workerData: bundle });
  process.exitCode = await load(bundle).main(process.argv.slice(2), startThread);
} else {
  load(workerData).serve(parentPort);
}
