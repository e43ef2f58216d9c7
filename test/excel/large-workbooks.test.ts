import { DEFAULT_SETTINGS, planWriteBack, reviewWorkbook, scoreBasisFor, valueAt } from "../../src/core";
import type { ApplyOptions } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, openHost, onNewestExcel, settingsIn } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import { idOf, scoreOp, tableSheet } from "../support/excel/table-sketch";
import { notesIn } from "../support/notes-in";

jest.setTimeout(300_000);
afterEach(closeAll);

const everything = { scope: { kind: "workbook" } } as const;
const refuse = { ifChanged: "refuse" } as const;
const sheet = idOf(1);

/** A table of so many rows; in every seventh of them the score is too high for what was achieved. */
function longTable(name: string, rows: number): SheetSketch {
  const [title, project, header] = tableSheet(name).rows!;
  const indicators = Array.from({ length: rows - 4 }, (_, index) => {
    const actual = index % 7 === 0 ? 50 : 100;
    const levels = index === 0 ? ["产出指标", "数量指标"] : [null, null];
    return [...levels, `完成第${index + 1}项任务的数量`, "≥100个", `${actual}个`, 2, 2, null];
  });
  const total = ["总分", null, null, null, null, 2 * indicators.length, `=SUM(G4:G${rows - 1})`, null];
  return { name, rows: [title!, project!, header!, ...indicators, total], merges: ["A1:H1", "B2:H2"] };
}

onNewestExcel(() => {
  describe.each([
    ["300 sheets of 60 rows", Array.from({ length: 300 }, (_, index) => longTable(`附件${index + 1}`, 60))],
    ["a table of 2,000 rows", [longTable("长表", 2_000)]],
  ])("%s", (_, sketches) => {
    test("read, reviewed, written and restored", async () => {
      const { office, host } = openHost(sketches);
      const before = fingerprint(office);
      const known = await host.read(everything);
      const review = reviewWorkbook(known, DEFAULT_SETTINGS);
      expect(review.tables).toHaveLength(sketches.length);
      const plan = planWriteBack(review, {});
      const wrong = sketches.reduce((count, { rows = [] }) => count + Math.ceil((rows.length - 4) / 7), 0);
      expect(plan.ops).toHaveLength(wrong);
      office.host.traffic.reset();
      const settingsAfter: ApplyOptions["settingsAfter"] = (ops) => ({
        ...DEFAULT_SETTINGS,
        scoreBasis: scoreBasisFor(review, { ops }),
      });
      const receipt = await host.apply(plan, { ...refuse, known, settingsAfter });
      expect(receipt).toMatchObject({ written: { length: wrong }, refused: [], changedMeanwhile: [] });
      // Two, and one for each further 20,000 cells that stand around the targets.
      const around = sketches.reduce((cells, { rows = [] }) => cells + rows.length * 13, 0);
      expect(office.host.traffic.syncs).toBeLessThanOrEqual(2 + Math.ceil(around / 20_000));
      expect(cellIn(office, sheet, 3, 6).value).toBe(1);
      // What the user had written is known to the next pane, however much there is to note.
      const notes = notesIn(await settingsIn(host));
      expect(notes.filter(({ isOurs }) => isOurs)).toHaveLength(wrong);
      for (const key of office.grid.settings.keys())
        if (!key.startsWith("ziping.writes")) office.grid.settings.delete(key);
      expect(await host.restore()).toMatchObject({ cells: wrong, editedSince: [] });
      expect(fingerprint(office)).toEqual(before);
    });

    test("the progress names the sheets, and the user can stop in the middle", async () => {
      const { office, host } = openHost(sketches);
      const names: string[] = [];
      const isCancelled = () => names.length > 1;
      const onProgress = ({ sheetName }: { readonly sheetName: string }) => names.push(sheetName);
      await host.read({ ...everything, onProgress });
      const known = new Set(sketches.map(({ name }) => name));
      expect(names.length).toBeGreaterThan(0);
      expect(names.every((name) => known.has(name))).toBe(true);
      const { syncs } = office.host.traffic;
      names.length = 0;
      office.host.traffic.reset();
      const read = host.read({ ...everything, onProgress, isCancelled });
      if (sketches.length > 1) await expect(read).rejects.toMatchObject({ code: "cancelled" });
      else await read;
      expect(office.host.traffic.syncs).toBeLessThanOrEqual(syncs);
    });
  });

  test("300 sheets of 60 rows: two round trips and one for each further block of 20,000 cells", async () => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => row * 8 + column),
    );
    const sheets = Array.from({ length: 300 }, (_, index) => ({ name: `表${index + 1}`, rows }));
    const { office, host } = openHost(sheets);
    const names: string[] = [];
    const workbook = await host.read({
      ...everything,
      onProgress: (progress) => names.push(progress.sheetName),
    });
    expect(workbook.sheets).toHaveLength(300);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
    for (const sheet of workbook.sheets) expect(sheet.rows).toEqual(rows);
    const blocks = Math.ceil((300 * 60 * 8) / 20_000);
    expect(office.host.traffic.syncs).toBeLessThanOrEqual(2 + (blocks - 1) + 1);
    expect(names.length).toBeGreaterThan(5);
  });

  test("a table of 2,000 rows is read in blocks", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => `${row},${column}`),
    );
    const { office, host } = openHost([
      { name: "长表", rows, merges: Array.from({ length: 900 }, (_, i) => `A${2 * i + 1}:A${2 * i + 2}`) },
    ]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(sheet!.rows).toEqual(rows);
    expect(sheet!.merges).toHaveLength(900);
    expect(office.host.traffic.syncs).toBe(2 + Math.ceil(60_000 / 19_980) - 1);
  });

  test("a stray cell far away does not make us read a million", async () => {
    const { office, host } = openHost([{ name: "远", cells: { A1: "项目", XFD1048576: "x" } }]);
    const [sheet] = (await host.read(everything)).sheets;
    expect(valueAt(sheet!, 0, 0)).toBe("项目");
    expect(office.host.traffic.cellsRead).toBeLessThan(500_000);
  }, 60_000);

  test("2,000 rows are written in two round trips", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [`指标${row}`, row % 7]);
    const { office, host } = openHost([{ name: "长表", rows }]);
    const ops = rows.map(([, score], row) =>
      scoreOp(4, score as number, (score as number) + 1, {
        cell: { sheet, row, column: 1 },
        sheetName: "长表",
      }),
    );
    const receipt = await host.apply({ ops, highlights: [], heldBack: [] }, refuse);
    expect(receipt.written).toHaveLength(2_000);
    expect(office.host.traffic.syncs).toBeLessThanOrEqual(3);
    expect(cellIn(office, sheet, 1_999, 1).value).toBe((1_999 % 7) + 1);
    await host.restore();
    expect(rows.map((_, row) => cellIn(office, sheet, row, 1).value)).toEqual(rows.map(([, score]) => score));
  });
});
