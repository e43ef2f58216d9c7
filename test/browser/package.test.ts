import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

const ROOT = path.resolve(__dirname, "../..");
const COPIED = [
  "src",
  "assets",
  "docs",
  "scripts",
  "manifest.xml",
  "package.json",
  "tsconfig.json",
  "webpack.config.js",
];
const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  version: string;
};
const NAME = `ziping-${VERSION}`;
const ORIGIN = "https://ziping.example.gov.cn/pane";

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

function touch(folder: string, time: Date): void {
  for (const name of filesBelow(folder)) utimesSync(path.join(folder, name), time, time);
}

/** Another checkout: another folder, other times, and nothing built yet. */
function checkOut(folder: string, time: Date): void {
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  touch(folder, time);
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/** The command itself; the link to the modules counts as the folder that it stands for. */
function runPackage(folder: string): Buffer {
  const script = path.join(folder, "scripts/package.mjs");
  const options = ["--env", `origin=${ORIGIN}`, "--no-resolve-symlinks", "--no-cache"];
  execFileSync(process.execPath, [script, ...options], { cwd: folder, stdio: "pipe" });
  return readFileSync(path.join(folder, `package/${NAME}.zip`));
}

/** The step behind the build, alone. */
function packAgain(folder: string, timeZone: string): Buffer {
  const again = {
    root: folder,
    dist: path.join(folder, "dist"),
    output: path.join(folder, "again"),
    name: NAME,
  };
  const call = `import("./scripts/pack.mjs").then(({ pack }) => pack(${JSON.stringify(again)}))`;
  const env = { ...process.env, TZ: timeZone };
  execFileSync(process.execPath, ["--eval", call], { cwd: folder, env, stdio: "pipe" });
  return readFileSync(path.join(folder, `again/${NAME}.zip`));
}

describe("npm run package", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "又一个 副本"));
  let zip: Buffer;
  let parts: ReadonlyMap<string, Buffer>;
  const text = (name: string) => parts.get(name)?.toString("utf8") ?? "";

  beforeAll(() => {
    checkOut(folder, new Date("2024-02-29T12:00:00Z"));
    zip = runPackage(folder);
    const entries = Object.entries(unzipSync(zip));
    parts = new Map(entries.map(([name, bytes]) => [name.replace(/^[^/]+\//, ""), Buffer.from(bytes)]));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("builds the same bytes in another folder, at another time", () => {
    const other = mkdtempSync(path.join(tmpdir(), "one"));
    checkOut(other, new Date("2026-07-01T23:59:59Z"));
    const again = runPackage(other);
    rmSync(other, { recursive: true, force: true });
    expect(again.equals(zip)).toBe(true);
  }, 300_000);

  it("packs the same bytes at another time, in another time zone", () => {
    touch(path.join(folder, "dist"), new Date("2026-07-01T23:59:59Z"));
    expect(packAgain(folder, "America/New_York").equals(zip)).toBe(true);
  });

  it("holds the manifest, the web files, both servers' settings, the guides and the licences", () => {
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining([
        "SHA256SUMS",
        "manifest.xml",
        "docs/deploy.md",
        "docs/guide.md",
        "docs/privacy.md",
        "server/nginx.conf",
        "server/web.config",
        "web/help.html",
        "web/icons/icon-32.png",
        "web/licences.txt",
        "web/office/office.js",
        "web/taskpane.html",
      ]),
    );
    expect([...parts.keys()].filter((name) => name.includes(".map"))).toEqual([]);
  });

  it("names every file with its checksum", () => {
    const listed = text("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  ") as [string, string]);
    const hash = (name: string) =>
      createHash("sha256")
        .update(parts.get(name) ?? "")
        .digest("hex");
    expect(listed.map(([, name]) => name).sort()).toEqual(
      [...parts.keys()].filter((name) => name !== "SHA256SUMS").sort(),
    );
    expect(listed.filter(([sum, name]) => hash(name) !== sum)).toEqual([]);
  });

  it("speaks of the address that was asked for, and of no other", () => {
    expect(text("manifest.xml")).toContain(`"${ORIGIN}/taskpane.html"`);
    expect(text("manifest.xml")).not.toContain("localhost");
    const scripts = [...parts.keys()].filter((name) => /^web\/[^/]+\.(html|js|json)$/.test(name));
    expect(scripts.filter((name) => text(name).includes("localhost"))).toEqual([]);
  });

  it("holds a file for every address in its manifest", () => {
    const addresses = [...text("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, url]) => url!);
    const missing = addresses.filter((url) => !parts.has(url.replace(ORIGIN, "web")));
    expect(addresses.length).toBeGreaterThan(12);
    expect(missing).toEqual([]);
  });

  it("leads from its pages and guides to nothing that is not in it", () => {
    const pages = [...parts.keys()].filter((name) => /\.(html|md)$/.test(name));
    const links = pages.flatMap((name) =>
      [...text(name).matchAll(/(?:\]\(|\b(?:href|src)=["']?)([^)"'\s>]+)/g)]
        .map(([, target]) => target!.replace(/#.*$/, ""))
        .filter((target) => target !== "" && !/^https?:/.test(target))
        .map((target) => path.posix.join(path.posix.dirname(name), target)),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((target) => !parts.has(target))).toEqual([]);
  });

  it("loads scripts by names that change with their content, under a policy that names no other site", () => {
    const page = text("web/taskpane.html");
    const scripts = [...page.matchAll(/src=("?)([^">\s]+)\1/g)].map(([, , address]) => address ?? "");
    const own = scripts.filter((address) => !["old-browser.js", "office/office.js"].includes(address));
    expect(own).toEqual([
      expect.stringMatching(/^functions\.[0-9a-f]{10}\.js$/),
      expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/),
    ]);
    expect(page).toContain("default-src 'self'; script-src 'self';");
    expect(page).not.toMatch(/https?:\/\//);
  });

  it("copies Office.js as it came", () => {
    const source = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
    const copied = [...parts.keys()].filter((name) => name.startsWith("web/office/"));
    expect(copied.length).toBeGreaterThan(5);
    for (const name of copied) {
      const original = readFileSync(path.join(source, name.slice("web/office/".length)));
      expect(parts.get(name)!.equals(original)).toBe(true);
    }
  });

  it("gives the licence of every package whose code is in it", () => {
    const maps = path.join(folder, "dist/maps");
    const sources = filesBelow(maps).flatMap(
      (name) => (JSON.parse(readFileSync(path.join(maps, name), "utf8")) as { sources: string[] }).sources,
    );
    const shipped = new Set(
      sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    const listed = new Set(text("web/licences.txt").match(/^(@?[a-z][\w./-]*)(?=( \d\S*|, in \S+)$)/gm));
    expect([...shipped]).toEqual(
      expect.arrayContaining(["@fluentui/react-icons", "decimal.js", "react", "react-dom", "scheduler"]),
    );
    // What no source map of ours names: copied files, the loader of scripts, values in the style sheet, and two packages that came
    // put together into the file of a third.
    const others = ["@microsoft/office-js", "webpack", "@fluentui/tokens", "lodash-es", "rxjs"];
    expect([...shipped, ...others].filter((name) => !listed.has(name))).toEqual([]);
  });
});
