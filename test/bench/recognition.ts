import {
  recognizeSheet,
  reviewWorkbook,
  createReviewer,
  DEFAULT_SETTINGS,
  type SheetSnapshot,
} from "../../src/core";
import { foreignSheet, generateTable, generateTables, workbookOf } from "./form-workbook";
import { compare, spread } from "./measure";
import { ratioRow, spreadText, type Row } from "./report";

/** Touches every cell and does nothing with it. */
function touch(sheet: SheetSnapshot): number {
  let seen = 0;
  for (const row of sheet.rows) for (const value of row) if (value !== null) seen += 1;
  return seen;
}

function find(sheet: SheetSnapshot, tables: number): number {
  const { regions } = recognizeSheet(sheet, []);
  if (regions.length !== tables) throw new Error(`found ${regions.length} of ${tables} tables`);
  return regions.length;
}

/** Recognition on foreign cells against one pass over them. */
export async function recognitionRow(rows: number, runs: number): Promise<Row> {
  const sheet = foreignSheet(rows, 50);
  const comparison = await compare(
    { name: "recognition", run: () => find(sheet, 2) },
    { name: "one pass", run: () => touch(sheet) },
    runs,
  );
  const what = `recognition on ${rows.toLocaleString("en")} × 50 foreign cells with two tables`;
  return ratioRow({ what, against: "one pass that touches every cell" }, comparison, { atMost: 4 });
}

/** How recognition grows when the rows double. */
export function recognitionGrowthRow(from: number, doublings: number, runs: number): Row {
  const sizes = Array.from({ length: doublings + 1 }, (_, i) => from * 2 ** i);
  const sheets = sizes.map((size) => foreignSheet(size, 50));
  sheets.forEach((sheet) => find(sheet, 2));
  const times = sizes.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    sheets.forEach((sheet, i) => {
      const start = performance.now();
      find(sheet, 2);
      times[i]!.push(performance.now() - start);
    });
  }
  const medians = times.map((list) => spread(list).median);
  const growth = spread(medians.slice(1).map((median, i) => median / medians[i]!));
  return {
    what: `recognition on ${sizes.map((size) => size.toLocaleString("en")).join(", ")} rows`,
    against: "half as many rows",
    goal: "≤ 2.2 × a doubling",
    figure: `${spreadText(growth)} ×`,
    isMet: growth.max <= 2.2,
    detail: `medians ${medians.map((m) => m.toFixed(1)).join(", ")} ms, ${runs} runs`,
  };
}

/** All tables of a large workbook in one pass; recorded, without a goal. */
export function largeWorkbookRow(sheets: number, runs: number): Row {
  const workbook = workbookOf(generateTables(sheets, 50));
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now();
    const { tables } = reviewWorkbook(workbook, DEFAULT_SETTINGS);
    if (tables.length !== sheets) throw new Error(`found ${tables.length} of ${sheets} tables`);
    times.push(performance.now() - start);
  }
  return {
    what: `whole review of ${sheets} sheets of 60 rows`,
    against: "–",
    goal: "recorded",
    figure: `${spreadText(spread(times.slice(1)))} ms`,
    isMet: null,
    detail: `cold ${times[0]!.toFixed(0)} ms, ${runs} runs`,
  };
}

/** Re-scoring after one edit: what a large workbook costs against a workbook of one table. */
export async function oneEditRow(tables: number, runs: number): Promise<Row> {
  const large = editor(tables);
  const small = editor(1);
  const comparison = await compare(
    { name: "large", run: () => large() },
    { name: "one table", run: () => small() },
    runs,
  );
  const what = `re-score after one edit in a workbook of ${tables} tables`;
  return ratioRow({ what, against: "the same in a workbook of 1 table" }, comparison, { atMost: 1.3 });
}

/** Each call edits one table and reviews the workbook with what is known of the others. */
function editor(tables: number): () => void {
  const reviewer = createReviewer();
  const { sheets } = workbookOf(generateTables(tables, 40));
  reviewer.review({ sheets }, DEFAULT_SETTINGS);
  return () => {
    for (let edit = 0; edit < 10; edit += 1) {
      const edited = { ...generateTable(0, 40).sheet };
      reviewer.review({ sheets: [edited, ...sheets.slice(1)] }, DEFAULT_SETTINGS);
    }
  };
}
