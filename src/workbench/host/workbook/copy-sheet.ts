import type { GridWrite } from "../grid";
import type { HostSession } from "../session";
import { freeName } from "./sheet-names";

/** Puts a copy of a sheet behind the others: cells, merges, rules and hidden lines. Gives its id. */
export function copySheet(session: HostSession, source: string): string {
  const { grid } = session;
  const name = grid.sheets().find(({ id }) => id === source)?.name ?? "";
  const { id } = grid.addSheet(freeName(session, name));
  copyCells(session, source, id);
  for (const merge of grid.merges(source)) grid.merge(id, merge);
  for (const row of grid.hiddenRows(source)) grid.setRowsHidden(id, row, row, true);
  for (const column of grid.hiddenColumns(source)) grid.setColumnsHidden(id, column, column, true);
  for (const format of grid.conditionalFormats(source)) grid.addConditionalFormat(id, format);
  grid.setProtection(id, grid.protection(source).isProtected);
  return id;
}

function copyCells({ grid }: HostSession, source: string, target: string): void {
  const area = grid.usedArea(source, false);
  if (!area) return;
  const writes = grid.readCells(source, area).flatMap((row, i) =>
    row.map((cell, j): GridWrite => {
      // What the cell shows, and what spills into it, is not written: it follows from the rest.
      const { value, formula, array, ...look } = cell;
      const content = formula === null ? { value: array ? "" : value } : { formula };
      return { ...look, ...content, row: area.top + i, column: area.left + j };
    }),
  );
  grid.writeCells(target, writes);
}
