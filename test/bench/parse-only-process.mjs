/** The process that opens and parses a folder of workbooks, started the way the review is. */
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const cache = fileURLToPath(new URL("../../node_modules/.cache/review", import.meta.url));
const jiti = createJiti(import.meta.url, { fsCache: cache });
const { parseOnly } = await jiti.import("./parse-only.ts");
process.stdout.write(`${parseOnly(process.argv[2])}\n`);
