// npm run review: the review of workbooks without Excel. The same file is the command and, in a thread, its worker.
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { createJiti } from "jiti";

const cache = fileURLToPath(new URL("../node_modules/.cache/review", import.meta.url));
const jiti = createJiti(import.meta.url, { fsCache: cache });

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of the review.
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));

if (isMainThread) {
  const { main } = await jiti.import("../src/review/cli.ts");
  process.exitCode = await main(process.argv.slice(2), () => new Worker(new URL(import.meta.url)));
} else {
  const { serve } = await jiti.import("../src/review/worker.ts");
  serve(parentPort);
}
