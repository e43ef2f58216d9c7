import { cellKey } from "../../core/sheet";
import { calculatedCell, layOutSpills } from "./memory-arrays";
import { evaluateFormula, type FormulaReader, type Scalar } from "./memory-formula";
import { columnOf, rowOf } from "./cell-places";
import type { MemorySheet } from "./memory-sheet";
import type { GridArea } from "../host/grid";

/**
 * Works formulas out, each once, and gives the ids of the sheets on which a value changed.
 *
 * @param isOpen - whether anything on a sheet may have changed; the others keep their values
 */
export function calculate(
  sheets: readonly MemorySheet[],
  isOpen: (sheet: MemorySheet) => boolean = () => true,
): Set<string> {
  const changed = new Set<string>();
  const done = new Set<object>();

  const valueOf: ValueOf = (sheet, row, column) => {
    const cell = calculatedCell(sheet, row, column);
    if (!cell) return sheet.cells.get(cellKey(row, column))?.value ?? "";
    if (done.has(cell.holder) || !isOpen(sheet)) return cell.holder.value;
    // Marked before it is worked out, so that a formula that leads back to itself ends with its last value.
    done.add(cell.holder);
    const value = evaluateFormula(cell.formula, readerWith(sheets, sheet, valueOf));
    if (value !== cell.holder.value) changed.add(sheet.id);
    cell.holder.value = value;
    return value;
  };

  const open = sheets.filter(isOpen);
  open.forEach(layOutSpills);
  for (const sheet of open) {
    for (const [key, { formula }] of sheet.cells) {
      if (formula !== null) valueOf(sheet, rowOf(key), columnOf(key));
    }
    for (const key of sheet.spills.keys()) valueOf(sheet, rowOf(key), columnOf(key));
  }
  return changed;
}

/** Sheets with a formula that may look at another sheet, by its name or by a defined one. */
export function linkedSheets(sheets: readonly MemorySheet[]): ReadonlySet<MemorySheet> {
  const ways = ["!", ...sheets.flatMap(({ names }) => [...names.keys()])];
  const isLinked = ({ formula }: { readonly formula: string | null }) =>
    formula !== null && ways.some((way) => formula.includes(way));
  return new Set(sheets.filter(({ cells }) => [...cells.values()].some(isLinked)));
}

type ValueOf = (sheet: MemorySheet, row: number, column: number) => Scalar;

function readerWith(sheets: readonly MemorySheet[], own: MemorySheet, valueOf: ValueOf): FormulaReader {
  return {
    area(name, area) {
      const sheet =
        name === null ? own : sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return sheet ? valuesOf(sheet, area, valueOf) : ["#REF!"];
    },
    named(name) {
      const sheet = sheets.find(({ names }) => names.has(name));
      const area = sheet?.names.get(name);
      return sheet && area ? valuesOf(sheet, area, valueOf) : null;
    },
  };
}

/** Looks at the values as they were worked out last. */
export function readerOf(sheets: readonly MemorySheet[], own: MemorySheet): FormulaReader {
  return readerWith(
    sheets,
    own,
    (sheet, row, column) =>
      calculatedCell(sheet, row, column)?.holder.value ?? sheet.cells.get(cellKey(row, column))?.value ?? "",
  );
}

function valuesOf(sheet: MemorySheet, area: GridArea, valueOf: ValueOf): Scalar[] {
  const values: Scalar[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) values.push(valueOf(sheet, row, column));
  }
  return values;
}
