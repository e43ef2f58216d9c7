import type { Grid, GridConditionalFormat, GridEdit } from "../host/grid";
import { enterArray } from "./memory-arrays";
import { calculate, linkedSheets } from "./memory-calculation";
import { cellOperations, type Recalculate } from "./memory-cells";
import { ruleOperations, rulesShownAt } from "./memory-rules";
import { sheetOf, type MemorySheet, type MemoryState } from "./memory-sheet";
import { lineOperations, sheetOperations, sizeOperations } from "./memory-structure";
import { createUser, type GridUser, type Reach, type CellPlace } from "./memory-user";
import { openSketch, type WorkbookSketch } from "./workbook-sketch";

export type { CellPlace, GridUser } from "./memory-user";
export type { SheetSketch, WorkbookSketch } from "./workbook-sketch";

/** A grid without a screen, with a hand for the user and eyes for the test. */
export interface MemoryGrid extends Grid {
  readonly user: GridUser;
  onCalculated(listener: (sheet: string) => void): () => void;
  /** All sheets with everything on them, to be compared before and after. */
  dump(): readonly MemorySheet[];
  /** The rules that colour a cell at the moment, the first one first. The sheet goes by its name. */
  rulesShownAt(sheetName: string, cell: CellPlace): readonly GridConditionalFormat[];
}

type Listeners<T extends readonly unknown[]> = Set<(...told: T) => void>;

function subscribeTo<T extends readonly unknown[]>(listeners: Listeners<T>) {
  return (listener: (...told: T) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

type SelectionOperations = Pick<
  Grid,
  "selection" | "select" | "activeSheet" | "activateSheet" | "onSelection"
>;

/** The selection, and how several areas become it: more than the host can ask for. */
function selectionOperations(state: MemoryState): SelectionOperations & Pick<Reach, "pick"> {
  const listeners: Listeners<[]> = new Set();
  const show = (sheet: string, areas: MemoryState["areas"]): void => {
    Object.assign(state, { active: sheet, areas });
    listeners.forEach((tell) => tell());
  };
  return {
    activeSheet: () => state.active,
    activateSheet: (id) => show(id, [{ top: 0, left: 0, bottom: 0, right: 0 }]),
    selection: () => ({ sheet: state.active, areas: state.areas }),
    select: (sheet, area) => show(sheet, [area]),
    onSelection: subscribeTo(listeners),
    pick: show,
  };
}

/** Opens a workbook in memory. */
export function createMemoryGrid(sketch: WorkbookSketch): MemoryGrid {
  const state = openSketch(sketch);
  const edits: Listeners<[GridEdit]> = new Set();
  const calculations: Listeners<[string]> = new Set();
  let linked = linkedSheets(state.sheets);
  const recalculate: Recalculate = (written) => {
    if (state.isCalculatedManually && written) return;
    if (written?.hasFormula !== false) linked = linkedSheets(state.sheets);
    const changed = calculate(
      state.sheets,
      (sheet) => !written || sheet.id === written.sheet || linked.has(sheet),
    );
    for (const sheet of changed) calculations.forEach((tell) => tell(sheet));
  };
  const { pick, ...selection } = selectionOperations(state);
  const grid: Grid = {
    ...sheetOperations(state),
    ...cellOperations(state, recalculate),
    ...lineOperations(state, () => recalculate()),
    ...sizeOperations(state),
    ...ruleOperations(state),
    ...selection,
    structureProtected: () => state.isStructureProtected,
    isCalculatedManually: () => state.isCalculatedManually,
    countsFrom1904: () => sketch.countsFrom1904 === true,
    tables: (sheet) => sheetOf(state, sheet).tables,
    validations: (sheet) => sheetOf(state, sheet).validations,
    settings: new Map(Object.entries(sketch.settings ?? {})),
    onUserEdit: subscribeTo(edits),
    settled: () => Promise.resolve(),
  };
  calculate(state.sheets);
  return {
    ...grid,
    onCalculated: subscribeTo(calculations),
    user: createUser(grid, (edit) => edits.forEach((tell) => tell(edit)), {
      pick,
      enterArray(sheet, area, formula) {
        enterArray(sheetOf(state, sheet), area, formula);
        recalculate({ sheet, hasFormula: true });
      },
      calculate: () => recalculate(),
    }),
    dump: () => structuredClone(state.sheets),
    rulesShownAt(sheetName, cell) {
      const sheet = state.sheets.find(({ name }) => name === sheetName);
      return sheet ? rulesShownAt(state, sheet.id, cell) : [];
    },
  };
}
