import { cellKey, isDateFormat } from "../../core";
import type { SheetSnapshot } from "../../core";

/** Days between 1900-01-00 and 1904-01-01, from which workbooks of old Macs count. */
const DAYS_UNTIL_1904 = 1_462;

/**
 * Queues asking whether days count from 1904. No property says so, but `DATE` gives serial numbers of the workbook's own
 * system: 2 January 1904 is day 1 there, and day 1,463 otherwise.
 *
 * @source Office.js, `Excel.Functions.date`
 */
export function queueDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(1904, 1, 2);
  day.load("value");
  return () => day.value === 1;
}

/** A sheet as Excel counts its days from 1904, in days from 1900, by which a snapshot counts. */
export function countedFrom1900(sheet: SheetSnapshot): SheetSnapshot {
  const { top, left, numberFormats } = sheet;
  const isDate = (row: number, column: number) => isDateFormat(numberFormats.get(cellKey(row, column)) ?? "");
  const rows = sheet.rows.map((cells, i) =>
    cells.map((value, j) =>
      typeof value === "number" && isDate(top + i, left + j) ? value + DAYS_UNTIL_1904 : value,
    ),
  );
  return { ...sheet, rows };
}
