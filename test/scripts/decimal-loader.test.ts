import { readFileSync } from "node:fs";
import path from "node:path";

interface DecimalLoader {
  (source: string): string;
  readonly LEFT_OUT: readonly string[];
}

const loader = jest.requireActual<DecimalLoader>("../../scripts/decimal-loader.cjs");
const folder = path.dirname(require.resolve("decimal.js"));
const library = readFileSync(path.join(folder, "decimal.mjs"), "utf8");

/** The names that a text gives to methods of the prototype. */
function methodsIn(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => /^P\./.test(line));
  return lines.flatMap((line) => [...line.matchAll(/P\.(\w+) =/g)].map(([, name]) => name!));
}

test("leaves out the methods that it names, and no other", () => {
  const kept = methodsIn(loader(library));
  expect([...kept, ...loader.LEFT_OUT].sort()).toEqual([...methodsIn(library)].sort());
  expect(kept).toEqual(expect.arrayContaining(["plus", "dividedBy", "toDecimalPlaces", "comparedTo"]));
});

test("stops the build when the library names its methods otherwise", () => {
  expect(() => loader(library.replaceAll("P.cosine = P.cos", "P.cosine"))).toThrow("cosine,cos");
});
