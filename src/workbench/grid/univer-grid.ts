import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { Grid, GridArea } from "../host/grid";
import { calculationOperations } from "./univer-calculation";
import { readCells, usedArea, writeCells } from "./univer-cells";
import { conditionalFormatOperations } from "./univer-conditional-formats";
import { listenToUserEdits } from "./univer-edits";
import { keepRulesWhole } from "./univer-line-rules";
import { modelOf, worksheetOf, type UniverSeat } from "./univer-seat";
import { layoutOperations, sheetOperations } from "./univer-structure";
import { gridArea, univerRange } from "./univer-workbook-data";

/** What a file says and Univer's model has no place for. */
export interface GridFlags {
  readonly protectedSheets: Set<string>;
  readonly veryHiddenSheets: Set<string>;
  readonly isStructureProtected: boolean;
  readonly settings: Map<string, unknown>;
}

type FWorksheetPermission = ReturnType<ReturnType<typeof worksheetOf>["getWorksheetPermission"]>;
type Protection = Pick<Grid, "protection" | "setProtection" | "structureProtected">;

function protectionOperations(seat: UniverSeat, flags: GridFlags): Protection {
  const { protectedSheets } = flags;
  return {
    protection: (sheet) => ({ isProtected: protectedSheets.has(sheet) }),
    setProtection(sheet, isProtected) {
      if (isProtected) protectedSheets.add(sheet);
      else protectedSheets.delete(sheet);
      showProtection(seat, sheet, isProtected);
    },
    structureProtected: () => flags.isStructureProtected,
  };
}

/** Keeps the user from typing into a protected sheet; the host guards its own writes. */
export function showProtection(seat: UniverSeat, sheet: string, isProtected: boolean): void {
  const permission = worksheetOf(seat, sheet).getWorksheetPermission();
  void (isProtected ? protect(permission) : permission.unprotect());
}

/** Univer forbids one thing after the other at the same time, and each would protect the sheet first: all but one would fail. */
async function protect(permission: FWorksheetPermission): Promise<void> {
  if (!permission.isProtected()) await permission.protect();
  await permission.setReadOnly();
}

type Links = Pick<Grid, "hyperlink" | "setHyperlink">;

function linkOperations(seat: UniverSeat): Links {
  return {
    hyperlink: (sheet, row, column) =>
      (modelOf(seat, sheet).getCellRaw(row, column)?.custom?.hyperlink as string | undefined) ?? null,
    setHyperlink(sheet, ...[row, column, target]) {
      const custom = {
        ...modelOf(seat, sheet).getCellRaw(row, column)?.custom,
        hyperlink: target ?? undefined,
      };
      seat.asHost(() => worksheetOf(seat, sheet).getRange(row, column).setCustomMetaData(custom));
    },
  };
}

const SELECTION_COMMANDS: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

type Selection = Pick<Grid, "selection" | "select" | "onSelection">;

function selectedAreas(seat: UniverSeat): GridArea[] {
  const ranges = seat.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
  return ranges.map((range) => gridArea(range.getRange()));
}

function selectionOperations(seat: UniverSeat): Selection {
  const { workbook } = seat;
  return {
    selection: () => ({ sheet: workbook.getActiveSheet().getSheetId(), areas: selectedAreas(seat) }),
    select(sheet, area) {
      const worksheet = worksheetOf(seat, sheet);
      if (workbook.getActiveSheet().getSheetId() !== sheet) workbook.setActiveSheet(worksheet);
      worksheet.getRange(univerRange(area)).activate();
      worksheet.scrollToCell(Math.max(0, area.top - 6), 0);
    },
    onSelection(listener) {
      const subscription = seat.commands.onCommandExecuted((command) => {
        if (SELECTION_COMMANDS.has(command.id)) listener();
      });
      return () => subscription.dispose();
    },
  };
}

type Cells = Pick<Grid, "readCells" | "writeCells" | "usedArea">;

function cellOperations(seat: UniverSeat): Cells {
  return {
    readCells: (sheet, area) => readCells(seat, sheet, area),
    writeCells: (sheet, writes) => writeCells(seat, sheet, writes),
    usedArea: (sheet, valuesOnly) => usedArea(seat, sheet, valuesOnly),
  };
}

/** The host's grid over an open Univer workbook. */
export function createUniverGrid(seat: UniverSeat, flags: GridFlags): Grid {
  const rules = conditionalFormatOperations(seat);
  keepRulesWhole(seat, rules);
  return {
    ...sheetOperations(seat, flags.veryHiddenSheets),
    ...layoutOperations(seat),
    ...cellOperations(seat),
    ...calculationOperations(seat),
    ...rules,
    ...protectionOperations(seat, flags),
    ...linkOperations(seat),
    ...selectionOperations(seat),
    settings: flags.settings,
    onUserEdit: (listener) => listenToUserEdits(seat, listener),
  };
}
