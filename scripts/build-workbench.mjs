/** Builds the add-in and the workbench for `npm start` and for the browser tests, into build/. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const INPUTS = [
  "src",
  "assets",
  "manifest.xml",
  "scripts",
  "webpack.config.js",
  "webpack.workbench.config.js",
  "package-lock.json",
];

/** Where the sample workbooks lie, and the two builds of a mode; `dist` is left to `npm run build`. */
export const samplesFolder = path.join(root, "assets", "samples");
export const addInFolder = (mode) => path.join(root, "build", mode, "add-in");
export const workbenchFolder = (mode) => path.join(root, "build", mode, "workbench");

function* filesUnder(entry) {
  if (!statSync(entry).isDirectory()) return yield entry;
  for (const name of readdirSync(entry).sort()) yield* filesUnder(path.join(entry, name));
}

/** One text for all that the builds are made of: names, sizes and times of change. */
function inputsDigest(mode) {
  const digest = createHash("sha256").update(mode);
  for (const input of INPUTS.map((name) => path.join(root, name)).filter((entry) => existsSync(entry))) {
    for (const file of filesUnder(input)) {
      const { size, mtimeMs } = statSync(file);
      digest.update(`${path.relative(root, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return digest.digest("hex");
}

const stampFile = (mode) => path.join(root, "build", mode, "stamp");

/** Whether build/ already holds what the sources would give. */
export function isFresh(mode) {
  return existsSync(stampFile(mode)) && readFileSync(stampFile(mode), "utf8") === inputsDigest(mode);
}

function configurations(mode) {
  const addIn = require("../webpack.config.js")({ flavour: "intranet" }, { mode });
  const workbench = require("../webpack.workbench.config.js")();
  addIn.output.path = addInFolder(mode);
  workbench.output.path = workbenchFolder(mode);
  if (mode === "development") addIn.devtool = "eval-cheap-module-source-map";
  return [addIn, workbench];
}

function complaint(error, stats) {
  if (error) return error;
  return stats.hasErrors() ? new Error(stats.toString({ preset: "errors-only", colors: false })) : null;
}

/** Builds both once; does nothing when build/ is fresh. */
export async function build(mode) {
  const digest = inputsDigest(mode);
  if (isFresh(mode)) return;
  const compiler = require("webpack")(configurations(mode));
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = complaint(error, stats);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
  writeFileSync(stampFile(mode), digest);
}

/** Builds again at every change of a source; `onBuilt` gets the trouble, or nothing. */
export function watch(mode, onBuilt) {
  const compiler = require("webpack")(configurations(mode));
  return compiler.watch({ aggregateTimeout: 200 }, (error, stats) => onBuilt(complaint(error, stats)));
}
