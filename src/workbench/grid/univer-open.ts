import type { WorkbookSnapshot } from "../../core/sheet";
import type { SheetAppearance, WorkbookAppearance } from "../../workbook-file/appearance";
import type { Grid } from "../host/grid";
import { columnOf, rowOf } from "./cell-places";
import { createUniverGrid, showProtection } from "./univer-grid";
import type { RunningUniver } from "./univer-launch";
import { takeSeat, worksheetOf, type UniverSeat } from "./univer-seat";
import { univerRange, univerWorkbookData } from "./univer-workbook-data";

/** What is to be shown: values, and looks where the file has them. */
export interface WorkbookToOpen {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly appearance: WorkbookAppearance | null;
  /** How many pixels wide the sheet is shown; a wider table is shown smaller. */
  readonly visibleWidth: number;
}

function closeCurrent(univer: RunningUniver): void {
  const open = univer.api.getActiveWorkbook();
  if (open) univer.api.disposeUnit(open.getId());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Written by somebody else: as good as no setting.
    return undefined;
  }
}

function parsedSettings(appearance: WorkbookAppearance | null): Map<string, unknown> {
  const entries = [...(appearance?.settings ?? [])].map(([name, text]) => [name, parsed(text)] as const);
  return new Map(entries.filter(([, value]) => value !== undefined));
}

const ROW_HEADER_AND_SCROLLBAR = 66;
const SMALLEST_ZOOM = 0.6;

/** Shows each table in its whole width where that leaves it readable. */
function fitWidth(grid: Grid, seat: UniverSeat, visibleWidth: number): void {
  for (const { id } of grid.sheets()) {
    const last = grid.usedArea(id, true)?.right ?? -1;
    let width = ROW_HEADER_AND_SCROLLBAR;
    for (let column = 0; column <= last; column += 1) width += grid.columnWidth?.(id, column) ?? 0;
    const ratio = Math.floor((visibleWidth / width) * 20) / 20;
    if (ratio < 1 && ratio >= SMALLEST_ZOOM) worksheetOf(seat, id).getSheet().getConfig().zoomRatio = ratio;
  }
}

const NOTE_SIZE = { width: 220, height: 90, show: false };

/** What Univer takes through its plugins only: conditional formats, notes and the filter. */
function furnish(seat: UniverSeat, grid: Grid, look: SheetAppearance): void {
  const sheet = seat.workbook.getSheetByName(look.name);
  if (!sheet) return;
  // Each new rule goes to the front, so the first in rank comes last.
  const ranked = [...look.conditionalFormats].sort((a, b) => b.priority - a.priority);
  for (const format of ranked) grid.addConditionalFormat(sheet.getSheetId(), format);
  seat.asHost(() => {
    for (const [key, note] of look.notes) {
      const [row, col] = [rowOf(key), columnOf(key)];
      sheet.getRange(row, col).createOrUpdateNote({ id: `${row}-${col}`, row, col, ...NOTE_SIZE, note });
    }
    if (look.filterArea) sheet.getRange(univerRange(look.filterArea)).createFilter();
  });
}

/** Shows a workbook in place of the one that was open, and gives the host's grid over it. */
export function openInUniver(univer: RunningUniver, workbookToOpen: WorkbookToOpen): Grid {
  const { name, snapshot, appearance, visibleWidth } = workbookToOpen;
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
  for (const sheet of protectedSheets) showProtection(seat, sheet, true);
  fitWidth(grid, seat, visibleWidth);
  return grid;
}
