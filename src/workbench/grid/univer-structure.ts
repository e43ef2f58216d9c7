import { BooleanNumber } from "@univerjs/core";
import { SetWorksheetHideMutation } from "@univerjs/preset-sheets-core";
import type { Grid, GridSheet } from "../host/grid";
import { modelOf, worksheetOf, type UniverSeat } from "./univer-seat";
import { gridArea, univerRange } from "./univer-workbook-data";

type Structure = Pick<
  Grid,
  | "sheets"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "setVisibility"
  | "activeSheet"
  | "activateSheet"
>;

const ROWS = 100;
const COLUMNS = 20;

function gridSheets(seat: UniverSeat, veryHidden: ReadonlySet<string>): GridSheet[] {
  return seat.model.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const isHidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    return {
      id,
      name: sheet.getName(),
      visibility: !isHidden ? "visible" : veryHidden.has(id) ? "very-hidden" : "hidden",
    };
  });
}

/** The sheets of the workbook. Univer knows one kind of hidden sheet only; the other is remembered here. */
export function sheetOperations(seat: UniverSeat, veryHidden: Set<string>): Structure {
  const { workbook } = seat;
  const sheets = () => gridSheets(seat, veryHidden);
  return {
    sheets,
    addSheet(name) {
      const active = workbook.getActiveSheet();
      const added = seat.asHost(() => workbook.create(name, ROWS, COLUMNS));
      seat.asHost(() => workbook.setActiveSheet(active));
      return { id: added.getSheetId(), name, visibility: "visible" };
    },
    deleteSheet: (id) => void seat.asHost(() => workbook.deleteSheet(id)),
    renameSheet: (id, name) => void seat.asHost(() => worksheetOf(seat, id).setName(name)),
    moveSheet: (id, position) => void seat.asHost(() => workbook.moveSheet(worksheetOf(seat, id), position)),
    setVisibility(id, visibility) {
      if (visibility === "very-hidden") veryHidden.add(id);
      else veryHidden.delete(id);
      const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      const params = { unitId: workbook.getId(), subUnitId: id, hidden };
      seat.asHost(() => seat.commands.syncExecuteCommand(SetWorksheetHideMutation.id, params));
    },
    activeSheet: () => workbook.getActiveSheet().getSheetId(),
    activateSheet: (id) => void seat.asHost(() => workbook.setActiveSheet(id)),
  };
}

type Layout = Pick<
  Grid,
  | "merges"
  | "merge"
  | "unmerge"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "hiddenRows"
  | "hiddenColumns"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "setColumnWidth"
  | "columnWidth"
  | "setRowHeight"
  | "rowHeight"
  | "filterArea"
>;

function hiddenOf(count: number, isVisible: (index: number) => boolean): Set<number> {
  const hidden = new Set<number>();
  for (let index = 0; index < count; index += 1) if (!isVisible(index)) hidden.add(index);
  return hidden;
}

/** Merges, rows and columns. */
export function layoutOperations(seat: UniverSeat): Layout {
  const sheetOf = (sheet: string) => worksheetOf(seat, sheet);
  const change = (work: () => unknown) => void seat.asHost(work);
  return {
    merges: (sheet) => modelOf(seat, sheet).getMergeData().map(gridArea),
    merge: (sheet, area) =>
      change(() =>
        sheetOf(sheet).getRange(univerRange(area)).merge({ defaultMerge: true, isForceMerge: true }),
      ),
    unmerge: (sheet, area) => change(() => sheetOf(sheet).getRange(univerRange(area)).breakApart()),
    insertRows: (sheet, at, count) => change(() => sheetOf(sheet).insertRows(at, count)),
    deleteRows: (sheet, at, count) => change(() => sheetOf(sheet).deleteRows(at, count)),
    insertColumns: (sheet, at, count) => change(() => sheetOf(sheet).insertColumns(at, count)),
    deleteColumns: (sheet, at, count) => change(() => sheetOf(sheet).deleteColumns(at, count)),
    hiddenRows(sheet) {
      const model = modelOf(seat, sheet);
      return hiddenOf(model.getRowCount(), (row) => model.getRowVisible(row));
    },
    hiddenColumns(sheet) {
      const model = modelOf(seat, sheet);
      return hiddenOf(model.getColumnCount(), (column) => model.getColVisible(column));
    },
    setRowsHidden: (sheet, ...[from, to, hidden]) =>
      change(() =>
        hidden ? sheetOf(sheet).hideRows(from, to - from + 1) : sheetOf(sheet).showRows(from, to - from + 1),
      ),
    setColumnsHidden: (sheet, ...[from, to, hidden]) =>
      change(() =>
        hidden
          ? sheetOf(sheet).hideColumns(from, to - from + 1)
          : sheetOf(sheet).showColumns(from, to - from + 1),
      ),
    setColumnWidth: (sheet, column, pixels) => change(() => sheetOf(sheet).setColumnWidth(column, pixels)),
    columnWidth: (sheet, column) => modelOf(seat, sheet).getColumnWidth(column),
    setRowHeight: (sheet, row, pixels) => change(() => sheetOf(sheet).setRowHeightsForced(row, 1, pixels)),
    rowHeight: (sheet, row) => modelOf(seat, sheet).getRowHeight(row),
    filterArea(sheet) {
      const range = sheetOf(sheet).getFilter()?.getRange();
      return range ? gridArea(range.getRange()) : null;
    },
  };
}
