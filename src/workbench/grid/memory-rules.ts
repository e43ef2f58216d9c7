import type { Grid, GridArea, GridConditionalFormat } from "../host/grid";
import { shiftReferences } from "../host/cells/formula-references";
import { readerOf } from "./memory-calculation";
import { evaluateFormula } from "./memory-formula";
import { holds } from "../host/cells/areas";
import { sheetOf, type MemoryState } from "./memory-sheet";

type RuleOperations = Pick<
  Grid,
  "conditionalFormats" | "addConditionalFormat" | "updateConditionalFormat" | "removeConditionalFormat"
>;

/** The rules that colour cells. */
export function ruleOperations(state: MemoryState): RuleOperations {
  let last = 0;
  const change = (sheet: string, to: (formats: GridConditionalFormat[]) => GridConditionalFormat[]): void => {
    const owner = sheetOf(state, sheet);
    owner.conditionalFormats = to(owner.conditionalFormats);
  };
  return {
    conditionalFormats: (sheet) => sheetOf(state, sheet).conditionalFormats,
    addConditionalFormat(sheet, format) {
      const id = `rule-${++last}`;
      change(sheet, (formats) => [...formats, { ...format, id }]);
      return id;
    },
    updateConditionalFormat: (sheet, format) =>
      change(sheet, (formats) => formats.map((each) => (each.id === format.id ? { ...format } : each))),
    removeConditionalFormat: (sheet, id) =>
      change(sheet, (formats) => formats.filter((each) => each.id !== id)),
  };
}

/** The rules that are true of a cell right now, the first one first: what the user sees. */
export function rulesShownAt(
  state: MemoryState,
  sheet: string,
  cell: { readonly row: number; readonly column: number },
): GridConditionalFormat[] {
  const owner = sheetOf(state, sheet);
  const isTrue = (format: GridConditionalFormat): boolean => {
    const [origin] = format.areas;
    const isThere = format.areas.some((area: GridArea) => holds(area, cell.row, cell.column));
    if (!origin || !isThere) return false;
    const formula = shiftReferences(format.formula, cell.row - origin.top, cell.column - origin.left);
    const value = evaluateFormula(formula, readerOf(state.sheets, owner));
    return value === true || (typeof value === "number" && value !== 0);
  };
  return owner.conditionalFormats.filter(isTrue).sort((a, b) => a.priority - b.priority);
}
