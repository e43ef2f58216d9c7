/** `npm run bench [-- --quick [--write]]`: bundles test/bench as the product is bundled, and runs it. */
import { fileURLToPath } from "node:url";
import { load, nodeBundle } from "./node-bundle.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
// The commands that are measured in processes of their own shall not be built while they are measured.
await nodeBundle("review", "src/review/cli.ts");
await nodeBundle("parse-only", "test/bench/parse-only.ts");
const { runBench } = load(await nodeBundle("bench", "test/bench/main.ts"));

const isQuick = process.argv.includes("--quick");
await runBench({ isQuick, isWritten: !isQuick || process.argv.includes("--write") });
process.exit(0);
