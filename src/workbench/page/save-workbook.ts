import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../core/sheet";
import { patchWorkbook } from "../../workbook-file/patch-workbook";
import { writeWorkbook } from "../../workbook-file/write-workbook";
import { changesBetween } from "./changes";
import type { OpenWorkbook } from "./desk";
import { dumpGrid, type SheetDump, type WorkbookDump } from "./dump";

/** A workbook as .xlsx bytes. */
export interface SavedWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Whether all that the page does not show (charts, pictures, macros …) is still in it. */
  readonly isComplete: boolean;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SheetDump["cells"][string];
}

function placedCells(sheet: SheetDump): PlacedCell[] {
  return Object.entries(sheet.cells).map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, cell };
  });
}

function snapshotOfSheet(sheet: SheetDump): SheetSnapshot {
  const rows: CellValue[][] = [];
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const { row, column, cell } of placedCells(sheet)) {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = cell.value === "" ? null : cell.value;
    if (cell.formula !== null) formulas.set(cellKey(row, column), cell.formula);
    if (cell.numberFormat !== "General") numberFormats.set(cellKey(row, column), cell.numberFormat);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    top: 0,
    left: 0,
    rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
    formulas,
    numberFormats,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

/** The workbook as the core would read it; what it looks like is not part of that. */
function snapshotOfDump(dump: WorkbookDump): WorkbookSnapshot {
  return { sheets: dump.sheets.map(snapshotOfSheet) };
}

function patched(workbook: OpenWorkbook, now: WorkbookDump): Uint8Array | null {
  const { original, appearance } = workbook;
  if (!original || !appearance) return null;
  const changes = changesBetween(workbook.opened(), now, { appearance, lines: workbook.lines() });
  const outcome = patchWorkbook(original, changes);
  return outcome.ok ? outcome.value : null;
}

/**
 * Makes the file: the original with the edited cells changed and every other part as it was. A workbook that was
 * not opened from an .xlsx file, or that lost or got rows under a pivot table, is written anew with what the page knows.
 */
export function saveWorkbook(workbook: OpenWorkbook): SavedWorkbook {
  const now = dumpGrid(workbook.grid);
  const fileName = workbook.name.replace(/\.(xlsx|xls|xlsb|ods|et)$/i, "") + extensionFor(workbook.name);
  const bytes = patched(workbook, now);
  if (bytes) return { fileName, bytes, isComplete: true };
  return { fileName, bytes: writeWorkbook(snapshotOfDump(now)), isComplete: false };
}

/** A workbook with macros keeps its ending, or Excel would not open it. */
function extensionFor(name: string): string {
  return /\.xlsm$/i.test(name) ? "" : ".xlsx";
}

/** Hands bytes to the browser's download. */
export function download({ fileName, bytes }: SavedWorkbook): void {
  const blob = new Blob([bytes as BlobPart], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
