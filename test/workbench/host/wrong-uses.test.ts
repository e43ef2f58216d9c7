import { startOffice, type StartedOffice } from "../../support/office/start-office";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";
import type { ApiVersion } from "../../../src/workbench/host";

/*
 * What goes wrong in Excel must go wrong here. Codes are those of the documentation ("Error handling with the
 * application-specific JavaScript APIs", the reference of each member); where it names none, README.md says "assumed".
 */

let office: StartedOffice<MemoryGrid>;

function open(apiVersion: ApiVersion = "1.20"): void {
  office = startOffice(
    {
      sheets: [
        { name: "表1", rows: [[1, 2, 3]], merges: ["A3:B4"], cells: { A3: "合并" } },
        { name: "保护", rows: [[1]], isProtected: true, looks: { B1: { isLocked: false } } },
        { name: "隐藏", visibility: "hidden" as const },
      ],
      settings: { 键: "值" },
    },
    { apiVersion },
  );
}

afterEach(() => office.close());

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function failureOf(use: Use): Promise<string | null> {
  return Excel.run(async (context) => {
    await use(context.workbook.worksheets.getItem("表1"), context);
    await context.sync();
    return null;
  }).catch((error: OfficeExtension.Error) => error.code ?? String(error));
}

const other = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);
const set = (sheet: Excel.Worksheet, address: string, rest: object) =>
  Object.assign(sheet.getRange(address), rest);

const REFUSED: Readonly<Record<string, readonly [code: string, use: Use]>> = {
  "a value that was not loaded": ["PropertyNotLoaded", (sheet) => sheet.getRange("A1").values],
  "a name that was not loaded": ["PropertyNotLoaded", (sheet) => sheet.name],
  "a result before the sync": ["ValueNotLoaded", (_, { workbook }) => workbook.settings.getCount().value],
  "whether there is a thing, before the sync": [
    "PropertyNotLoaded",
    (_, { workbook }) => workbook.worksheets.getItemOrNullObject("无").isNullObject,
  ],
  "a property that nobody knows": ["ApiNotFound", (sheet) => sheet.getRange("A1").load("vlaues")],
  "a row 0": ["InvalidArgument", (sheet) => sheet.getRange("A0").load("values")],
  "a column behind the last": ["InvalidArgument", (sheet) => sheet.getRange("XFE1").load("values")],
  "a row behind the last": ["InvalidArgument", (sheet) => sheet.getRange("A1048577").load("values")],
  "half an address": ["InvalidArgument", (sheet) => sheet.getRange("A1:").load("values")],
  "a negative index": ["InvalidArgument", (sheet) => sheet.getRangeByIndexes(-1, 0, 1, 1).load("values")],
  "no rows at all": ["InvalidArgument", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("values")],
  "a cell above the first": [
    "InvalidArgument",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
  ],
  "ranges with no cell in common": [
    "ItemNotFound",
    (sheet) => sheet.getRange("A1").getIntersection(sheet.getRange("B2")).load("values"),
  ],
  "more values than cells": ["InvalidArgument", (sheet) => set(sheet, "A1", { values: [[1, 2]] })],
  "fewer values than cells": ["InvalidArgument", (sheet) => set(sheet, "A1:B2", { values: [[1, 2]] })],
  "rows of unlike length": ["InvalidArgument", (sheet) => set(sheet, "A1:B2", { values: [[1, 2], [3]] })],
  "fewer formulas than cells": ["InvalidArgument", (sheet) => set(sheet, "A1:B1", { formulas: [["=1"]] })],
  "fewer formats than cells": ["InvalidArgument", (sheet) => set(sheet, "A1:B1", { numberFormat: [["0"]] })],
  "an object for a value": ["InvalidArgument", (sheet) => set(sheet, "A1", { values: [[{ a: 1 }]] })],
  "a text longer than a cell": [
    "InvalidArgument",
    (sheet) => set(sheet, "A1", { values: [["长".repeat(32_768)]] }),
  ],
  "a formula that does not end": [
    "InvalidArgument",
    (sheet) => set(sheet, "A1", { formulas: [["=SUM(B1"]] }),
  ],
  "a formula that lacks its last part": [
    "InvalidArgument",
    (sheet) => set(sheet, "A1", { values: [["=1+"]] }),
  ],
  "a formula longer than Excel takes": [
    "InvalidArgument",
    (sheet) => set(sheet, "A1", { formulas: [[`=1${"+1".repeat(4_100)}`]] }),
  ],
  "a locked cell": ["AccessDenied", (_, context) => set(other(context, "保护"), "A1", { values: [[2]] })],
  "the format of a cell that is not locked, on a protected sheet": [
    "AccessDenied",
    (_, context) => set(other(context, "保护"), "B1", { numberFormat: [["0.0"]] }),
  ],
  "a rule on a protected sheet": [
    "AccessDenied",
    (_, context) => other(context, "保护").getRange("B1").conditionalFormats.add("Custom"),
  ],
  "a merge on a protected sheet": [
    "AccessDenied",
    (_, context) => other(context, "保护").getRange("B1:C1").merge(),
  ],
  "rows into a protected sheet": [
    "AccessDenied",
    (_, context) => other(context, "保护").getRange("1:1").insert("Down"),
  ],
  "protecting a protected sheet": [
    "AccessDenied",
    (_, context) => other(context, "保护").protection.protect(),
  ],
  "lifting the protection of an open sheet": ["AccessDenied", (sheet) => sheet.protection.unprotect()],
  "a sheet that has just been deleted": [
    "ItemNotFound",
    async (_, context) => {
      const sheet = other(context, "隐藏");
      sheet.load("id");
      await context.sync();
      sheet.delete();
      await context.sync();
      return sheet.load("name");
    },
  ],
  "a range of a sheet that has just been deleted": [
    "InvalidReference",
    async (_, context) => {
      const range = other(context, "隐藏").getRange("A1");
      range.load("values");
      await context.sync();
      other(context, "隐藏").delete();
      await context.sync();
      return range.load("values");
    },
  ],
  "a sheet's name of 32 characters": ["InvalidArgument", (sheet) => (sheet.name = "名".repeat(32))],
  "no name for a sheet": ["InvalidArgument", (sheet) => (sheet.name = "")],
  "a sheet's name with a colon": ["InvalidArgument", (sheet) => (sheet.name = "一:二")],
  "a sheet's name in apostrophes": ["InvalidArgument", (sheet) => (sheet.name = "'一'")],
  "the name that Excel keeps to itself": ["InvalidArgument", (sheet) => (sheet.name = "history")],
  "a sheet's name that another has": ["ItemAlreadyExists", (sheet) => (sheet.name = "保护")],
  "a place behind the last sheet": ["InvalidArgument", (sheet) => (sheet.position = 3)],
  "a visibility that is none": ["InvalidArgument", (sheet) => Object.assign(sheet, { visibility: "Gone" })],
  "a kind of rule that is none": [
    "InvalidArgument",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Bogus" as "Custom"),
  ],
  "a rule that is not there": [
    "ItemNotFound",
    (sheet) => sheet.getRange("A1").conditionalFormats.getItem("无").delete(),
  ],
  "a formula of a rule that does not end": [
    "InvalidArgument",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=(A1"),
  ],
  "a way to insert that is none": [
    "InvalidArgument",
    (sheet) => sheet.getRange("1:1").insert("Up" as "Down"),
  ],
  "a setting deleted twice": [
    "ItemNotFound",
    (_, { workbook }) => {
      const setting = workbook.settings.getItem("键");
      setting.delete();
      setting.delete();
    },
  ],
  "an object of another run": [
    "InvalidRequestContext",
    async (sheet) => {
      const foreign = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("表1").getRange("A1");
        await context.sync();
        return range;
      });
      return sheet.getRange("A1:B2").getIntersection(foreign);
    },
  ],
  "an object after its run": [
    "InvalidObjectPath",
    async () => {
      const range = await Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem("表1").getRange("A1");
        await context.sync();
        return found;
      });
      range.load("values");
      await range.context.sync();
    },
  ],
};

test.each(Object.keys(REFUSED))("%s is refused as Excel refuses it", async (what) => {
  open();
  const [code, use] = REFUSED[what]!;
  expect(await failureOf(use)).toBe(code);
});

const NEWER: Readonly<Record<string, readonly [older: ApiVersion, use: Use]>> = {
  "several areas": ["1.8", (_, { workbook }) => workbook.getSelectedRanges().load("address")],
  "what is hidden, row by row": [
    "1.8",
    (sheet) => sheet.getRange("A1:A2").getRowProperties({ rowHidden: true }),
  ],
  "merged areas": ["1.7", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address")],
  "the rule of an id that may be gone": [
    "1.13",
    (sheet) => sheet.getRange("A1").conditionalFormats.getItemOrNullObject("无").load("id"),
  ],
  "whether the workbook is read-only": ["1.7", (_, { workbook }) => workbook.load("readOnly")],
};

test.each(Object.keys(NEWER))("an older Excel has not %s", async (what) => {
  const [older, use] = NEWER[what]!;
  open(older);
  expect(await failureOf(use)).toBe("ApiNotFound");
});
