/** Lists the licence of every package whose code ends up in a build, in one text file. */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const PACKAGE_NAME = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** The text that stands for itself where a package names the MIT licence and brings no copy of it. */
const mitText = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

function licenceText(folder, { name, license, author }) {
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (file) return readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n");
  if (license === "MIT") return mitText(author?.name ?? author ?? `the authors of ${name}`);
  throw new Error(`${name} (${license}) brings no licence text: it cannot be shipped`);
}

const describe = (folder) => JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

/** `host` is the package that brings this one with it in a file of its own, and with it a version that we cannot see. */
function entry(folder, host) {
  const described = describe(folder);
  const { name, version, license } = described;
  const title = host ? `${name}, in ${describe(host).name}` : `${name} ${version}`;
  return `${title}\n${license}\n\n${licenceText(folder, described).trim()}\n`;
}

/** The packages that a published file was put together from, as its own source map names them. */
function packagesInside(file) {
  if (!existsSync(`${file}.map`)) return [];
  const { sources: parts = [] } = JSON.parse(readFileSync(`${file}.map`, "utf8"));
  const names = new Set(parts.flatMap((part) => PACKAGE_NAME.exec(part)?.[1] ?? []));
  return [...names].map((name) => path.dirname(createRequire(file).resolve(`${name}/package.json`)));
}

/** The files of a module, those that were put together into one included. */
function* filesOf(module) {
  const file = module.nameForCondition?.();
  if (file) yield file;
  for (const part of module.modules ?? []) yield* filesOf(part);
}

function filesIn({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  return [...new Set(shipped.flatMap((module) => [...filesOf(module)]))];
}

const folderOf = (file) => PACKAGE_FOLDER.exec(file)?.[0];

/** What the list says: one entry a package, sorted, so that equal builds give equal lists. */
function listOf(files, others) {
  const folders = new Set([...files.flatMap((file) => folderOf(file) ?? []), ...others]);
  const described = [...folders].filter((folder) => existsSync(path.join(folder, "package.json")));
  const inside = files.flatMap((file) => packagesInside(file).map((folder) => entry(folder, folderOf(file))));
  const entries = [...described.map((folder) => entry(folder)), ...inside];
  return [...new Set(entries)].sort().join(`\n${"-".repeat(72)}\n\n`);
}

/** `others`: folders of packages whose files are copied or written into ours by other ways than being bundled. */
module.exports = class LicencesPlugin {
  constructor({ filename, others }) {
    this.filename = filename;
    this.others = others;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const text = listOf(filesIn(compilation), this.others);
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
};
