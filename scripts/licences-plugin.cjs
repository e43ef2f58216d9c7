/** Lists the licence of every package whose code ends up in a build, in one text file. */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
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

function entry(folder) {
  const described = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const { name, version, license } = described;
  return `${name} ${version}\n${license}\n\n${licenceText(folder, described).trim()}\n`;
}

/** The files of a module, those that were put together into one included. */
function* filesOf(module) {
  const file = module.nameForCondition?.();
  if (file) yield file;
  for (const part of module.modules ?? []) yield* filesOf(part);
}

function foldersIn({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = shipped.flatMap((module) => [...filesOf(module)]);
  return files.flatMap((file) => PACKAGE_FOLDER.exec(file) ?? []);
}

/** `copied`: folders of packages whose files are copied and not bundled. */
module.exports = class LicencesPlugin {
  constructor({ filename, copied }) {
    this.filename = filename;
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "licences", stage }, () => {
        const folders = new Set([...foldersIn(compilation), ...this.copied]);
        const described = [...folders].filter((folder) => existsSync(path.join(folder, "package.json")));
        const text = described
          .map(entry)
          .sort()
          .join(`\n${"-".repeat(72)}\n\n`);
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
};
