import { createRequire } from "node:module";

const fromJest = createRequire(createRequire(import.meta.url).resolve("jest"));
const { expect } = fromJest("expect");

/**
 * The few words of Jest that the tests of the core use, collecting tests instead of running them.
 *
 * @returns the globals for a test file, and the tests collected through them: `{ id, run }`
 */
export function createShelf() {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (name, run) => {
    const wanted = [...path, name].join(" ");
    const alike = tests.filter(({ name: taken }) => taken === wanted).length;
    tests.push({ name: wanted, id: alike === 0 ? wanted : `${wanted} #${alike + 1}`, run });
  };
  describe.each = eachOf(describe);
  test.each = eachOf(test);
  return { tests, globals: { describe, test, it: test, expect } };
}

function eachOf(define) {
  return (rows) => (name, body) => {
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      define(`${name} [${index}]`, () => body(...values));
    });
  };
}
