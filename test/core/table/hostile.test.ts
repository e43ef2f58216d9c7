import { readTable, recognizeSheet, type Area, type CellValue, type SheetSnapshot } from "../../../src/core";
import { caseForms } from "../../support/layout/case-form";
import { layOut } from "../../support/layout/lay-out";
import { plainSheet } from "../../support/plain-sheet";
import { recognized } from "../../support/recognized";

/** A real form on a sheet of its own. */
function realSheet(): SheetSnapshot {
  const forms = caseForms();
  return layOut(forms[0]!, forms, 1).sheet;
}

test("an empty sheet holds nothing", () => {
  expect(recognized(plainSheet([]))).toMatchObject({ regions: [], skipped: [] });
});

test("a used range of a million rows with two filled cells is no table", () => {
  const empty: CellValue[] = [];
  const rows: CellValue[][] = new Array<CellValue[]>(1_000_000).fill(empty);
  rows[0] = ["一级指标"];
  rows[999_999] = ["实际完成值"];
  expect(recognizeSheet(plainSheet(rows), []).regions).toEqual([]);
});

test("header words in prose make no table", () => {
  const prose = "请在一级指标、二级指标、三级指标栏填写，年度指标值和实际完成值应当一致。";
  const rows = Array.from({ length: 50 }, () => [prose, "一级指标", prose]);
  expect(recognizeSheet(plainSheet(rows), []).regions).toEqual([]);
});

test("cells of 32,767 characters and control characters do no harm", () => {
  const real = realSheet();
  const rows = [...real.rows, ["文".repeat(32_767)], ["\u200f\u0007一\u200b级指标", "\u202e"]];
  expect(recognizeSheet({ ...real, rows }, []).regions).toHaveLength(1);
});

test("five thousand merges, some of them overlapping, do no harm", () => {
  const real = realSheet();
  const far: Area[] = Array.from({ length: 5_000 }, (_, at) => {
    const top = 500 + at;
    return { top, left: at % 3, bottom: top + 1, right: (at % 3) + 1 };
  });
  expect(recognizeSheet({ ...real, merges: [...real.merges, ...far] }, []).regions).toHaveLength(1);
});

test.each([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#GETTING_DATA",
])("%s in a cell of the table is a problem with its place", (error) => {
  const real = realSheet();
  const [region] = recognizeSheet(real, []).regions;
  const indicator = readTable(real, region!).indicators[0]!;
  const rows = real.rows.map((cells, row) =>
    row === indicator.score!.row
      ? cells.map((value, column) => (column === indicator.score!.column ? error : value))
      : cells,
  );
  const broken = { ...real, rows };
  const table = readTable(broken, recognizeSheet(broken, []).regions[0]!);
  expect(table.indicators[0]!.score!.value).toBeNull();
  expect(table.problems).toContainEqual(expect.objectContaining({ code: "cell-error", text: error }));
});

test("a hidden row is read and marked", () => {
  const real = realSheet();
  const row = readTable(real, recognizeSheet(real, []).regions[0]!).indicators[2]!.row;
  const table = readTable({ ...real, hiddenRows: new Set([row]) }, recognizeSheet(real, []).regions[0]!);
  expect(table.indicators.length).toBeGreaterThan(3);
});
