import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "./univer-launch";

/** One open workbook in a running Univer, and the mark by which our own writes are told from the user's. */
export interface UniverSeat extends RunningUniver {
  readonly workbook: FWorkbook;
  readonly model: Workbook;
  /** Runs a change that comes from the host, so that it is not reported as the user's edit. */
  asHost<T>(change: () => T): T;
  isHostWriting(): boolean;
}

/** Takes a seat at a workbook. */
export function takeSeat(univer: RunningUniver, workbook: FWorkbook): UniverSeat {
  let depth = 0;
  return {
    ...univer,
    workbook,
    model: workbook.getWorkbook(),
    asHost(change) {
      depth += 1;
      try {
        return change();
      } finally {
        depth -= 1;
      }
    },
    isHostWriting: () => depth > 0,
  };
}

/** The public object of a sheet; asking for a sheet that is gone is the host's mistake. */
export function worksheetOf(seat: UniverSeat, sheet: string): FWorksheet {
  const worksheet = seat.workbook.getSheetBySheetId(sheet);
  if (!worksheet) throw new Error(`no sheet with id ${sheet}`);
  return worksheet;
}

/** The model behind a sheet. */
export function modelOf(seat: UniverSeat, sheet: string): Worksheet {
  const model = seat.model.getSheetBySheetId(sheet);
  if (!model) throw new Error(`no sheet with id ${sheet}`);
  return model;
}

/** The look of a cell, with shared styles resolved. */
export function styleOf(seat: UniverSeat, cell: Nullable<ICellData>): IStyleData | null {
  return (cell && seat.model.getStyles().getStyleByCell(cell)) ?? null;
}
