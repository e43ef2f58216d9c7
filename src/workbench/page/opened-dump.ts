import type { Grid } from "../host/grid";
import { dumpGrid, type SheetDump, type WorkbookDump } from "./dump";

/** How a workbook stood when it was opened, for telling later what was edited. */
export interface OpenedDump {
  dump(): WorkbookDump;
  /** To be called before the workbook is closed. */
  stop(): void;
}

/**
 * Keeps how a workbook stood when it was opened. What the formula engine works out by itself then (today's date, formulas that nobody
 * calculated before) is no edit and belongs to it, unless something else has changed meanwhile.
 */
export function keepOpened(grid: Grid): OpenedDump {
  let dump = dumpGrid(grid);
  let isOpen = true;
  async function takeResults(): Promise<void> {
    stopListening();
    await grid.settled();
    if (!isOpen) return;
    const now = dumpGrid(grid);
    if (withoutResults(now) === withoutResults(dump)) dump = now;
  }
  const stopListening = grid.onCalculated?.(() => void takeResults()) ?? (() => {});
  return {
    dump: () => dump,
    stop() {
      isOpen = false;
      stopListening();
    },
  };
}

/** All of a workbook but what its formulas give and the number formats that they bring along. */
function withoutResults({ sheets, settings }: WorkbookDump): string {
  return JSON.stringify([settings, sheets.map((sheet) => ({ ...sheet, cells: contentsOf(sheet) }))]);
}

function contentsOf({ cells }: SheetDump): readonly unknown[] {
  return Object.entries(cells).map(([key, cell]) =>
    cell.formula === null ? [key, cell] : [key, { ...cell, value: "", text: "", numberFormat: "" }],
  );
}
