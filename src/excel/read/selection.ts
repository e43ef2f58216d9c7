import { HostError, LAST_COLUMN, LAST_ROW, parseA1Area } from "../../core";
import type { Area, CellRef, Selection } from "../../core";
import type { Exchange } from "../exchange/exchange";
import { isHostError } from "../exchange/host-error";
import { offers } from "../exchange/requirement-sets";

/**
 * The sheet and the areas that the user has selected; several areas from ExcelApi 1.9 on.
 *
 * @throws HostError `no-cells-selected` where a chart or the like is selected, or several areas before 1.9
 */
export function readSelection(exchange: Exchange): Promise<Selection> {
  return exchange.read((context) => {
    const { workbook } = context;
    const selected = offers("1.9", workbook, "getSelectedRanges")
      ? workbook.getSelectedRanges()
      : workbook.getSelectedRange();
    selected.load("address");
    const { worksheet } = selected;
    worksheet.load("id");
    return () => ({ sheet: worksheet.id, areas: parseAreas(selected.address) });
  });
}

/**
 * Selects a cell and brings its sheet to the front.
 *
 * @throws HostError `sheet-deleted`, `sheet-hidden`, or `inactive-workbook` where another workbook has the focus
 */
export async function selectCell(exchange: Exchange, cell: CellRef): Promise<void> {
  const asked: Excel.Worksheet[] = [];
  try {
    const isThere = await exchange.read((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("name,visibility");
      asked.push(sheet);
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      return () => !sheet.isNullObject;
    });
    if (!isThere) throw new HostError("sheet-deleted");
  } catch (error) {
    throw refusalOf(error, asked.at(-1));
  }
}

/** A hidden sheet, or several workbooks open and the focus elsewhere: Excel gives no better code than these. */
function refusalOf(error: unknown, sheet: Excel.Worksheet | undefined): unknown {
  if (!isHostError(error, "unknown", "no-cells-selected")) return error;
  // What was answered before the refusal is known.
  const { name = null, visibility } = sheet?.toJSON() ?? {};
  const isHidden = visibility === "Hidden" || visibility === "VeryHidden";
  return isHidden
    ? new HostError("sheet-hidden", { sheet: name, cell: null }, error.cause)
    : new HostError("inactive-workbook", error.place, error.cause);
}

/** Reads the areas of an address with or without sheet: `Sheet1!A1:B2,Sheet1!D4`, `A:C`, `5:7`. */
export function parseAreas(address: string): readonly Area[] {
  return withoutSheets(address).flatMap((part) => {
    const area = parseA1Area(part) ?? parseWhole(part);
    return area ? [area] : [];
  });
}

/** Sheet names may hold commas, but only inside quotes. */
function withoutSheets(address: string): readonly string[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .map((part) =>
      part
        .slice(part.lastIndexOf("!") + 1)
        .replace(/\$/g, "")
        .trim(),
    );
}

/** Whole columns (`A:C`) and whole rows (`5:7`). */
function parseWhole(part: string): Area | null {
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(part);
  if (columns) {
    const area = parseA1Area(`${columns[1]}1:${columns[2]}1`);
    return area && { ...area, bottom: LAST_ROW };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(part);
  const area = rows && parseA1Area(`A${rows[1]}:A${rows[2]}`);
  return area ? { ...area, right: LAST_COLUMN } : null;
}
