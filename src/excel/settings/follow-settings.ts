import { withSheetIds } from "../../core";
import type { ReviewSettings } from "../../core";
import { findSheets } from "../sheet/find-sheets";
import { marksFrom, wordsOf } from "../sheet/sheet-marks";
import type { Seen } from "../sheet/sheet-marks";

/**
 * The settings of a workbook some of whose sheets have got other ids or names since they were kept. What was said of a sheet that is
 * found nowhere stays, in case it comes back, under an id that no sheet can have.
 */
export function followSettings(settings: ReviewSettings, { workbook, marks }: Seen): ReviewSettings {
  const sheets = (workbook?.sheets ?? []).map((sheet) => ({ ...sheet, words: wordsOf(sheet) }));
  const found = findSheets(marksFrom(marks), sheets);
  return withSheetIds(settings, (id) => {
    const isTaken = found.get(id) === null && sheets.some((sheet) => sheet.id === id);
    return found.get(id) ?? (isTaken ? goneId(id) : id);
  });
}

const goneId = (id: string) => `?${id}`;
