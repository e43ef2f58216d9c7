import fc from "../support/laws";
import { a1, DEFAULT_SETTINGS, missingExplanations, reviewWorkbook, type CellValue } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { colouredByLibreOffice } from "../support/excel/coloured-by-libreoffice";
import { closeAll, openHost } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { save, sheetsIn } from "../support/excel/save-and-open";

const RUNS = Number(process.env.SORTED_WORKBOOKS ?? 60);
jest.setTimeout(300_000);
afterEach(closeAll);

const FIRST = 3;
const EVERYTHING = { scope: { kind: "workbook" } } as const;
const EXPLANATION = 7;

/** Names as they stand in forms, and such as formulas trip over. */
const name = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => `第${n}项工作完成率`),
  fc.constantFrom("培训人次", "验收合格率", '“一网通办”"好办"率', "a*b?c~完成率", "ABC达标率", "abc达标率"),
  fc.constantFrom(
    "ＡＢＣ达标率",
    "按期\n完成率",
    "两 个  空格率",
    " 前后空格率 ",
    "'=1+1的完成率",
    "$C$3达标率",
    "#1楼完工率",
  ),
);

const row = fc.record({
  name,
  score: fc.constantFrom(10, 10, 8, 6),
  explanation: fc.constantFrom(null, null, null, "无", "因疫情影响，培训推迟到下一年度"),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const whole = (row: Row): readonly CellValue[] => {
  const actual = row.score === 10 ? "96%" : "70%";
  return ["产出指标", "数量指标", row.name, "≥95%", actual, 10, row.score, row.explanation];
};

function sheetOf(rows: readonly Row[]): SheetSketch {
  return {
    name: "附件1",
    rows: [
      ["项目支出绩效自评表"],
      ["项目名称", "人才服务专项"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
      ...rows.map(whole),
      ["总分", null, null, null, null, rows.length * 10, null, null],
    ],
  };
}

const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("sort" as const), at: fc.nat(7), down: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert" as const), at: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), at: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("explain" as const), at: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("copy" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("save" as const) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The last row of indicators, just above the total. */
function lastRow({ office: { grid } }: OpenedHost, sheet: string): number {
  for (let row = FIRST; row < 60; row += 1) {
    const cell = grid.readCells(sheet, { top: row, left: 0, bottom: row, right: 0 })[0]![0]!;
    if (cell.value === "总分") return row - 1;
  }
  throw new Error("no total");
}

/** As Excel sorts: numbers before texts, empty cells last in either direction, and what is equal stays in order. */
function sort(opened: OpenedHost, column: number, down: boolean): void {
  const { grid } = opened.office;
  const { id, name: sheet } = grid.sheets()[0]!;
  const area = { top: FIRST, left: 0, bottom: lastRow(opened, id), right: EXPLANATION };
  const keys = grid.readCells(id, area).map((cells) => cells[column]!.value);
  const order = keys.map((_, index) => index);
  const rank = (value: unknown) =>
    value === "" ? 2 : typeof value === "number" ? (down ? 1 : 0) : down ? 0 : 1;
  const compare = (a: unknown, b: unknown) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN");
  order.sort((i, j) => rank(keys[i]) - rank(keys[j]) || (down ? -1 : 1) * compare(keys[i], keys[j]) || i - j);
  grid.user.sortRows(sheet, area, order);
}

async function doEdit(opened: OpenedHost, edit: Edit): Promise<OpenedHost> {
  const { grid } = opened.office;
  const { id, name: sheet } = grid.sheets()[0]!;
  const last = lastRow(opened, id);
  const row = "at" in edit ? FIRST + (edit.at % (last - FIRST + 1)) : FIRST;
  if (edit.kind === "sort") sort(opened, edit.at, edit.down);
  if (edit.kind === "insert") grid.user.insertRows(sheet, FIRST + (edit.at % (last - FIRST + 2)));
  if (edit.kind === "delete" && last > FIRST + 1) grid.user.deleteRows(sheet, row);
  if (edit.kind === "explain")
    grid.user.type(sheet, { row, column: EXPLANATION }, "设备到货延迟，已催办并于次年二月完成");
  if (edit.kind === "copy") {
    await opened.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).copy("End");
      await context.sync();
    });
  }
  return edit.kind === "save" ? reopen(opened) : opened;
}

/** Every file that was saved, for another spreadsheet to look at. */
const files: { readonly bytes: Uint8Array; readonly owed: readonly string[] }[] = [];

async function reopen(opened: OpenedHost): Promise<OpenedHost> {
  const bytes = save(await opened.host.read(EVERYTHING), opened.office.grid);
  files.push({ bytes, owed: await owed(opened) });
  return openHost(sheetsIn(bytes));
}

const placeOf = (sheet: string, row: number, column: number) => `${sheet}!${a1(row, column)}`;

async function highlightsOf({ host }: OpenedHost) {
  return missingExplanations(reviewWorkbook(await host.read(EVERYTHING), DEFAULT_SETTINGS));
}

/** Where an explanation is owed in the workbook as it is now, by a review that knows nothing of rules. */
async function owed(opened: OpenedHost): Promise<readonly string[]> {
  const highlights = await highlightsOf(opened);
  return highlights.map(({ sheetName, cell }) => placeOf(sheetName, cell.row, cell.column)).sort();
}

/** The cells that a rule colours right now. */
function coloured({ office: { grid } }: OpenedHost): readonly string[] {
  const places = grid
    .sheets()
    .flatMap(({ name: sheet }) =>
      Array.from({ length: 30 * 9 }, (_, at) => [sheet, Math.floor(at / 9), at % 9] as const),
    );
  const shown = places.filter(([sheet, row, column]) => grid.rulesShownAt(sheet, { row, column }).length > 0);
  return shown.map((place) => placeOf(...place)).sort();
}

const cleaned = ({ name: text }: Row) => text.replace(/[\n']/g, "");

test(`${RUNS} tables moved about: coloured is what owes an explanation and has none`, async () => {
  const counts = { owed: 0, edits: 0, sorted: 0, saved: 0 };
  const property = fc.asyncProperty(
    fc.uniqueArray(row, { minLength: 3, maxLength: 12, selector: cleaned }),
    fc.array(edit, { minLength: 1, maxLength: 5 }),
    async (rows, edits) => {
      let opened = openHost([sheetOf(rows)]);
      await opened.host.setHighlights(await highlightsOf(opened));
      expect(coloured(opened)).toEqual(await owed(opened));
      for (const each of edits) {
        opened = await doEdit(opened, each);
        const now = await owed(opened);
        expect(coloured(opened)).toEqual(now);
        counts.owed += now.length;
      }
      counts.edits += edits.length;
      counts.sorted += edits.filter(({ kind }) => kind === "sort").length;
      counts.saved += edits.filter(({ kind }) => kind === "save").length;
      await opened.host.setHighlights([]);
      expect(
        opened.office.grid.sheets().flatMap(({ id }) => opened.office.grid.conditionalFormats(id)),
      ).toEqual([]);
      closeAll();
    },
  );
  await fc.assert(property, { numRuns: RUNS, seed: 20_261_126 });
  process.stdout.write(`highlights after moving: ${JSON.stringify(counts)}\n`);
  expect(counts.owed).toBeGreaterThan(counts.edits);
});

/** Looked at by hand: `LIBREOFFICE=yes`. */
if (process.env.LIBREOFFICE === "yes") {
  test("LibreOffice colours the same cells of every file that was saved", () => {
    const shown = colouredByLibreOffice(files.map(({ bytes }) => bytes));
    expect(shown).toEqual(files.map(({ owed: cells }) => cells));
    process.stdout.write(`LibreOffice: ${files.length} files, ${shown.flat().length} cells coloured\n`);
  });
}
