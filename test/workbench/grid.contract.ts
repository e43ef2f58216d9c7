import type {
  Grid,
  GridCell,
  GridConditionalFormat,
  GridEdit,
  GridWrite,
} from "../../src/workbench/host/grid";

/** A grid that may live elsewhere: every call is awaited, and sets come as lists. */
export interface GridUnderTest {
  call(method: keyof Grid, ...args: readonly unknown[]): Promise<unknown>;
  /** Types into the first sheet as a user does. */
  type(address: string, text: string | number): Promise<void>;
  /** The user's edits since the last call. */
  takeEdits(): Promise<readonly GridEdit[]>;
}

interface Contract {
  readonly grid: GridUnderTest;
  readonly sheet: string;
  write(...cells: readonly GridWrite[]): Promise<void>;
  cell(row: number, column: number): Promise<GridCell>;
}

async function contractOver(start: () => Promise<GridUnderTest>): Promise<Contract> {
  const grid = await start();
  const sheet = (await grid.call("activeSheet")) as string;
  return {
    grid,
    sheet,
    write: async (...cells) => void (await grid.call("writeCells", sheet, cells)),
    async cell(row, column) {
      const area = { top: row, left: column, bottom: row, right: column };
      const rows = (await grid.call("readCells", sheet, area)) as GridCell[][];
      return rows[0]![0]!;
    },
  };
}

function cellContract(open: () => Promise<Contract>): void {
  it("gives an empty cell as empty text without formula, fill or format", async () => {
    const { cell } = await open();
    expect(await cell(3, 3)).toMatchObject({
      value: "",
      formula: null,
      numberFormat: "General",
      text: "",
      fill: null,
      isLocked: true,
      isBold: false,
      isWrapped: false,
      fontColor: null,
    });
  });

  it("keeps numbers and formulas what they are when their cell is formatted as text", async () => {
    const { grid, write, cell } = await open();
    await write({ row: 0, column: 0, value: 3.6 }, { row: 0, column: 1, formula: "=A1*2" });
    await write({ row: 0, column: 0, numberFormat: "@" }, { row: 0, column: 1, numberFormat: "@" });
    await grid.call("settled");
    expect(await cell(0, 0)).toMatchObject({ value: 3.6, formula: null, numberFormat: "@" });
    expect(await cell(0, 1)).toMatchObject({ value: 7.2, formula: "=A1*2", numberFormat: "@" });
  });

  it("keeps numbers, texts that look like numbers, and truth values apart", async () => {
    const { write, cell } = await open();
    await write(
      { row: 0, column: 0, value: 3.6 },
      { row: 0, column: 1, value: "0012" },
      { row: 0, column: 2, value: true },
      { row: 0, column: 3, value: "=15名" },
    );
    expect((await cell(0, 0)).value).toBe(3.6);
    expect((await cell(0, 1)).value).toBe("0012");
    expect((await cell(0, 2)).value).toBe(true);
    expect(await cell(0, 3)).toMatchObject({ value: "=15名", formula: null });
  });

  it("changes what is given and leaves the rest of the cell", async () => {
    const { write, cell } = await open();
    await write({ row: 1, column: 1, value: 0.959918, numberFormat: "0.00%", fill: "#FFF2CC", isBold: true });
    await write({ row: 1, column: 1, value: 0.5 });
    expect(await cell(1, 1)).toMatchObject({
      value: 0.5,
      numberFormat: "0.00%",
      text: "50.00%",
      fill: "#FFF2CC",
      isBold: true,
    });
    await write({ row: 1, column: 1, fill: null, numberFormat: "General" });
    expect(await cell(1, 1)).toMatchObject({ value: 0.5, fill: null, numberFormat: "General", isBold: true });
  });

  it("empties a cell and keeps its look", async () => {
    const { write, cell } = await open();
    await write({ row: 1, column: 1, value: 7, fill: "#FFF2CC" });
    await write({ row: 1, column: 1, value: "" });
    expect(await cell(1, 1)).toMatchObject({ value: "", fill: "#FFF2CC" });
  });

  it("computes formulas, again when their cells change, and a value clears a formula", async () => {
    const { grid, write, cell } = await open();
    await write({ row: 0, column: 0, value: 2 }, { row: 1, column: 0, value: 3 });
    await write({ row: 2, column: 0, formula: "=SUM(A1:A2)" });
    await grid.call("settled");
    expect(await cell(2, 0)).toMatchObject({ value: 5, formula: "=SUM(A1:A2)" });
    await write({ row: 0, column: 0, value: 40 });
    await grid.call("settled");
    expect((await cell(2, 0)).value).toBe(43);
    await write({ row: 2, column: 0, value: 9 });
    await grid.call("settled");
    expect(await cell(2, 0)).toMatchObject({ value: 9, formula: null });
  });

  it.each([0, 60, 100, 140, 220])("a change %i ms after another is calculated too", async (delay) => {
    const { grid, write, cell } = await open();
    await write({ row: 0, column: 0, value: 1 }, { row: 1, column: 0, formula: "=A1*2" });
    await write({ row: 0, column: 0, value: 10 });
    await new Promise((resolve) => setTimeout(resolve, delay));
    await write({ row: 0, column: 0, value: 21 });
    await grid.call("settled");
    expect((await cell(1, 0)).value).toBe(42);
  });

  it("unlocks and locks cells", async () => {
    const { write, cell } = await open();
    await write({ row: 0, column: 0, value: 1, isLocked: false });
    expect((await cell(0, 0)).isLocked).toBe(false);
    await write({ row: 0, column: 0, isLocked: true });
    expect((await cell(0, 0)).isLocked).toBe(true);
  });
}

function areaContract(open: () => Promise<Contract>): void {
  it("knows the area in use, by values or by values and looks", async () => {
    const { grid, sheet, write } = await open();
    expect(await grid.call("usedArea", sheet, true)).toBeNull();
    await write({ row: 2, column: 1, value: "甲" }, { row: 4, column: 3, value: 1 });
    await write({ row: 8, column: 5, fill: "#FFF2CC" });
    expect(await grid.call("usedArea", sheet, true)).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(await grid.call("usedArea", sheet, false)).toEqual({ top: 2, left: 1, bottom: 8, right: 5 });
  });

  it("merges and splits", async () => {
    const { grid, sheet } = await open();
    const area = { top: 1, left: 0, bottom: 3, right: 1 };
    await grid.call("merge", sheet, area);
    expect(await grid.call("merges", sheet)).toEqual([area]);
    await grid.call("unmerge", sheet, area);
    expect(await grid.call("merges", sheet)).toEqual([]);
  });

  it("hides and shows rows and columns", async () => {
    const { grid, sheet } = await open();
    await grid.call("setRowsHidden", sheet, 2, 3, true);
    await grid.call("setColumnsHidden", sheet, 1, 1, true);
    expect([...((await grid.call("hiddenRows", sheet)) as Iterable<number>)]).toEqual([2, 3]);
    expect([...((await grid.call("hiddenColumns", sheet)) as Iterable<number>)]).toEqual([1]);
    await grid.call("setRowsHidden", sheet, 2, 3, false);
    expect([...((await grid.call("hiddenRows", sheet)) as Iterable<number>)]).toEqual([]);
  });

  it("moves cells and merges when rows are inserted and deleted", async () => {
    const { grid, sheet, write, cell } = await open();
    await write({ row: 2, column: 0, value: "丙" });
    await grid.call("merge", sheet, { top: 4, left: 0, bottom: 5, right: 0 });
    await grid.call("insertRows", sheet, 1, 2);
    expect((await cell(4, 0)).value).toBe("丙");
    expect(await grid.call("merges", sheet)).toEqual([{ top: 6, left: 0, bottom: 7, right: 0 }]);
    await grid.call("deleteRows", sheet, 0, 3);
    expect((await cell(1, 0)).value).toBe("丙");
  });
}

const HIGHLIGHT: Omit<GridConditionalFormat, "id"> = {
  areas: [{ top: 11, left: 7, bottom: 11, right: 7 }],
  formula: "=LEN(TRIM(H12))=0",
  fill: "#FFE699",
  fontColor: null,
  priority: 0,
  stopIfTrue: false,
};

function sheetContract(open: () => Promise<Contract>): void {
  it("adds, renames, hides and deletes sheets, and stays on the active one", async () => {
    const { grid, sheet } = await open();
    const added = (await grid.call("addSheet", "检查报告")) as { id: string };
    expect(await grid.call("activeSheet")).toBe(sheet);
    await grid.call("renameSheet", added.id, "报告");
    await grid.call("setVisibility", added.id, "very-hidden");
    expect(((await grid.call("sheets")) as object[])[1]).toEqual({
      id: added.id,
      name: "报告",
      visibility: "very-hidden",
    });
    await grid.call("deleteSheet", added.id);
    expect(await grid.call("sheets")).toHaveLength(1);
  });

  it("keeps conditional formats until they are removed", async () => {
    const { grid, sheet } = await open();
    const id = await grid.call("addConditionalFormat", sheet, HIGHLIGHT);
    expect(await grid.call("conditionalFormats", sheet)).toEqual([{ ...HIGHLIGHT, id }]);
    await grid.call("updateConditionalFormat", sheet, { ...HIGHLIGHT, id, fill: "#FFC7CE" });
    expect(await grid.call("conditionalFormats", sheet)).toEqual([{ ...HIGHLIGHT, id, fill: "#FFC7CE" }]);
    await grid.call("removeConditionalFormat", sheet, id);
    expect(await grid.call("conditionalFormats", sheet)).toEqual([]);
  });

  it("moves a conditional format and its formula along with its row", async () => {
    const { grid, sheet } = await open();
    await grid.call("addConditionalFormat", sheet, HIGHLIGHT);
    await grid.call("insertRows", sheet, 3, 2);
    expect(await grid.call("conditionalFormats", sheet)).toMatchObject([
      { areas: [{ top: 13, left: 7, bottom: 13, right: 7 }], formula: "=LEN(TRIM(H14))=0" },
    ]);
  });

  it("keeps a conditional format over several rows whole when rows come and go within and above it", async () => {
    const { grid, sheet } = await open();
    const areas = [{ top: 11, left: 7, bottom: 20, right: 7 }];
    await grid.call("addConditionalFormat", sheet, {
      ...HIGHLIGHT,
      areas,
      formula: "=AND($D12=1,COUNT($A$12:$A$21)<H12)",
    });
    await grid.call("insertRows", sheet, 15, 2);
    await grid.call("insertRows", sheet, 3, 1);
    await grid.call("deleteRows", sheet, 12, 3);
    expect(await grid.call("conditionalFormats", sheet)).toMatchObject([
      { areas: [{ top: 12, left: 7, bottom: 20, right: 7 }], formula: "=AND($D13=1,COUNT($A$13:$A$21)<H13)" },
    ]);
  });

  it("remembers protection and hyperlinks", async () => {
    const { grid, sheet } = await open();
    await grid.call("setProtection", sheet, true);
    expect(await grid.call("protection", sheet)).toEqual({ isProtected: true });
    await grid.call("setProtection", sheet, false);
    expect(await grid.call("protection", sheet)).toEqual({ isProtected: false });
    await grid.call("setHyperlink", sheet, 0, 0, "#'附件3'!H29");
    expect(await grid.call("hyperlink", sheet, 0, 0)).toBe("#'附件3'!H29");
  });

  it("selects an area of another sheet and goes there", async () => {
    const { grid } = await open();
    const { id } = (await grid.call("addSheet", "乙")) as { id: string };
    const area = { top: 4, left: 2, bottom: 4, right: 2 };
    await grid.call("select", id, area);
    expect(await grid.call("selection")).toEqual({ sheet: id, areas: [area] });
  });
}

function editContract(open: () => Promise<Contract>): void {
  it("tells the user's typing from the host's writing", async () => {
    const { grid, sheet, write, cell } = await open();
    await write({ row: 0, column: 0, value: 1 });
    expect(await grid.takeEdits()).toEqual([]);
    await grid.type("B2", "已完成");
    expect(await grid.takeEdits()).toEqual([
      expect.objectContaining({ kind: "cells", sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } }),
    ]);
    expect((await cell(1, 1)).value).toBe("已完成");
  });

  it("is silent about what formulas work out", async () => {
    const { grid, write } = await open();
    await write({ row: 0, column: 0, value: 1 }, { row: 0, column: 1, formula: "=A1*2" });
    await grid.call("settled");
    await grid.takeEdits();
    await grid.type("A1", 5);
    await grid.call("settled");
    expect(await grid.takeEdits()).toHaveLength(1);
  });
}

/** What every grid behind the host must do, whatever it is made of. `start` gives a grid with one empty sheet. */
export function gridContract(start: () => Promise<GridUnderTest>): void {
  const open = () => contractOver(start);
  describe("cells", () => cellContract(open));
  describe("areas", () => areaContract(open));
  describe("sheets", () => sheetContract(open));
  describe("edits", () => editContract(open));
}
