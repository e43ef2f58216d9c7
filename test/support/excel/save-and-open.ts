import type { WorkbookSnapshot } from "../../../src/core";
import { patchWorkbook } from "../../../src/workbook-file/patch-workbook";
import { readAppearance } from "../../../src/workbook-file/read-appearance";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { writeWorkbook } from "../../../src/workbook-file/write-workbook";
import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";

/** The bytes of a file with the values of a workbook, as they were read from it, and the rules of its grid. */
export function save(workbook: WorkbookSnapshot, grid: MemoryGrid): Uint8Array {
  const conditionalFormats = grid.sheets().map(({ id, name }) => ({
    sheet: name,
    rules: grid.conditionalFormats(id).map(({ formula, ...rule }) => ({
      ...rule,
      priority: rule.priority + 1_000,
      isBold: false,
      formula: formula.replace(/^=/, ""),
    })),
  }));
  const saved = patchWorkbook(writeWorkbook(workbook), { conditionalFormats });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  return saved.value;
}

/** What lies in a file of {@link save}, to be opened again. */
export function sheetsIn(bytes: Uint8Array): readonly SheetSketch[] {
  const read = readWorkbook(bytes);
  const appearance = readAppearance(bytes);
  if (!read.ok || !appearance) throw new Error("what was saved is not read");
  return read.value.sheets.map(({ name, top, rows }, index) => ({
    name,
    at: `A${top + 1}`,
    rows: rows.map((row) => row.map(asTyped)),
    conditionalFormats: appearance.sheets[index]!.conditionalFormats.map(
      ({ isBold: _, formula, ...rule }) => ({
        ...rule,
        formula: `=${formula}`,
      }),
    ),
  }));
}

const asTyped = <T>(value: T) => (typeof value === "string" && value.startsWith("=") ? `'${value}` : value);
