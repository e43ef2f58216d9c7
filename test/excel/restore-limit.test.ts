import type { WriteOp } from "../../src/core";
import { MOST_BYTES } from "../../src/excel/record/record-store";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, openHost, onNewestExcel } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

jest.setTimeout(300_000);
afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const SCORE = 6;

/** Bytes of all that we keep in the workbook. */
function bytesKept({ office }: OpenedHost): number {
  const texts = [...office.grid.settings].map(([key, value]) => key + String(value));
  return new TextEncoder().encode(texts.join("")).length;
}

/** A table of so many rows, and the writes of every one of its scores. */
function scoredTable(index: number, rows: number): { sheet: SheetSketch; ops: WriteOp[] } {
  const [title, project, header] = tableSheet("").rows!;
  const lines = Array.from({ length: rows }, (_, row) => [
    "产出指标",
    "数量指标",
    `第${index}号项目完成第${row + 1}项任务的数量`,
    "≥100个",
    "50个",
    2,
    2,
    null,
  ]);
  const name = `附件${index}`;
  const ops = lines.map((_, row) =>
    scoreOp(row + 4, 2, 1, { cell: { sheet: idOf(index), row: row + 3, column: SCORE }, sheetName: name }),
  );
  return { sheet: { name, rows: [title!, project!, header!, ...lines] }, ops };
}

onNewestExcel(() => {
  test.each([
    ["300 sheets of 60 rows", 300, 57],
    ["a table of 2,000 rows", 1, 1_997],
  ])(
    "%s, every score written at once: the record takes less than four fifths of its room",
    async (_, sheets, rows) => {
      const tables = Array.from({ length: sheets }, (_, index) => scoredTable(index + 1, rows));
      const opened = openHost(tables.map(({ sheet }) => sheet));
      const before = fingerprint(opened.office);
      const ops = tables.flatMap((table) => table.ops);
      await opened.host.read({ scope: { kind: "workbook" } });
      const receipt = await opened.host.apply({ ops, highlights: [], heldBack: [] }, refuse);
      expect(receipt.written).toHaveLength(sheets * rows);
      process.stdout.write(`record of ${sheets * rows} cells: ${bytesKept(opened)} bytes\n`);
      expect(bytesKept(opened)).toBeLessThan((4 / 5) * MOST_BYTES);
      expect(await opened.host.restore()).toMatchObject({ cells: sheets * rows, editedSince: [], lost: [] });
      expect(fingerprint(opened.office)).toEqual(before);
    },
  );

  test("a write on one of many sheets costs the record of one table", async () => {
    const tables = Array.from({ length: 30 }, (_, index) => scoredTable(index + 1, 57));
    const opened = openHost(tables.map(({ sheet }) => sheet));
    const { settings } = opened.office.grid;
    const ops = tables.flatMap((table) => table.ops);
    await opened.host.apply({ ops, highlights: [], heldBack: [] }, refuse);
    const kept = new Map(settings);
    await opened.host.apply(smallPlan({ ops: [scoreOp(4, 1, 1.5)], highlights: [] }), refuse);
    const changed = [...settings].filter(([key, value]) => kept.get(key) !== value).map(([key]) => key);
    expect(changed.sort()).toEqual(["ziping.writes", `ziping.writes.${idOf(1)}`]);
  });

  test("where Excel has no room for the record, nothing is written and the user is told; with room again it works", async () => {
    const foreign = { other: "x".repeat(1_999_900) };
    const opened = openHost([tableSheet("附件1")], { settings: foreign });
    const before = fingerprint(opened.office);
    const full = { code: "restore-record-full" };
    await expect(opened.host.apply(smallPlan(), refuse)).rejects.toMatchObject(full);
    expect(fingerprint(opened.office)).toEqual(before);
    opened.office.grid.settings.set("other", "x".repeat(1_900_000));
    expect((await opened.host.apply(smallPlan(), refuse)).written).toHaveLength(3);
    expect(await opened.host.restore()).toMatchObject({ cells: 3 });
  });
});
