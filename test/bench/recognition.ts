import { DEFAULT_SETTINGS, recognizeSheet, reviewWorkbook, type SheetSnapshot } from "../../src/core";
import { FOREIGN_TABLE_ROWS, foreignSheet, generateTables, workbookOf } from "./form-workbook";
import { compare, costOf, growth, spread } from "./measure";
import { growthRow, ratioRow, spreadText, type Row } from "./report";

const COLUMNS = 50;
const TABLES = 2;

/** Touches every cell and does nothing with it. */
function touch(sheet: SheetSnapshot): number {
  let seen = 0;
  for (const row of sheet.rows) for (const value of row) if (value !== null) seen += 1;
  return seen;
}

/** A new object each time, so that nothing is remembered of the sheet. */
function find(sheet: SheetSnapshot): number {
  const { regions } = recognizeSheet({ ...sheet }, []);
  const whole = regions.filter(({ area }) => area.bottom - area.top + 1 === FOREIGN_TABLE_ROWS);
  if (whole.length !== TABLES) throw new Error(`found ${whole.length} of ${TABLES} tables as they stand`);
  return regions.length;
}

/** Recognition on foreign cells against one pass over them. */
export async function recognitionRow(rows: number, runs: number): Promise<Row> {
  const sheet = foreignSheet(rows, COLUMNS);
  const comparison = await compare(
    { name: "recognition", run: () => find(sheet) },
    { name: "one pass", run: () => touch(sheet) },
    runs,
  );
  const what = `recognition on ${rows.toLocaleString("en")} × ${COLUMNS} foreign cells with two tables`;
  return ratioRow({ what, against: "one pass that touches every cell" }, comparison, { atMost: 4 });
}

/** How recognition grows when the rows double. */
export async function recognitionGrowthRow(from: number, doublings: number, runs: number): Promise<Row> {
  const sizes = Array.from({ length: doublings + 1 }, (_, i) => from * 2 ** i);
  const sheets = sizes.map((size) => foreignSheet(size, COLUMNS));
  const grown = await growth(
    sheets.map((sheet, i) => ({ name: `${sizes[i]} rows`, run: () => find(sheet) })),
    runs,
  );
  const listed = sizes.map((size) => size.toLocaleString("en")).join(", ");
  return growthRow(`recognition on ${listed} rows`, "half as many rows", grown);
}

/** All tables of a large workbook in one pass; recorded, without a goal. */
export async function largeWorkbookRow(sheets: number, runs: number): Promise<Row> {
  const generated = generateTables(sheets, 50);
  const review = () => {
    const workbook = workbookOf(generated.map(({ sheet, ...rest }) => ({ ...rest, sheet: { ...sheet } })));
    const { tables } = reviewWorkbook(workbook, DEFAULT_SETTINGS);
    if (tables.length !== sheets) throw new Error(`found ${tables.length} of ${sheets} tables`);
  };
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) times.push((await costOf({ name: "review", run: review })).clock);
  return {
    what: `whole review of ${sheets} sheets of 60 rows`,
    against: "–",
    goal: "recorded",
    figure: `${spreadText(spread(times.slice(1)))} ms`,
    isMet: null,
    detail: `cold ${times[0]!.toFixed(0)} ms, ${runs} runs`,
  };
}
