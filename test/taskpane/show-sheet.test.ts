import { HostError } from "../../src/core";
import type { HostErrorCode } from "../../src/core";
import { showSheet } from "../../src/taskpane/work/show-sheet";
import { createMemoryHost } from "../support/port/memory-host";
import { sampleWorkbook } from "../support/port/sample-workbook";

const cell = { sheet: "附件3", row: 5, column: 7 };

function refusing(code: HostErrorCode) {
  const host = createMemoryHost(sampleWorkbook());
  return { host: { ...host, select: () => Promise.reject(new HostError(code)) } };
}

test("the sheet of a table comes to the front with its page", async () => {
  const host = createMemoryHost(sampleWorkbook());
  await showSheet({ host }, cell);
  expect(host.selected).toEqual([cell]);
});

test("where the sheet is in front already, the selection stays", async () => {
  const host = createMemoryHost(sampleWorkbook());
  host.selectAreas(cell.sheet, { top: 9, bottom: 9, left: 1, right: 1 });
  await showSheet({ host }, cell);
  expect(host.selected).toEqual([]);
});

test.each([
  "cell-edit-mode",
  "no-cells-selected",
  "inactive-workbook",
  "dialog-open",
  "sheet-hidden",
] as const)("%s is no reason to keep the page from anybody", async (code) => {
  await showSheet(refusing(code), cell);
});

test.each(["sheet-deleted", "session-lost", "timeout", "unknown"] as const)("%s is told", async (code) => {
  await expect(showSheet(refusing(code), cell)).rejects.toMatchObject({ code });
});
