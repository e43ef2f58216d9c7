import { existsSync } from "node:fs";
import path from "node:path";

interface Suite {
  readonly path: string;
}

interface LongestFirst {
  new (options: { readonly contexts: readonly [] }): { sort(tests: readonly Suite[]): readonly Suite[] };
  readonly LONGEST: readonly string[];
}

const Sequencer = jest.requireActual<LongestFirst>("../../scripts/longest-first.cjs");
const inTest = (end: string) => path.resolve(__dirname, "..", end);

test("the suites that are named are there", () => {
  expect(Sequencer.LONGEST.filter((end) => !existsSync(inTest(end)))).toEqual([]);
});

test("the longest come first, in their order, before all others", () => {
  const others = ["core/decimal.test.ts", "core/sheet.test.ts"];
  const paths = [...others, ...[...Sequencer.LONGEST].reverse()].map(inTest);
  const context = { config: { cache: false, rootDir: "/" }, hasteFS: { getSize: () => 1 } };
  const suites = paths.map((one) => ({ path: one, context }));
  const ordered = new Sequencer({ contexts: [] }).sort(suites).map((suite) => suite.path);
  expect(ordered.slice(0, Sequencer.LONGEST.length)).toEqual(Sequencer.LONGEST.map(inTest));
  expect([...ordered].sort()).toEqual([...paths].sort());
});
