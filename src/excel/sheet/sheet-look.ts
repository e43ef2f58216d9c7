import { width } from "../../core";
import type { Area, SheetVisibility } from "../../core";

/** The tab of a sheet. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A sheet at a glance: what one round trip tells without reading its cells. */
export interface SheetLook extends SheetTab {
  readonly isProtected: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Queues the glance at every sheet, in the order of the tabs. */
export function queueSheets(context: Excel.RequestContext): () => readonly SheetLook[] {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  return () => sheets.items.map(lookOf);
}

function lookOf(sheet: Excel.Worksheet): SheetLook {
  return { ...tabOf(sheet), isProtected: sheet.protection.protected };
}

/** The tab of a sheet whose id, name and visibility are loaded. */
export function tabOf({ id, name, visibility }: Excel.Worksheet): SheetTab {
  return { id, name, visibility: VISIBILITY[visibility] ?? "visible" };
}

/** As many sheets as are looked at before we know how many there are. */
const FIRST_SHEETS = 32;

/**
 * Queues something for the first sheets of the workbook without knowing them: from one sheet to the next,
 * and what lies beyond the last is a null object. Saves the round trip that would only ask for their ids.
 *
 * @param perSheet - what to ask of each, by its place; its answer is collected only where the sheet exists
 * @returns the answers by sheet id
 */
export function queueFirstSheets<T>(
  context: Excel.RequestContext,
  perSheet: (sheet: Excel.Worksheet, index: number) => () => T,
): () => Map<string, T> {
  const asked: { readonly sheet: Excel.Worksheet; readonly collect: () => T }[] = [];
  let sheet = context.workbook.worksheets.getFirst();
  for (let index = 0; index < FIRST_SHEETS; index += 1) {
    if (index > 0) sheet = sheet.getNextOrNullObject();
    sheet.load("id");
    asked.push({ sheet, collect: perSheet(sheet, index) });
  }
  return () => {
    const found = asked.filter((item) => !item.sheet.isNullObject);
    return new Map(found.map((item) => [item.sheet.id, item.collect()]));
  };
}

/** Queues the extent of what holds values on a sheet: formats alone do not count. */
export function queueUsedArea(sheet: Excel.Worksheet): () => Area | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (used.isNullObject ? null : areaOf(used));
}

/** The area of a range whose four measures are loaded. */
export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const rows = area.bottom - area.top + 1;
  return sheet.getRangeByIndexes(area.top, area.left, rows, width(area));
}
