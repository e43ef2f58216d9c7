import { holds } from "./areas";
import type { Place } from "./cells";
import { shiftReferences } from "./formula-references";
import type { GridArea, GridCell, GridWrite } from "../grid";

/**
 * Cells that Excel fills along with a formula put into a table: those of the same column, where they are all empty or hold
 * the same formula, each from its own row.
 */
export function filledAlong(place: Place, writes: readonly GridWrite[]): GridWrite[] {
  const tables = place.session.grid.tables?.(place.sheet) ?? [];
  return writes.flatMap(({ row, column, formula }) => {
    const table = tables.find((each) => holds({ ...each, top: each.top + 1 }, row, column));
    if (!table || formula === undefined) return [];
    const others = othersOf(place, { ...table, top: table.top + 1, left: column, right: column }, row);
    return isOneColumn(others)
      ? others.map((other) => ({ row: other.row, column, formula: seenFrom(formula, row, other.row) }))
      : [];
  });
}

interface ColumnCell extends GridCell {
  readonly row: number;
}

function othersOf({ session, sheet }: Place, area: GridArea, row: number): readonly ColumnCell[] {
  const cells = session.grid.readCells(sheet, area).flat();
  return cells.map((cell, index) => ({ ...cell, row: area.top + index })).filter((cell) => cell.row !== row);
}

function isOneColumn(cells: readonly ColumnCell[]): boolean {
  const formulas = cells.map(({ formula, row }) => formula && seenFrom(formula, row, 0));
  if (formulas.some((formula) => formula !== null)) return new Set(formulas).size === 1;
  return cells.every(({ value }) => value === "");
}

function seenFrom(formula: string, row: number, other: number): string {
  return shiftReferences(formula, other - row, 0);
}
