import { startOffice, type StartedOffice } from "../../support/office/start-office";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";
import type { ApiVersion } from "../../../src/workbench/host";
import type { RequestBody } from "../../../src/workbench/host/wire";

let office: StartedOffice<MemoryGrid>;

function open(apiVersion?: ApiVersion, isStructureProtected = false): void {
  const sheets = [
    { name: "表1", rows: [[1]] },
    { name: "表2" },
    { name: "隐藏", visibility: "very-hidden" as const },
  ];
  office = startOffice({ sheets, isStructureProtected }, { apiVersion });
}

afterEach(() => office.close());

type Work = (context: Excel.RequestContext) => void;

async function failureOf(work: Work): Promise<OfficeExtension.Error | null> {
  return Excel.run(async (context) => {
    work(context);
    await context.sync();
    return null;
  }).catch((error: OfficeExtension.Error) => error);
}

test.each<[string, string, Work]>([
  ["an unknown sheet", "ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("无").load("name")],
  [
    "a bad address",
    "InvalidArgument",
    ({ workbook }) => workbook.worksheets.getFirst().getRange("1A").load("values"),
  ],
  [
    "another sheet's address",
    "InvalidArgument",
    ({ workbook }) => workbook.worksheets.getFirst().getRange("表2!A1").load("values"),
  ],
  [
    "a cell off the sheet",
    "InvalidArgument",
    ({ workbook }) => workbook.worksheets.getFirst().getRangeByIndexes(1_048_576, 0, 1, 1).load("values"),
  ],
  ["a name that is taken", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("表1")],
  ["a name too long", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("长".repeat(32))],
  ["a name with a bracket", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("表[1]")],
  [
    "a very hidden sheet's end",
    "InvalidOperation",
    ({ workbook }) => workbook.worksheets.getItem("隐藏").delete(),
  ],
  [
    "a hidden sheet in front",
    "InvalidOperation",
    ({ workbook }) => workbook.worksheets.getItem("隐藏").activate(),
  ],
  ["an unknown setting", "ItemNotFound", ({ workbook }) => workbook.settings.getItem("无").load("value")],
  [
    "a setting that outgrows the file",
    "InvalidArgument",
    ({ workbook }) => workbook.settings.add("字", "长".repeat(666_667)),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").format.fill.color = "#12"),
  ],
  [
    "the cells of an empty range",
    "ItemNotFound",
    ({ workbook }) => workbook.worksheets.getItem("表2").getRange("B2").getUsedRange().load("address"),
  ],
])("%s is %s", async (_what, code, work) => {
  open();
  const before = office.grid.dump();
  expect((await failureOf(work))?.code).toBe(code);
  expect(office.grid.dump()).toEqual(before);
});

test("the failure says in which member it happened", async () => {
  open();
  const failure = await failureOf(({ workbook }) => workbook.worksheets.getItem("无").load("name"));
  expect(failure?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("more than 512 merged areas at once are refused with the member's name", async () => {
  const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
  office = startOffice({ sheets: [{ name: "表1", merges }] });
  const failure = await failureOf(({ workbook }) =>
    workbook.worksheets.getFirst().getRange("A1:B513").getMergedAreasOrNullObject().load("address"),
  );
  expect(failure?.debugInfo.errorLocation).toBe("Range.getMergedAreasOrNullObject");
});

test.each<[string, Work]>([
  ["add", ({ workbook }) => workbook.worksheets.add("新")],
  ["delete", ({ workbook }) => workbook.worksheets.getItem("表2").delete()],
  ["rename", ({ workbook }) => (workbook.worksheets.getItem("表2").name = "新")],
  ["move", ({ workbook }) => (workbook.worksheets.getItem("表2").position = 0)],
  ["hide", ({ workbook }) => (workbook.worksheets.getItem("表2").visibility = "Hidden")],
])("a protected structure refuses to %s sheets", async (_what, work) => {
  open(undefined, true);
  const before = office.grid.dump();
  expect((await failureOf(work))?.code).toBe("AccessDenied");
  expect(office.grid.dump()).toEqual(before);
});

describe("an older Excel", () => {
  const NEWER: readonly (readonly [ApiVersion, ApiVersion, string, Work])[] = [
    [
      "1.1",
      "1.2",
      "protection",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().protection.load("protected"),
    ],
    ["1.3", "1.4", "settings", ({ workbook }) => workbook.settings.load("items")],
    ["1.7", "1.8", "enableEvents", ({ runtime }) => (runtime.enableEvents = false)],
    [
      "1.8",
      "1.9",
      "autoFilter",
      ({ workbook }) => workbook.worksheets.getActiveWorksheet().autoFilter.load("enabled"),
    ],
    [
      "1.12",
      "1.13",
      "merged areas",
      ({ workbook }) =>
        workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject().load("address"),
    ],
  ];

  test.each(NEWER)("%s has not what came in %s: %s", async (older, newer, _name, work) => {
    open(older);
    expect((await failureOf(work))?.code).toBe("ApiNotFound");
    office.close();
    open(newer);
    expect(await failureOf(work)).toBeNull();
  });

  const MERGED: RequestBody = {
    Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 4 }],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
      "5": {
        Id: 5,
        ObjectPathType: 3,
        Name: "GetRange",
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ["A1"] },
      },
      "4": { Id: 4, ObjectPathType: 3, Name: "GetMergedAreasOrNullObject", ParentObjectPathId: 5 },
    },
  };

  test("refuses by itself, without the library's check", async () => {
    open("1.12");
    const answer = await office.host.process(MERGED);
    expect(answer).toMatchObject({
      kind: "answer",
      body: { Error: { Code: "ApiNotFound", ActionIndex: 0 } },
    });
    office.close();
    open("1.13");
    expect(await office.host.process(MERGED)).toMatchObject({
      body: { Results: [{ ActionId: 1, Value: null }] },
    });
  });

  test("says which sets it has", () => {
    open("1.9");
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("NoSuchSet")).toBe(false);
  });
});
