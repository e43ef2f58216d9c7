import { createMemoryGrid } from "../../../src/workbench/grid/memory-grid";
import { evaluateFormula, type FormulaReader } from "../../../src/workbench/grid/memory-formula";

/** A1 to A4 hold 1, 2, a text and nothing; any other sheet is unknown. */
const COLUMN = [1, 2, "甲", ""];
const reader: FormulaReader = {
  area: (sheet, { top, bottom }) => (sheet === null ? COLUMN.slice(top, bottom + 1) : ["#REF!"]),
};

test.each([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=10%*50", 5],
  ["=7/2-1", 2.5],
  ["=1/0", "#DIV/0!"],
  ['="得分："&A1+A2', "得分：3"],
  ['="他说""好"""', '他说"好"'],
  ["=SUM(A1:A4,10)", 13],
  ["=AVERAGE(A1:A2)", 1.5],
  ["=AVERAGE(A3:A4)", "#DIV/0!"],
  ["=MAX(A1:A4)-MIN(A1:A4)", 1],
  ["=ROUND(2.345,2)", 2.35],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(-2.5,0)", -3],
  ["=LEN(TRIM(A4))=0", true],
  ['=LEN(TRIM("  因 延期 "))', 4],
  ['=IF(A1>=1,"达成","未达成")', "达成"],
  ["=AND(A1=1,NOT(A2=1))", true],
  ["=OR(A1>5,A2<>2)", false],
  ["=ISBLANK(A4)", true],
  ["=ISNUMBER(A3)", false],
  ['=FIND("b","abc")', 2],
  ['=ISNUMBER(FIND("|无|","||无|略|"))', true],
  ['=ISNUMBER(FIND("|有|","||无|略|"))', false],
  ['=CLEAN("按期\n完成率")', "按期完成率"],
  ["=A1+A3", "#VALUE!"],
  ["=别表!A1+1", "#REF!"],
  ["=$A$2*2", 4],
  ["=VLOOKUP(A1,A1:A2,1)", "#NAME?"],
  ["=-已完成", "#NAME?"],
  ["=1+", "#NAME?"],
  ["=(1", "#NAME?"],
])("%s gives %p", (formula, expected) => {
  expect(evaluateFormula(formula, reader)).toBe(expected);
});

test("a defined name stands for its cells, from any sheet, and moves with them", () => {
  const grid = createMemoryGrid({
    sheets: [
      { name: "附件1", rows: [[5], [2]], names: { 得分区: "A1:A2" } },
      { name: "汇总", rows: [["=SUM(得分区)+1", "=没有的名称"]] },
    ],
  });
  const [first, second] = grid.sheets().map(({ id }) => id) as [string, string];
  const total = () =>
    grid.readCells(second, { top: 0, left: 0, bottom: 0, right: 1 })[0]!.map(({ value }) => value);
  expect(total()).toEqual([8, "#NAME?"]);
  grid.insertRows(first, 0, 3);
  grid.writeCells(first, [{ row: 4, column: 0, value: 4 }]);
  expect(total()).toEqual([10, "#NAME?"]);
  expect(grid.dump()[0]!.names).toEqual(new Map([["得分区", { top: 3, left: 0, bottom: 4, right: 0 }]]));
  grid.deleteRows(first, 0, 6);
  expect(grid.dump()[0]!.names.size).toBe(0);
  expect(total()).toEqual(["#NAME?", "#NAME?"]);
});

test("formulas follow one another, other sheets too, and a circle ends", () => {
  const grid = createMemoryGrid({
    sheets: [
      {
        name: "表 1",
        rows: [
          ["=B1+1", "=C1*2", 5],
          ["=B2", "=A2"],
        ],
      },
      { name: "汇总", rows: [["=SUM('表 1'!A1:C1)"]] },
    ],
  });
  const [first, second] = grid.sheets();
  const value = (sheet: string, column: number) =>
    grid.readCells(sheet, { top: 0, bottom: 0, left: column, right: column })[0]![0]!.value;
  expect([value(first!.id, 0), value(second!.id, 0)]).toEqual([11, 26]);
  grid.user.type("表 1", { row: 0, column: 2 }, 1);
  expect([value(first!.id, 0), value(second!.id, 0)]).toEqual([3, 6]);
});

test("a formula goes on reading its cells when rows go in, and says so when they go", () => {
  const grid = createMemoryGrid({ sheets: [{ name: "表", rows: [[1], [2], ["=A1+A2"]] }] });
  const formula = (row: number) =>
    grid.readCells(grid.activeSheet(), { top: row, bottom: row, left: 0, right: 0 })[0]![0]!;
  grid.user.insertRows("表", 1, 2);
  expect(formula(4)).toMatchObject({ formula: "=A1+A4", value: 3 });
  grid.user.deleteRows("表", 0);
  expect(formula(3)).toMatchObject({ formula: "=#REF!+A3", value: "#REF!" });
});

test("notes, validations, merges and hidden rows move with their cells", () => {
  const grid = createMemoryGrid({
    sheets: [
      {
        name: "表",
        notes: { B2: "注" },
        validations: { "B2:B3": "list" },
        merges: ["C2:D3"],
        hiddenRows: [1],
        filter: "A1:D5",
      },
    ],
  });
  grid.user.insertRows("表", 0);
  grid.user.insertColumns("表", 0);
  const [sheet] = grid.dump();
  expect([...sheet!.notes]).toEqual([[2 * 16_384 + 2, "注"]]);
  expect(sheet!.validations).toEqual([{ area: { top: 2, left: 2, bottom: 3, right: 2 }, rule: "list" }]);
  expect(sheet!.merges).toEqual([{ top: 2, left: 3, bottom: 3, right: 4 }]);
  expect([...sheet!.hiddenRows]).toEqual([2]);
  expect(sheet!.filterArea).toEqual({ top: 1, left: 1, bottom: 5, right: 4 });
});
