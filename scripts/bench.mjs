/** `npm run bench [-- --quick]`: bundles Univer's headless engine for Node, then runs test/bench. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));
const output = path.join(root, "build/bench");
const require = createRequire(import.meta.url);

const compiler = webpack({
  mode: "production",
  target: "node",
  context: root,
  entry: "./test/bench/univer-engine.ts",
  output: { path: output, filename: "univer-engine.cjs", library: { type: "commonjs2" } },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }] },
  optimization: { minimize: false },
  cache: { type: "filesystem", cacheDirectory: path.join(root, "node_modules/.cache/webpack-bench") },
});

await new Promise((resolve, reject) => {
  compiler.run((error, stats) => {
    const trouble = error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
    compiler.close(() => (trouble ? reject(trouble) : resolve()));
  });
});

const versionOf = (name) =>
  JSON.parse(readFileSync(path.join(root, "node_modules", name, "package.json"), "utf8")).version;
const { univerEngine } = require(path.join(output, "univer-engine.cjs"));
const jiti = createJiti(import.meta.url);
const { runBench } = await jiti.import("../test/bench/main.ts");
await runBench({
  univerEngine,
  isQuick: process.argv.includes("--quick"),
  versions: {
    Univer: versionOf("@univerjs/core"),
    "decimal.js": versionOf("decimal.js"),
    SheetJS: versionOf("@e965/xlsx"),
  },
});
process.exit(0);
