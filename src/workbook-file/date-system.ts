import { SSF } from "@e965/xlsx";
import { cellKey, type CellValue, type SheetSnapshot } from "../core";
import type { WorkbookPackage } from "./package/package";
import type { CellPatch } from "./patch";
import { workbookText } from "./patches/patch-workbook-part";
import { isOn } from "./xml/xml-scan";

/** Days between 1900-01-00 and 1904-01-01, from which workbooks of old Macs count. */
const DAYS_UNTIL_1904 = 1_462;

const isDate = (format: string | undefined) => format !== undefined && SSF.is_date(format);

/** A value counted from 1904 as the same day counted from 1900, by which a snapshot counts. */
export function countedFrom1900(value: CellValue, format: string | undefined): CellValue {
  return typeof value === "number" && isDate(format) ? value + DAYS_UNTIL_1904 : value;
}

/** Patches of a workbook that counts from 1904, in its own days. */
export function countedFrom1904(
  patches: readonly CellPatch[],
  sheets: readonly SheetSnapshot[],
): readonly CellPatch[] {
  const formats = new Map(sheets.map(({ name, numberFormats }) => [name, numberFormats]));
  return patches.map((patch) => {
    const stored = formats.get(patch.sheet)?.get(cellKey(patch.row, patch.column));
    const isDay = typeof patch.value === "number" && isDate(patch.look?.numberFormat ?? stored);
    return isDay ? { ...patch, value: Number(patch.value) - DAYS_UNTIL_1904 } : patch;
  });
}

/** Whether a workbook counts its days from 1904. */
export function countsFrom1904(file: WorkbookPackage): boolean {
  return workbookText(file).children.some((child) => child.name === "workbookPr" && isOn(child, "date1904"));
}
