import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawWorkbook } from "../../support/draw-workbook";
import { formSheet } from "./form-sheet";
import { parseForms } from "./form-text";
import { pastedSheet } from "./pasted-sheet";

const text = (name: string) => readFileSync(join(__dirname, name), "utf8");

/** The sample workbooks of assets/samples by file name, built from the text forms in this folder. */
export function sampleWorkbooks(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["self-evaluation-2020.xlsx", drawWorkbook(parseForms(text("self-evaluation-2020.txt")).map(formSheet))],
    ["pasted-from-pdf.xlsx", drawWorkbook([pastedSheet("Sheet1", text("pasted-from-pdf.txt"))])],
  ]);
}
