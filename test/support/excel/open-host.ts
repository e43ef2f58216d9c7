import type { WorkbookHost } from "../../../src/core";
import { createExcelHost } from "../../../src/excel/excel-host";
import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";
import { startOffice } from "../office/start-office";
import type { StartedOffice, StartOptions } from "../office/start-office";

/** Our host in a fresh stand-in for Excel, through the unmodified Office.js. */
export interface OpenedHost {
  readonly office: StartedOffice<MemoryGrid>;
  readonly host: WorkbookHost;
}

export interface OpenOptions extends StartOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly isStructureProtected?: boolean;
}

/** Not as patient as with people. */
export const PATIENCE = { timeout: 2_000, pauses: [1, 1] };

/** What was opened is closed by {@link closeAll}. */
const opened: StartedOffice<MemoryGrid>[] = [];

export function openHost(sheets: readonly SheetSketch[], options: OpenOptions = {}): OpenedHost {
  const { settings, isStructureProtected, ...start } = options;
  const office = startOffice({ sheets, settings, isStructureProtected }, start);
  opened.push(office);
  return { office, host: createExcelHost(PATIENCE) };
}

export function closeAll(): void {
  for (const office of opened.splice(0).reverse()) office.close();
}

/** Everything in the workbook that a user could see or lose, settings of ours left out. */
export function fingerprint({ grid }: StartedOffice<MemoryGrid>): unknown {
  const foreign = [...grid.settings].filter(([key]) => !key.startsWith("ziping."));
  return { sheets: grid.dump(), settings: foreign };
}

/** A cell as the grid holds it. */
export function cellIn({ grid }: StartedOffice<MemoryGrid>, sheet: string, row: number, column: number) {
  const [[cell]] = grid.readCells(sheet, { top: row, left: column, bottom: row, right: column }) as [
    [ReturnType<MemoryGrid["readCells"]>[number][number]],
  ];
  return cell;
}
