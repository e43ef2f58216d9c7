import { DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { shortForm } from "../../support/short-form";

const ROWS = ["场次 | 8场 | 8场 | 20 | 20 | 无", "人次 | 300人次 | 300人次 | 30 | 30 | 无"];
const LAST = "受益人数 | 500人 | 500人 | 40 | 40 | 无";

const said = (rows: readonly string[]) =>
  reviewWorkbook({ sheets: [shortForm({ rows, total: "100 | 100" })] }, DEFAULT_SETTINGS)
    .findings.filter(({ check }) => check === "group-points-differ")
    .map(({ facts, cells }) => [
      String(facts["kind"]),
      String(facts["expected"]),
      String(facts["actual"]),
      cells[0]?.row,
    ]);

test.each([
  ["of the rows above it", [...ROWS, "小计 | | | 50 | 50 | ", LAST]],
  [
    "of all rows above it, beside one of a part",
    [...ROWS, "小计 | | | 50 | 50 | ", LAST, "合计 | | | 90 | 90 | "],
  ],
  ["of the rows below it", ["小计 | | | 50 | 50 | ", ...ROWS, LAST]],
  ["that leaves its cells blank", [...ROWS, "小计 | | | | | ", LAST]],
  ["with the execution's points", [...ROWS, "小计 | | | 60 | 60 | ", LAST]],
])("a subtotal %s is right", (_, rows) => {
  expect(said(rows)).toEqual([]);
});

test("a subtotal that is no sum of rows beside it", () => {
  expect(said([...ROWS, "小计 | | | 50 | 45 | ", LAST])).toEqual([["score", "45", "50", 8]]);
  expect(said([...ROWS, "小计 | | | 55 | 50 | ", LAST])).toEqual([["points", "55", "50", 8]]);
});

test("the execution's points belong to a sum of all rows alone", () => {
  expect(said([...ROWS, "小计 | | | 50 | 40 | ", LAST])).toEqual([["score", "40", "50", 8]]);
  expect(said(["小计 | | | 50 | 40 | ", ...ROWS, "小计 | | | 40 | 40 | ", LAST])).toEqual([
    ["score", "40", "50", 6],
  ]);
});

test("a row without a score leaves the sum open", () => {
  expect(said(["场次 | 8场 | 8场 | 20 | | 无", ROWS[1]!, "小计 | | | 50 | 45 | ", LAST])).toEqual([]);
});
