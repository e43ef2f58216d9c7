import { holds, intersection } from "./areas";
import type { Place } from "./cells";
import type { GridArea, GridCell } from "../grid";

/** Kinds of cells that can be asked for, with what tells them. */
type Test = (cell: GridCell, place: { readonly row: number; readonly column: number }) => boolean;

function tests({ session, sheet }: Place): Readonly<Record<string, Test>> {
  const { grid } = session;
  const [hiddenRows, hiddenColumns] = [grid.hiddenRows(sheet), grid.hiddenColumns(sheet)];
  const ruled = grid.conditionalFormats(sheet).flatMap(({ areas }) => areas);
  return {
    Blanks: ({ value, formula }) => value === "" && formula === null,
    Constants: ({ value, formula }) => value !== "" && formula === null,
    Formulas: ({ formula }) => formula !== null,
    ConditionalFormats: (_cell, { row, column }) => ruled.some((area) => holds(area, row, column)),
    Visible: (_cell, { row, column }) => !hiddenRows.has(row) && !hiddenColumns.has(column),
  };
}

/** The cells of a kind, in areas as wide as possible; `null` for a kind this host does not know. */
export function specialCells(place: Place, kind: string): GridArea[] | null {
  const test = tests(place)[kind];
  if (!test) return null;
  const used = place.session.grid.usedArea(place.sheet, false);
  const area = used && intersection(used, place.area);
  if (!area) return [];
  const rows = place.session.grid.readCells(place.sheet, area);
  return joined(rows.flatMap((cells, i) => spans(cells, { test, row: area.top + i, left: area.left })));
}

interface Row {
  readonly test: Test;
  readonly row: number;
  readonly left: number;
}

function spans(cells: readonly GridCell[], { test, row, left }: Row): GridArea[] {
  const found: GridArea[] = [];
  cells.forEach((cell, j) => {
    const column = left + j;
    if (!test(cell, { row, column })) return;
    const last = found.at(-1);
    if (last?.right === column - 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, bottom: row, left: column, right: column });
  });
  return found;
}

/** Spans of the same columns in rows next to one another become one area. */
function joined(found: readonly GridArea[]): GridArea[] {
  const areas: GridArea[] = [];
  for (const span of found) {
    const index = areas.findIndex(
      ({ bottom, left, right }) => bottom === span.top - 1 && left === span.left && right === span.right,
    );
    const above = areas[index];
    if (above) areas[index] = { ...above, bottom: span.bottom };
    else areas.push(span);
  }
  return areas;
}
