/** Puts a build of the add-in into the folder and the zip that an IT department gets. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

const GUIDES = ["deploy.md", "guide.md", "privacy.md", "excel-acceptance.md", "checks.md"];
/** The zip holds no clock: the same sources give the same bytes. */
const FIXED_DATE = new Date(2020, 0, 1);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(full) : [full];
    })
    .sort();
}

const nameIn = (folder, file) => path.relative(folder, file).split(path.sep).join("/");

function checksums(folder) {
  return filesBelow(folder)
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
      return `${hash}  ${nameIn(folder, file)}\n`;
    })
    .join("");
}

/** The web files without what is not for visitors: the manifest lies beside them, source maps stay at home. */
function copyWeb(dist, target) {
  const left = new Set([path.join(dist, "maps"), path.join(dist, "manifest.xml")]);
  cpSync(dist, path.join(target, "web"), { recursive: true, filter: (source) => !left.has(source) });
  cpSync(path.join(dist, "manifest.xml"), path.join(target, "manifest.xml"));
}

function copyDocuments(root, target) {
  for (const guide of GUIDES) cpSync(path.join(root, "docs", guide), path.join(target, "docs", guide));
  cpSync(path.join(root, "docs/images"), path.join(target, "docs/images"), { recursive: true });
}

/** Servers keep different things where: IIS wants its settings inside of the site. */
function copyServers(root, target) {
  cpSync(path.join(root, "assets/server"), path.join(target, "server"), { recursive: true });
}

/**
 * Packs a build; gives the paths of the files and of the zip.
 * `root` holds docs and assets, `dist` the build; folder and zip appear in `output` under `name`.
 */
export function pack({ root, dist, output, name }) {
  const target = path.join(output, name);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  copyWeb(dist, target);
  copyServers(root, target);
  copyDocuments(root, target);
  writeFileSync(path.join(target, "SHA256SUMS"), checksums(target));
  const files = filesBelow(target);
  const entries = files.map((file) => [
    `${name}/${nameIn(target, file)}`,
    [readFileSync(file), { mtime: FIXED_DATE, level: 9 }],
  ]);
  const archive = path.join(output, `${name}.zip`);
  writeFileSync(archive, zipSync(Object.fromEntries(entries)));
  return { files, archive };
}
