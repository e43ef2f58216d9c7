import type { ICommandInfo, IRange, ICellData } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { GridArea, GridEdit } from "../host/grid";
import type { UniverSeat } from "./univer-seat";
import { gridArea } from "./univer-workbook-data";

type Reader = (params: object) => GridEdit[];

interface SheetParams {
  readonly subUnitId: string;
}

/** What of a cell counts as its content; a change of looks alone is no edit. */
const CONTENT: readonly (keyof ICellData)[] = ["v", "f", "p", "si"];

function isContent(cell: ICellData | null | undefined): boolean {
  return !cell || CONTENT.some((key) => key in cell);
}

function touched(cellValue: ISetRangeValuesMutationParams["cellValue"]): GridArea | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (!isContent(cell as ICellData | null)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const [top, bottom] = span(rows);
  const [left, right] = span(columns);
  return { top, left, bottom, right };
}

function span(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], next) => [Math.min(least, next), Math.max(most, next)],
    [Infinity, -Infinity],
  );
}

const cells: Reader = (params) => {
  const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
  // What the formula engine works out is no edit: Excel reports it as a recalculation.
  if ("options" in params && (params as { options?: { fromFormula?: boolean } }).options?.fromFormula)
    return [];
  const area = touched(cellValue);
  return area ? [{ kind: "cells", sheet: subUnitId, area }] : [];
};

const moved: Reader = (params) => {
  const { from, to } = params as IMoveRangeMutationParams;
  return [from, to].flatMap((side) => {
    const area = touched(side.value);
    return area ? [{ kind: "cells" as const, sheet: side.subUnitId, area }] : [];
  });
};

const reordered: Reader = (params) => {
  const { subUnitId, range } = params as SheetParams & { range: IRange };
  return [{ kind: "rows-sorted", sheet: subUnitId, area: gridArea(range) }];
};

type LineEdit = "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";

function lines(kind: LineEdit): Reader {
  return (params) => {
    const { subUnitId, range } = params as SheetParams & { range: IRange };
    return [{ kind, sheet: subUnitId, area: gridArea(range) }];
  };
}

function sheets(kind: "sheet-deleted" | "sheet-renamed" | "sheet-moved"): Reader {
  return (params) => [{ kind, sheet: (params as SheetParams).subUnitId }];
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  [SetRangeValuesMutation.id, cells],
  [MoveRangeMutation.id, moved],
  [ReorderRangeMutation.id, reordered],
  [InsertRowMutation.id, lines("rows-inserted")],
  [RemoveRowMutation.id, lines("rows-deleted")],
  [InsertColMutation.id, lines("columns-inserted")],
  [RemoveColMutation.id, lines("columns-deleted")],
  [
    InsertSheetMutation.id,
    (params) => [{ kind: "sheet-added", sheet: (params as IInsertSheetMutationParams).sheet.id }],
  ],
  [RemoveSheetMutation.id, sheets("sheet-deleted")],
  [SetWorksheetNameMutation.id, sheets("sheet-renamed")],
  [SetWorksheetOrderMutation.id, sheets("sheet-moved")],
]);

/** Calls the listener for each change of the workbook that is not the host's own; gives the way to stop. */
export function listenToUserEdits(seat: UniverSeat, listener: (edit: GridEdit) => void): () => void {
  const subscription = seat.commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    const read = READERS.get(command.id);
    const params = command.params as { unitId?: string } | undefined;
    if (!read || !params || params.unitId !== seat.workbook.getId() || seat.isHostWriting()) return;
    if (options?.fromFormula) return;
    for (const edit of read(params)) listener(edit);
  });
  return () => subscription.dispose();
}
