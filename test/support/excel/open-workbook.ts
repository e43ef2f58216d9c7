import type { MemoryGrid, WorkbookSketch } from "../../../src/workbench/grid/memory-grid";
import type { Interpreter } from "../../../src/workbench/host";

/** A workbook that lies open in our Excel, seen from the test's end; the add-in's end is `Excel` and `Office`. */
export interface OpenedWorkbook {
  readonly host: Interpreter;
  readonly grid: MemoryGrid;
  close(): void;
}

/** Opens a workbook in the world at hand, in place of the one that was open before. */
export type OpenWorkbook = (workbook: WorkbookSketch) => OpenedWorkbook;
