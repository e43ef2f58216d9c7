/** `npm run bench [-- --quick [--write]] [--template FOLDER]`: bundles test/bench as the product is bundled, and runs it. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { load, nodeBundle } from "./node-bundle.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    template: { type: "string" },
  },
});
const template = values.template ? path.resolve(values.template) : null;
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
// The commands that are measured in processes of their own shall not be built while they are measured.
await nodeBundle("review", "src/review/cli.ts");
await nodeBundle("parse-only", "test/bench/parse-only.ts");
const { runBench } = load(await nodeBundle("bench", "test/bench/main.ts"));

await runBench({ isQuick: values.quick, isWritten: !values.quick || values.write, template });
