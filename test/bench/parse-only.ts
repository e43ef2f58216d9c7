import { readFileSync } from "node:fs";
import { workbooksAt } from "../../src/review/find-workbooks";
import { readWorkbook } from "../../src/workbook-file/read-workbook";

/** What the review is measured against: opens and parses the same files with the same reader, and does nothing with them. */
export function parseOnly(folder: string): number {
  let sheets = 0;
  for (const file of workbooksAt(folder)) {
    const outcome = readWorkbook(readFileSync(file));
    if (!outcome.ok) throw new Error(`${file} was not read`);
    sheets += outcome.value.sheets.length;
  }
  return sheets;
}
