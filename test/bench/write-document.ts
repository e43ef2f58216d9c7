import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { table, type Row } from "./report";

const COMPARED = ["@univerjs/core", "decimal.js", "@e965/xlsx", "@microsoft/office-js"];

const DOCUMENT = "docs/benchmarks.md";
/** What stands from here on is written by people: how it is measured, and where the time goes. */
const METHOD = "\n## How it is measured\n";

/** Writes the results for people who read the repository. */
export function writeDocument(rows: readonly Row[], isQuick: boolean): void {
  const [first] = cpus();
  const machine = `${cpus().length} × ${first?.model ?? "unknown processor"}, Node ${process.version}`;
  const versions = COMPARED.map((name) => `${name} ${versionOf(name)}`).join(", ");
  const kind = isQuick
    ? "`npm run bench -- --quick --write`: small sizes and few runs. `npm run bench` takes the full sizes and at least seven runs."
    : "`npm run bench`; `-- --quick` is a look at small sizes.";
  const head = `# Benchmarks\n\nWritten by ${kind}\n\n`;
  const before = readFileSync(DOCUMENT, "utf8");
  const prose = before.slice(before.indexOf(METHOD));
  if (!prose.startsWith(METHOD)) throw new Error(`${DOCUMENT} no longer says how it is measured`);
  writeFileSync(DOCUMENT, `${head}${table(rows)}\nMachine: ${machine}. Versions: ${versions}.\n${prose}`);
}

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
