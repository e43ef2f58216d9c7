import { createReviewer, DEFAULT_SETTINGS } from "../../../src/core";
import type { Review, SheetSnapshot } from "../../../src/core";
import { carryPage, carryStates } from "../../../src/taskpane/session/carry-over";
import { staleSheets } from "../../../src/taskpane/session/stale-sheets";
import { generateTables, workbookOf } from "../../bench/form-workbook";

const { sheets } = workbookOf(generateTables(4, 3));
const reviewer = createReviewer(null);
const reviewOf = (some: readonly SheetSnapshot[]): Review =>
  reviewer.review({ sheets: some }, DEFAULT_SETTINGS);
const before = reviewOf(sheets);
const ids = before.tables.map(({ table }) => table.region.id);
const states = { [ids[0]!]: "written", [ids[1]!]: "stale", [ids[3]!]: "written" } as const;

/** As where rows were inserted above all that stands on the sheet. */
const shifted = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, top: sheet.top + 2 });
const without = (at: number) => sheets.filter((_, index) => index !== at);
const replaced = (at: number, by: SheetSnapshot) => sheets.map((sheet, index) => (index === at ? by : sheet));

test("after an edit that moves nothing the states are the same object", () => {
  expect(carryStates(states, before, reviewOf(replaced(1, { ...sheets[1]! })))).toBe(states);
});

test("a table that moved keeps its state under its new id", () => {
  const after = reviewOf(replaced(1, shifted(sheets[1]!)));
  const now = after.tables[1]!.table.region.id;
  expect(now).not.toBe(ids[1]);
  expect(carryStates(states, before, after)).toEqual({
    [ids[0]!]: "written",
    [now]: "stale",
    [ids[3]!]: "written",
  });
});

test("of a table that is gone nothing stays, whatever moved up into its place", () => {
  const { [ids[0]!]: _gone, ...others } = states;
  expect(carryStates(states, before, reviewOf(without(0)))).toEqual(others);
  expect(carryStates(states, before, reviewOf([sheets[3]!, sheets[1]!, sheets[0]!]))).toEqual(states);
});

test("a sheet that came in front carries nothing away", () => {
  const [, ...rest] = sheets;
  const smaller = reviewOf(rest);
  const { [ids[0]!]: _gone, ...others } = states;
  expect(carryStates(others, smaller, before)).toBe(others);
});

test("a page follows its table, and is the overview where the table is gone", () => {
  const page = { kind: "table", table: ids[1]!, tab: "scores" } as const;
  const after = reviewOf(replaced(1, shifted(sheets[1]!)));
  expect(carryPage(page, before, after)).toEqual({ ...page, table: after.tables[1]!.table.region.id });
  expect(carryPage(page, before, reviewOf(without(0)))).toEqual(page);
  expect(carryPage(page, before, reviewOf(without(1)))).toEqual({ kind: "overview" });
});

test("the stale sheets are those with a stale table, each once", () => {
  expect(staleSheets({ review: before, tableStates: states })).toEqual([sheets[1]!.id]);
  expect(staleSheets({ review: before, tableStates: { [ids[0]!]: "written" } })).toEqual([]);
  expect(staleSheets({ review: null, tableStates: states })).toEqual([]);
});
