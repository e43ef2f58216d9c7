import { tabOf } from "./sheet-look";
import type { SheetTab } from "./sheet-look";

/** Queues the tabs alone: of hundreds of sheets, asking each for its protection costs as much as all the rest. */
export function queueTabs(context: Excel.RequestContext): () => readonly SheetTab[] {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  return () => sheets.items.map(tabOf);
}

/** Queues whether one sheet is protected; one that is gone is not. */
export function queueProtection(sheet: Excel.Worksheet): () => boolean {
  sheet.load("protection/protected");
  return () => !sheet.isNullObject && sheet.protection.protected;
}
