import { startOffice, type StartedOffice } from "../../support/office/start-office";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";

let office: StartedOffice<MemoryGrid>;

const USERS_RULE = {
  areas: [{ top: 0, left: 0, bottom: 9, right: 3 }],
  formula: '=A1="差"',
  fill: "#FF0000",
  fontColor: null,
  priority: 1,
  stopIfTrue: false,
};

beforeEach(() => {
  office = startOffice({ sheets: [{ name: "表", conditionalFormats: [USERS_RULE] }] });
});
afterEach(() => office.close());

const rules = () => office.grid.conditionalFormats(office.grid.activeSheet());

function addRule(address: string, formula: string): Promise<string> {
  return Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("表").getRange(address);
    const format = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFEE99";
    format.load("id,priority,type");
    await context.sync();
    expect([format.type, format.priority]).toEqual(["Custom", 0]);
    return format.id;
  });
}

test("a rule shows while its formula is true, above the user's", async () => {
  await addRule("H12", "=LEN(TRIM(H12))=0");
  const at = { row: 11, column: 7 };
  expect(office.grid.rulesShownAt("表", at).map(({ fill }) => fill)).toEqual(["#FFEE99"]);
  office.grid.user.type("表", at, "因采购延期");
  expect(office.grid.rulesShownAt("表", at)).toEqual([]);
  expect(rules()[0]).toMatchObject(USERS_RULE);
});

test("relative references count from the first cell of the rule", async () => {
  await addRule("H12:H14", "=LEN(TRIM($H12))=0");
  office.grid.user.type("表", { row: 12, column: 7 }, "有");
  const isShown = [11, 12, 13].map((row) => office.grid.rulesShownAt("表", { row, column: 7 }).length > 0);
  expect(isShown).toEqual([true, false, true]);
});

test("the rule moves with its cell when rows go in", async () => {
  await addRule("H12", "=LEN(TRIM(H12))=0");
  office.grid.user.insertRows("表", 3, 2);
  expect(office.grid.rulesShownAt("表", { row: 13, column: 7 })).toHaveLength(1);
  office.grid.user.type("表", { row: 13, column: 7 }, "有");
  expect(office.grid.rulesShownAt("表", { row: 13, column: 7 })).toHaveLength(0);
});

test("ours is deleted by its id; the user's stays as it was", async () => {
  const id = await addRule("H12", "=TRUE");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange().conditionalFormats.getItem(id).delete();
    const gone = sheet.getRange().conditionalFormats.getItemOrNullObject(id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  expect(rules()).toEqual([{ ...USERS_RULE, id: "cf-1" }]);
});

test("clearAll cuts the cells out of every rule, also the user's", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("B3:C4").conditionalFormats.clearAll();
    await context.sync();
  });
  const covers = (row: number, column: number) =>
    rules().some(({ areas }) =>
      areas.some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right),
    );
  expect([covers(2, 1), covers(3, 2), covers(2, 0), covers(1, 1), covers(4, 2), covers(3, 3)]).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test("rules of a sheet are loaded with their formulas", async () => {
  await addRule("H12", "=LEN(TRIM(H12))=0");
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem("表").getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    const formulas = formats.items.map((item) => item.customOrNullObject.rule.formula);
    expect(formulas).toEqual(["=LEN(TRIM(H12))=0", '=A1="差"']);
  });
});
