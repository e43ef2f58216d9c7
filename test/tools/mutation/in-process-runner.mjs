import { readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { performance } from "node:perf_hooks";
import { createJiti } from "jiti";
import { createShelf } from "./test-shelf.mjs";

/** The tests of scores and findings; each runs in milliseconds, so that thousands of mutants take minutes. */
const FOLDERS = [
  "test/core/checks",
  "test/core/scoring",
  "test/core/scoring/degree",
  "test/core/scoring/pairs",
  "test/core/regulations",
  "test/core/report",
  "test/core/write-back",
  "test/golden",
];
const FILES = [
  "test/strings/finding-sentences.test.ts",
  "test/strings/trace.test.ts",
  "test/tools/check-catalogue.test.ts",
];

/**
 * A test runner for Stryker that keeps the tests loaded in one process: a mutant is switched on by number, and the
 * modules are loaded anew only for mutants in what a module does while it is loaded.
 */
class InProcessRunner {
  #root = process.cwd();
  #jiti = createForgetfulJiti(this.#root);
  #tests = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis }) {
    const space = stryker();
    const tests = await this.#load();
    const results = [];
    for (const test of tests) {
      if (coverageAnalysis === "perTest") space.currentTestId = test.id;
      results.push(await run(test));
    }
    space.currentTestId = undefined;
    return { status: "complete", tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    const space = stryker();
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    if (reloadEnvironment) this.#forget();
    if (mutantActivation === "static") space.activeMutant = activeMutant.id;
    try {
      const tests = await this.#load();
      space.activeMutant = activeMutant.id;
      return await firstFailure(testFilter ? tests.filter(({ id }) => testFilter.includes(id)) : tests);
    } catch (error) {
      if (mutantActivation === "static") return killed("loading", error, 0);
      return { status: "error", errorMessage: String(error?.stack ?? error) };
    } finally {
      space.activeMutant = undefined;
      if (reloadEnvironment) this.#forget();
    }
  }

  async #load() {
    if (this.#tests) return this.#tests;
    const { tests, globals } = createShelf();
    Object.assign(globalThis, globals);
    for (const file of testFiles(this.#root)) await this.#jiti.import(file);
    this.#tests = tests;
    return tests;
  }

  #forget() {
    this.#tests = null;
    for (const file of Object.keys(this.#jiti.cache)) {
      if (!file.includes(`${sep}node_modules${sep}`)) delete this.#jiti.cache[file];
    }
  }
}

/** What passes for the memory of `core/table/remembered.ts`: an answer kept from one mutant would be given to the next. */
const WITHOUT_MEMORY = "export function remembered(answer) { return answer; }";

function createForgetfulJiti(root) {
  const place = join(root, "package.json");
  const plain = createJiti(place, { fsCache: false });
  const transform = (options) => {
    const isMemory = options.filename.endsWith(join("core", "table", "remembered.ts"));
    return { code: plain.transform(isMemory ? { ...options, source: WITHOUT_MEMORY } : options) };
  };
  return createJiti(place, { fsCache: false, transform });
}

function stryker() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

function testFiles(root) {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(folder, name)),
  );
  return [...inFolders, ...FILES].map((file) => resolve(root, file));
}

async function run({ id, run: body }) {
  const start = performance.now();
  const result = { id, name: id, timeSpentMs: 0 };
  try {
    await body();
    return { ...result, timeSpentMs: performance.now() - start, status: 0 };
  } catch (error) {
    return { ...result, status: 1, failureMessage: String(error?.message ?? error) };
  }
}

async function firstFailure(tests) {
  for (const [index, test] of tests.entries()) {
    const { status, failureMessage } = await run(test);
    if (status === 1) return killed(test.id, failureMessage, index + 1);
  }
  return { status: "survived", nrOfTests: tests.length };
}

function killed(id, reason, nrOfTests) {
  return { status: "killed", killedBy: [id], failureMessage: String(reason), nrOfTests };
}

const create = () => new InProcessRunner();
create.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: create }];
