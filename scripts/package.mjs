/**
 * `npm run package [-- --env origin=https://…]`: everything an IT department needs, in one folder and one zip.
 *
 * The zip is the same to the byte for the same sources: entries are sorted and carry one fixed date.
 */
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const name = `ziping-${version}`;
const target = path.join(root, "package", name);
const FIXED_DATE = new Date(2020, 0, 1);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(full) : [full];
    })
    .sort();
}

function checksums(folder) {
  return filesBelow(folder)
    .map((file) => {
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex");
      return `${hash}  ${path.relative(folder, file).split(path.sep).join("/")}\n`;
    })
    .join("");
}

execFileSync("npx", ["webpack", "--mode", "production", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});

rmSync(path.join(root, "package"), { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(path.join(root, "dist"), path.join(target, "web"), {
  recursive: true,
  filter: (source) => !source.includes(`${path.sep}maps`),
});
rmSync(path.join(target, "web/manifest.xml"), { force: true });
cpSync(path.join(root, "dist/manifest.xml"), path.join(target, "manifest.xml"));
cpSync(path.join(root, "assets/server"), path.join(target, "server"), { recursive: true });
for (const guide of ["deploy.md", "guide.md", "privacy.md", "excel-acceptance.md"]) {
  cpSync(path.join(root, "docs", guide), path.join(target, "docs", guide));
}
cpSync(path.join(root, "docs/images"), path.join(target, "docs/images"), { recursive: true });
writeFileSync(path.join(target, "SHA256SUMS"), checksums(target));

const entries = Object.fromEntries(
  filesBelow(target).map((file) => [
    `${name}/${path.relative(target, file).split(path.sep).join("/")}`,
    [readFileSync(file), { mtime: FIXED_DATE, level: 9 }],
  ]),
);
const archive = path.join(root, "package", `${name}.zip`);
writeFileSync(archive, zipSync(entries));
const size = (statSync(archive).size / 1024 / 1024).toFixed(1);
process.stdout.write(`package/${name}.zip  ${size} MB  ${Object.keys(entries).length} files\n`);
