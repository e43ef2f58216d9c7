import { cellCount, intersection } from "./areas";
import { requireFormattable, type Place } from "./cells";
import type { GridArea } from "../grid";

/** Joins cells; merges that lie inside are swallowed, and only the top-left cell keeps its content. */
export function mergeCells(place: Place, isAcross: boolean): void {
  requireFormattable(place);
  const { session, sheet, area } = place;
  for (const part of isAcross ? rowsOf(area) : [area]) {
    unmergeCells({ ...place, area: part });
    clearCovered(place, part);
    if (cellCount(part) > 1) session.grid.merge(sheet, part);
  }
}

function rowsOf(area: GridArea): GridArea[] {
  const rows: GridArea[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) rows.push({ ...area, top: row, bottom: row });
  return rows;
}

function clearCovered({ session, sheet }: Place, area: GridArea): void {
  const cells = session.grid.readCells(sheet, area);
  const writes = cells.flatMap((row, i) =>
    row.flatMap((cell, j) =>
      (i > 0 || j > 0) && cell.value !== "" ? [{ row: area.top + i, column: area.left + j, value: "" }] : [],
    ),
  );
  if (writes.length > 0) session.grid.writeCells(sheet, writes);
}

/** Takes every merge apart that an area touches. */
export function unmergeCells(place: Place): void {
  requireFormattable(place);
  const { session, sheet, area } = place;
  const touched = session.grid.merges(sheet).filter((merge) => intersection(merge, area));
  for (const merge of touched) session.grid.unmerge(sheet, merge);
  session.revision += touched.length > 0 ? 1 : 0;
}
