import { a1, columnLetters, HostError } from "../../core";
import type { ReportCell, ReportSheet } from "../../core";
import { quoted } from "../cells/cell-content";
import type { Exchange } from "../exchange/exchange";
import { LOOKS } from "../highlight/highlight-rule";

/** Excel refuses longer sheet names. */
const LONGEST_NAME = 31;
const POINTS_PER_CHARACTER = 6;

interface CellLook {
  readonly bold?: true;
  readonly size?: number;
  readonly font?: string;
  readonly fill?: string;
}

const LOOKS_OF_STYLES: Readonly<Record<NonNullable<ReportCell["style"]>, CellLook>> = {
  title: { bold: true, size: 14 },
  heading: { bold: true, fill: "#EDEDED" },
  ...LOOKS,
  muted: { font: "#616161" },
};

/**
 * Writes the report sheet and brings it to the front. A sheet of that name is reused only where it is an earlier
 * report (same title in A1) or empty; anybody else's sheet keeps its content, and ours gets a number.
 *
 * @returns the name of the sheet
 * @throws HostError `structure-protected` where no sheet can be added
 */
export async function writeReport(exchange: Exchange, report: ReportSheet): Promise<string> {
  const name = await findName(exchange, report);
  // Loaded only now: nobody should wait for it before the first report.
  const { createSheet } = await import("./create-sheet");
  await exchange.converse(async (context) => {
    const sheet = await createSheet(context.workbook, name);
    fill(sheet, report);
    sheet.activate();
    await context.sync();
  });
  return name;
}

async function findName(exchange: Exchange, report: ReportSheet): Promise<string> {
  const candidates = candidateNames(report.name);
  const title = report.rows[0]?.[0]?.value ?? null;
  const look = await exchange.read((context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    const sheets = candidates.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const first = sheet.getRange("A1");
      const used = sheet.getUsedRangeOrNullObject(true);
      first.load("values");
      return { name, sheet, isFree: () => used.isNullObject || first.values[0]?.[0] === title };
    });
    return () => ({
      isProtected: protection.protected,
      name: sheets.find(({ sheet, isFree }) => sheet.isNullObject || isFree()),
    });
  });
  const found = look.name;
  if (!found || (look.isProtected && found.sheet.isNullObject)) throw new HostError("structure-protected");
  return found.name;
}

function candidateNames(name: string): readonly string[] {
  const plain = name.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_NAME);
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${plain.slice(0, LONGEST_NAME - 4)} (${n})`);
  return [plain, ...numbered];
}

function fill(sheet: Excel.Worksheet, report: ReportSheet): void {
  const width = Math.max(1, ...report.rows.map((row) => row.length));
  if (report.rows.length > 0) {
    const values = report.rows.map((row) =>
      Array.from({ length: width }, (_, column) => plain(row[column]?.value ?? null)),
    );
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values;
  }
  report.columnWidths.forEach((characters, column) => {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  report.rows.forEach((row, top) => row.forEach((cell, left) => dress(sheet, cell, [top, left])));
  report.rows.forEach((row, top) => {
    if (row.length === width && width > 1) foldLines(sheet.getRangeByIndexes(top, 0, 1, width).format);
  });
}

/** A sentence longer than its column stands on several lines, also on paper; a title alone in its row runs on to the right. */
function foldLines(format: Excel.RangeFormat): void {
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.autofitRows();
}

function plain(value: ReportCell["value"]): string | number {
  return typeof value === "string" ? quoted(value) : (value ?? "");
}

function dress(sheet: Excel.Worksheet, cell: ReportCell, [row, column]: readonly [number, number]): void {
  if (!cell.style && !cell.link) return;
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  if (cell.link) range.hyperlink = linkOf(cell, cell.link);
  if (!cell.style) return;
  const look = LOOKS_OF_STYLES[cell.style];
  if (look.fill) range.format.fill.color = look.fill;
  if (look.font) range.format.font.color = look.font;
  if (look.bold) range.format.font.bold = true;
  if (look.size) range.format.font.size = look.size;
}

function linkOf(cell: ReportCell, { sheetName, cell: place }: NonNullable<ReportCell["link"]>) {
  const address = a1(place.row, place.column);
  return {
    documentReference: `'${sheetName.replace(/'/g, "''")}'!${address}`,
    textToDisplay: String(cell.value ?? address),
  };
}
