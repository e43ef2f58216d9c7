import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  type ICellData,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { FormulaGrid } from "./formula-grid";

/** A formula engine that holds a workbook and computes all of it anew on demand. */
export interface FormulaEngine {
  /** Recalculates every formula of the workbook. */
  recalculate(): Promise<void>;
  /** The computed number in a cell. */
  value(sheet: number, row: number, column: number): number;
  dispose(): void;
}

/** Univer's formula engine, headless, with one sheet for each grid. */
export function univerEngine(grids: readonly FormulaGrid[]): FormulaEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(workbookData(grids));
  const formula = api.getFormula();
  return {
    recalculate() {
      return new Promise<void>((resolve) => {
        // Not `onCalculationEnd`, which gives up after half a minute: a thousand tables can take longer.
        const listening = formula.calculationEnd(() => {
          listening.dispose();
          resolve();
        });
        formula.executeCalculation();
      });
    },
    value(sheet, row, column) {
      return Number(workbook.getSheets()[sheet]!.getRange(row, column).getRawValue());
    },
    dispose: () => univer.dispose(),
  };
}

function workbookData(grids: readonly FormulaGrid[]): Partial<IWorkbookData> {
  const sheets = grids.map((grid, index) => ({
    id: `s${index}`,
    name: `s${index}`,
    rowCount: grid.length + 1,
    columnCount: 12,
    cellData: Object.fromEntries(
      grid.map((row, r) => [r, Object.fromEntries(row.map((value, c) => [c, cellData(value)]))]),
    ),
  }));
  return {
    id: "bench",
    name: "bench",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  } as Partial<IWorkbookData>;
}

function cellData(value: string | number | null): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return value.startsWith("=") ? { f: value } : { v: value, t: CellValueType.STRING };
}
