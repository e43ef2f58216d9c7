import { cellKey, type WorkbookSnapshot } from "../../core/sheet";
import type { SheetAppearance, WorkbookAppearance } from "../../workbook-file/appearance";
import type { Grid } from "../host/grid";
import { createUniverGrid, showProtection } from "./univer-grid";
import type { RunningUniver } from "./univer-launch";
import { takeSeat, worksheetOf, type UniverSeat } from "./univer-seat";
import { univerRange, univerWorkbookData } from "./univer-workbook-data";

/** What is to be shown: values, and looks where the file has them. */
export interface WorkbookToOpen {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance | null;
}

function closeCurrent(univer: RunningUniver): void {
  const open = univer.api.getActiveWorkbook();
  if (open) univer.api.disposeUnit(open.getId());
}

function parsedSettings(appearance: WorkbookAppearance | null): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const [name, text] of appearance?.settings ?? []) {
    const value: unknown = JSON.parse(text);
    settings.set(name, value);
  }
  return settings;
}

const NOTE_SIZE = { width: 220, height: 90, show: false };

/** What Univer takes through its plugins only: conditional formats, notes and the filter. */
function furnish(seat: UniverSeat, grid: Grid, look: SheetAppearance): void {
  const sheet = seat.workbook.getSheetByName(look.name);
  if (!sheet) return;
  // Each new rule goes to the front, so the first in rank comes last.
  const ranked = [...look.conditionalFormats].sort((a, b) => b.priority - a.priority);
  for (const format of ranked) grid.addConditionalFormat(sheet.getSheetId(), format);
  const perRow = cellKey(1, 0);
  seat.asHost(() => {
    for (const [key, note] of look.notes) {
      const [row, col] = [Math.floor(key / perRow), key % perRow];
      sheet.getRange(row, col).createOrUpdateNote({ id: `${row}-${col}`, row, col, ...NOTE_SIZE, note });
    }
    if (look.filterArea) sheet.getRange(univerRange(look.filterArea)).createFilter();
  });
}

/** Shows a workbook in place of the one that was open, and gives the host's grid over it. */
export function openInUniver(univer: RunningUniver, { name, snapshot, appearance }: WorkbookToOpen): Grid {
  closeCurrent(univer);
  const workbook = univer.api.createWorkbook(univerWorkbookData(snapshot, appearance, name));
  const seat = takeSeat(univer, workbook);
  const idsWhere = (test: (sheet: WorkbookSnapshot["sheets"][number]) => boolean) =>
    new Set(snapshot.sheets.filter(test).map(({ id }) => id));
  const protectedSheets = idsWhere(({ isProtected }) => isProtected);
  const grid = createUniverGrid(seat, {
    protectedSheets,
    veryHiddenSheets: idsWhere(({ visibility }) => visibility === "very-hidden"),
    isStructureProtected: appearance?.isStructureProtected ?? false,
    settings: parsedSettings(appearance),
  });
  for (const look of appearance?.sheets ?? []) furnish(seat, grid, look);
  for (const sheet of protectedSheets) if (worksheetOf(seat, sheet)) showProtection(seat, sheet, true);
  return grid;
}
