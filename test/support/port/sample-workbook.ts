import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import type { WorkbookSnapshot } from "../../../src/core";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { plainSheet } from "../plain-sheet";

/** jsdom leaves these two out, although every browser has them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

const SAMPLES = join(__dirname, "../../../assets/samples");

/** A sample workbook as the add-in would read it; its sheets go by their names here, so that a test can be read without a list of ids. */
export function sampleWorkbook(name = "self-evaluation-2020.xlsx"): WorkbookSnapshot {
  const read = readWorkbook(readFileSync(join(SAMPLES, name)));
  if (!read.ok) throw new Error(`the sample ${name} cannot be read: ${read.problem.code}`);
  return { sheets: read.value.sheets.map((sheet) => ({ ...sheet, id: sheet.name })) };
}

/** A workbook as Excel makes a new one. */
export const EMPTY: WorkbookSnapshot = {
  sheets: [plainSheet([], { id: "Sheet1", name: "Sheet1" })],
};
