import { parseA1 } from "../../../src/core/a1-address";
import { createMemoryGrid } from "../../../src/workbench/grid/memory-grid";
import type { GridEdit } from "../../../src/workbench/host/grid";
import { gridContract, type GridUnderTest } from "../grid.contract";

type AnyMethod = (...args: readonly unknown[]) => unknown;

/** The memory grid, spoken to as if it lived elsewhere. */
function start(): Promise<GridUnderTest> {
  const grid = createMemoryGrid({ sheets: [{ name: "Sheet1" }] });
  let edits: GridEdit[] = [];
  grid.onUserEdit((edit) => edits.push(edit));
  return Promise.resolve({
    call: async (method, ...args) => (grid[method] as AnyMethod)(...args),
    type: async (address, text) => grid.user.type("Sheet1", parseA1(address)!, text),
    async takeEdits() {
      const taken = edits;
      edits = [];
      return taken;
    },
  });
}

describe("the grid in memory", () => gridContract(start));
