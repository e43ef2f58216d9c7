import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../src/core";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";

const SAMPLES = join(__dirname, "../../../assets/samples");

/** A sample workbook as the add-in would read it. */
export function sampleWorkbook(name = "self-evaluation-2020.xlsx"): WorkbookSnapshot {
  const read = readWorkbook(readFileSync(join(SAMPLES, name)));
  if (!read.ok) throw new Error(`the sample ${name} cannot be read: ${read.problem.code}`);
  return read.value;
}
