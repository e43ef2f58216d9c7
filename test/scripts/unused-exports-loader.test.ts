import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInNewContext } from "node:vm";

interface UnusedExportsLoader {
  readonly UNUSED: Readonly<Record<string, readonly string[]>>;
  withoutExports(source: string, names: readonly string[]): string;
}

const { UNUSED, withoutExports } = jest.requireActual<UnusedExportsLoader>(
  "../../scripts/unused-exports-loader.cjs",
);

/** react-dom has a scheduler of its own where another library wants another version. */
const reactDom = require.resolve("react-dom");
const inFolderOf = (library: string) =>
  path.join(path.dirname(createRequire(reactDom).resolve(library)), `cjs/${library}.production.min.js`);

function exportsOf(source: string): readonly string[] {
  const exports = {};
  const given = { performance, setTimeout, clearTimeout, MessageChannel: undefined, setImmediate };
  runInNewContext(source, { exports, ...given });
  return Object.keys(exports).sort();
}

describe.each(Object.entries(UNUSED))("%s in the add-in's build", (library, unused) => {
  const whole = readFileSync(inFolderOf(library), "utf8");

  it("exports all but the names left out", () => {
    const left = exportsOf(whole).filter((name) => !unused.includes(name));
    expect(exportsOf(withoutExports(whole, unused))).toEqual(left);
    expect(left.length).toBeGreaterThan(8);
  });

  it("does not lack what react-dom asks for", () => {
    const asking = readFileSync(path.join(path.dirname(reactDom), "cjs/react-dom.production.min.js"), "utf8");
    const variable = new RegExp(`(\\w+)=require\\("${library}"\\)`).exec(asking)![1]!;
    const asked = [...asking.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, "g"))].map(([, name]) => name!);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => unused.includes(name))).toEqual([]);
  });
});

test("stops the build where a name is not exported", () => {
  expect(() => withoutExports("exports.kept = 1;", ["gone"])).toThrow("not all are exported: gone");
});
