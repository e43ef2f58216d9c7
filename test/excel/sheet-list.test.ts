import type { HostEvent, WorkbookSnapshot } from "../../src/core";
import { isSupported } from "../../src/workbench/host/api-version";
import { EXCELS } from "../support/excel/excels";
import { closeAll, openHost } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { idOf, smallPlan, tableSheet } from "../support/excel/table-sketch";

/*
 * The sheets are listed only where something may have come of it: as long as Excel tells of every change of the list, some sheets are
 * read and written without it. A name that the grid changes without telling shows whether they were listed.
 */

/** The library on npm looks for some of the events among what only the web has. */
const otherSets = { SharedRuntime: "1.1", ExcelApiOnline: "1.1" };
/** Events arrive behind the request that caused them. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  closeAll();
});

const names = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);
const readAll = ({ host }: OpenedHost) => host.read({ scope: { kind: "workbook" } });
const readSome = ({ host }: OpenedHost, known: WorkbookSnapshot, ...sheets: readonly number[]) =>
  host.read({ scope: { kind: "sheets", ids: sheets.map(idOf), known } });

/** A workbook of three tables that is listened to, read since. */
async function watched(options: Parameters<typeof openHost>[1] = {}) {
  const sheets = ["附件1", "附件2", "附件3"].map((name) => tableSheet(name));
  const opened = openHost(sheets, { otherSets, relay: undefined, ...options });
  const before = await readAll(opened);
  const heard: HostEvent[] = [];
  stops.push(await opened.host.watch((event) => heard.push(event)));
  return { ...opened, before, heard };
}

const silently = ({ office }: OpenedHost, sheet: number, name: string) =>
  office.grid.renameSheet(idOf(sheet), name);

describe.each(EXCELS)("with ExcelApi %s", (apiVersion) => {
  const isTold = isSupported(apiVersion, "1.17");

  test("the first read since somebody listens lists the sheets; from then on what is not told is not asked", async () => {
    const opened = await watched({ apiVersion });
    silently(opened, 2, "附件二");
    const first = await readSome(opened, opened.before, 1);
    expect(names(first)).toEqual(["附件1", "附件二", "附件3"]);
    silently(opened, 2, "二");
    const next = await readSome(opened, first, 1);
    expect(names(next)).toEqual(["附件1", isTold ? "附件二" : "二", "附件3"]);
    expect(next.sheets[2]).toBe(opened.before.sheets[2]);
  });

  test("what is told is listed: sheets that came, went, or have another name", async () => {
    const opened = await watched({ apiVersion });
    const known = await readSome(opened, opened.before, 1);
    opened.office.grid.user.renameSheet("附件2", "附件二");
    opened.office.grid.user.addSheet("新表");
    opened.office.grid.user.deleteSheet("附件3");
    await settle();
    expect(names(await readSome(opened, known, 1))).toEqual(["附件1", "附件二", "新表"]);
  });

  test("what is read is read under its name of now, and what has gone falls out, told or not", async () => {
    const opened = await watched({ apiVersion });
    const known = await readSome(opened, opened.before, 1);
    silently(opened, 1, "附件一");
    opened.office.grid.deleteSheet(idOf(3));
    expect(names(await readSome(opened, known, 1, 3))).toEqual(["附件一", "附件2"]);
  });

  test("a write brings its sheet under its name of now, and lists the others only where that is not told", async () => {
    const opened = await watched({ apiVersion });
    const known = await readSome(opened, opened.before, 1);
    silently(opened, 1, "附件一");
    silently(opened, 2, "附件二");
    const { workbook } = await opened.host.apply(smallPlan(), { ifChanged: "refuse", known });
    expect(names(workbook!)).toEqual(["附件一", isTold ? "附件2" : "附件二", "附件3"]);
    const next = await readSome(opened, workbook!, 1);
    expect(names(next)).toEqual(names(workbook!));
  });
});

test("who reads all sheets lists them: what was not told after all comes to light", async () => {
  const opened = await watched();
  const known = await readSome(opened, opened.before, 1);
  silently(opened, 2, "附件二");
  opened.office.grid.addSheet("新表");
  expect(names(await readSome(opened, known, 1, 2, 3))).toEqual(["附件1", "附件二", "附件3", "新表"]);
});

test("a change that is told while the sheets are listed has them listed once more", async () => {
  const opened = await watched();
  const reading = readSome(opened, opened.before, 1);
  opened.office.grid.user.renameSheet("附件2", "附件二");
  const known = await reading;
  await settle();
  silently(opened, 2, "二");
  expect(names(await readSome(opened, known, 1))).toEqual(["附件1", "二", "附件3"]);
});

test("once nobody listens, and where the library does not know every event, the sheets are listed each time", async () => {
  const opened = await watched();
  const known = await readSome(opened, opened.before, 1);
  await stops.pop()!();
  silently(opened, 2, "附件二");
  expect(names(await readSome(opened, known, 1))).toEqual(["附件1", "附件二", "附件3"]);
  const older = await watched({ otherSets: undefined });
  const first = await readSome(older, older.before, 1);
  silently(older, 2, "附件二");
  expect(names(await readSome(older, first, 1))).toEqual(["附件1", "附件二", "附件3"]);
});
