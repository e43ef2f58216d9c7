/** `npm run package [-- --env origin=https://…]`: everything an IT department needs, in one folder and one zip. */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "./pack.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");

const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});

if (status === 0) {
  const { files, archive } = pack({
    root,
    dist: path.join(root, "dist"),
    output: path.join(root, "package"),
    name: `ziping-${version}`,
  });
  const size = (statSync(archive).size / 1024 / 1024).toFixed(1);
  process.stdout.write(`${path.relative(root, archive)}  ${size} MB  ${files.length} files\n`);
} else process.exitCode = status ?? 1;
