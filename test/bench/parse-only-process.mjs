/** The process that opens and parses a folder of workbooks, started the way the review is. */
import { load, nodeBundle } from "../../scripts/node-bundle.mjs";

const { parseOnly } = load(await nodeBundle("parse-only", "test/bench/parse-only.ts"));
process.stdout.write(`${parseOnly(process.argv[2])}\n`);
