import fc from "../support/laws";
import type { WriteOp } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, openHost } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import type { WorkbookPortrait } from "../support/excel/portrait";
import { idOf, scoreOp } from "../support/excel/table-sketch";

const RUNS = Number(process.env.MOVED_WORKBOOKS ?? 200);
jest.setTimeout(300_000);
afterEach(closeAll);

const sheet = idOf(1);
const SCORE = 5;

/** Names and targets of which some stand twice and more, and few scores: rows are as hard to tell apart as they ever are. */
const row = fc.record({
  name: fc.oneof(
    fc.constantFrom("完成率", "资金使用合规率", "验收合格率", ""),
    fc.integer({ min: 0, max: 99 }).map((n) => `第${n}项工作完成情况`),
  ),
  target: fc.constantFrom("≥95%", "100%", "≥5次", "≥10次"),
  score: fc.constantFrom(2, 3, 5),
  to: fc.constantFrom(2, 3, 5, null),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const edit = fc.oneof(
  fc.record({
    kind: fc.constant("insert-rows" as const),
    at: fc.nat(14),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("delete-rows" as const),
    at: fc.nat(14),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant("insert-columns" as const), at: fc.nat(6), count: fc.constant(1) }),
  fc.record({ kind: fc.constant("delete-columns" as const), at: fc.nat(4), count: fc.constant(1) }),
  fc.record({
    kind: fc.constant("reorder" as const),
    at: fc.integer({ min: 1, max: 8 }),
    count: fc.constant(3),
  }),
  fc.record({ kind: fc.constant("type" as const), at: fc.nat(12), count: fc.constant(1) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function sheetOf(rows: readonly Row[]): SheetSketch {
  const lines = rows.map(({ name, target, score }) => ["产出指标", name, target, "6套", 5, score, null]);
  return {
    name: "附件1",
    rows: [["一级指标", "三级指标", "目标", "实际", "分值", "得分", "偏差原因"], ...lines],
  };
}

function planOf(rows: readonly Row[]): WriteOp[] {
  return rows.flatMap(({ score, to }, index) =>
    to === null || to === score
      ? []
      : [scoreOp(index + 2, score, to, { cell: { sheet, row: index + 1, column: SCORE } })],
  );
}

const wholeRows = (top: number, count: number) => ({ top, left: 0, bottom: top + count - 1, right: 11 });

function doEdit({ office: { grid } }: OpenedHost, { kind, at, count }: Edit): void {
  const { user } = grid;
  if (kind === "insert-rows") user.insertRows("附件1", at, count);
  else if (kind === "delete-rows") user.deleteRows("附件1", at, count);
  else if (kind === "insert-columns") user.insertColumns("附件1", at, count);
  else if (kind === "delete-columns") user.deleteColumns("附件1", at, count);
  else if (kind === "reorder") user.sortRows("附件1", wholeRows(at, 3), [2, 0, 1]);
  else user.type("附件1", { row: at, column: 1 }, "改过的名称");
}

/** Cells of a portrait by address. */
const cellsOf = ({ sheets }: WorkbookPortrait) => sheets[0]!.cells;

const valueIn = (text: string | undefined): unknown =>
  text === undefined ? "" : (JSON.parse(text) as { value: unknown }).value;

test(`${RUNS} sheets moved about after a write: only our cells come back, each to what it was itself`, async () => {
  const counts = { written: 0, standing: 0, restored: 0 };
  const property = fc.asyncProperty(
    fc.uniqueArray(row, { minLength: 3, maxLength: 12, selector: ({ name, target }) => name + target }),
    fc.array(edit, { maxLength: 3 }),
    async (rows, edits) => {
      const opened = openHost([sheetOf(rows)]);
      const { grid } = opened.office;
      const ops = planOf(rows);
      await opened.host.apply({ ops, highlights: [], heldBack: [] }, { ifChanged: "refuse" });
      // A link on each written cell, which no one reads, tells the test where the cell went.
      ops.forEach(({ cell }, index) => grid.setHyperlink(sheet, cell.row, cell.column, `#${index}`));
      edits.forEach((each) => doEdit(opened, each));
      const places = placesOf(opened);
      const before = cellsOf(fingerprint(opened.office));
      const summary = await opened.host.restore();
      const after = cellsOf(fingerprint(opened.office));
      const changed = new Set(
        [...Object.keys(before), ...Object.keys(after)].filter((at) => before[at] !== after[at]),
      );
      for (const at of changed) {
        const op = ops[places.get(at) ?? -1];
        expect([at, valueIn(after[at])]).toEqual([at, op?.before.value]);
      }
      expect(changed.size).toBe(summary.cells);
      expect(summary.cells + summary.lost.length + summary.editedSince.length).toBe(ops.length);
      counts.written += ops.length;
      counts.standing += places.size;
      counts.restored += changed.size;
      closeAll();
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed: 20_261_125 });
  process.stdout.write(`restore after moving: ${JSON.stringify(counts)}\n`);
  expect(counts.restored).toBeGreaterThan(0.7 * counts.standing);
});

/** The index of the write by the address of its cell as it is now. */
function placesOf({ office: { grid } }: OpenedHost): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = 0; place < 40 * 12; place += 1) {
    const [at, column] = [Math.floor(place / 12), place % 12];
    const link = grid.hyperlink(sheet, at, column);
    if (link !== null) places.set(`${String.fromCharCode(65 + column)}${at + 1}`, Number(link.slice(1)));
  }
  return places;
}
