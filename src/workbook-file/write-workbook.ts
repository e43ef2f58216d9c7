import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../core";

const LEVELS = { visible: 0, hidden: 1, "very-hidden": 2 } as const;

/**
 * Writes a snapshot as a new .xlsx: for workbooks that were opened from an older format or begun on the page.
 *
 * Values, formulas, number formats, merges, hidden rows, columns and sheets are kept; fonts, fills, borders and
 * everything else that a snapshot does not hold are lost. A file that was an .xlsx is patched instead.
 */
export function writeWorkbook(workbook: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: workbook.sheets.map(({ name, visibility }) => ({ name, Hidden: LEVELS[visibility] })),
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

function worksheet(sheet: SheetSnapshot): WorkSheet {
  const result: WorkSheet = { "!ref": "A1" };
  const corner = { r: 0, c: 0 };
  sheet.rows.forEach((values, i) =>
    values.forEach((value, j) => {
      const at = { r: sheet.top + i, c: sheet.left + j };
      const cell = cellObject(value, sheet, cellKey(at.r, at.c));
      if (!cell) return;
      result[utils.encode_cell(at)] = cell;
      corner.r = Math.max(corner.r, at.r);
      corner.c = Math.max(corner.c, at.c);
    }),
  );
  result["!ref"] = utils.encode_range({ r: 0, c: 0 }, corner);
  result["!merges"] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  result["!rows"] = hiddenList(sheet.hiddenRows);
  result["!cols"] = hiddenList(sheet.hiddenColumns);
  if (sheet.isProtected) result["!protect"] = {};
  return result;
}

function cellObject(value: CellValue, sheet: SheetSnapshot, key: number): CellObject | null {
  const formula = sheet.formulas.get(key)?.replace(/^=/, "");
  if (value === null && formula === undefined) return null;
  const type = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  const format = sheet.numberFormats.get(key);
  return {
    t: type,
    v: value ?? "",
    ...(formula === undefined ? {} : { f: formula }),
    ...(format === undefined ? {} : { z: format }),
  };
}

function hiddenList(hidden: ReadonlySet<number>): { hidden: boolean }[] {
  const list: { hidden: boolean }[] = [];
  for (const index of hidden) list[index] = { hidden: true };
  return list;
}
