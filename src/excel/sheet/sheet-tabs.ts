import { tabOf } from "./sheet-look";
import type { SheetLook, SheetTab } from "./sheet-look";

/** Queues the tabs alone: of hundreds of sheets, asking each for its protection costs as much as all the rest. */
export function queueTabs(context: Excel.RequestContext): () => readonly SheetTab[] {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  return () => sheets.items.map(tabOf);
}

/** Queues the glance at one sheet; `null` where it is gone. */
export function queueLook(sheet: Excel.Worksheet): () => SheetLook | null {
  sheet.load("id,name,visibility,protection/protected");
  return () => (sheet.isNullObject ? null : { ...tabOf(sheet), isProtected: sheet.protection.protected });
}
