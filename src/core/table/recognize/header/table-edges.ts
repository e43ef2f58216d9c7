import type { SheetView } from "../../rows/sheet-view";
import type { TitleHit } from "../scan";
import type { HeaderColumn } from "./header-column";
import { opens, splitTables } from "./header-segments";

/** A header row as it stands, all tables beside one another. */
interface HeaderLine {
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

/** A column in which something begins, and the row of its header or title. */
interface Edge {
  readonly row: number;
  readonly column: number;
  readonly isTitle: boolean;
}

/** Tables side by side have their headers in rows this near: a head is no longer. */
export const NEARBY = 30;

/**
 * Tells for a header row where the tables beside it begin: in the columns where headers of other rows nearby open, and
 * where titles that are merged over their own table, or lines beside them, stand above.
 */
export function findEdges(
  view: SheetView,
  lines: readonly HeaderLine[],
  titles: readonly TitleHit[],
): (row: number) => ReadonlySet<number> {
  const edges = [...lines.flatMap(openings), ...titles.flatMap((title) => titleEdges(view, title))];
  const byRow = new Map<number, Edge[]>();
  for (const edge of edges) byRow.set(edge.row, [...(byRow.get(edge.row) ?? []), edge]);
  return (row) => {
    const columns = new Set<number>();
    for (let at = row - NEARBY; at <= row + NEARBY; at++) {
      for (const { column, isTitle } of byRow.get(at) ?? [])
        if (isTitle ? at < row : at !== row) columns.add(column);
    }
    return columns;
  };
}

function openings({ row, columns }: HeaderLine): readonly Edge[] {
  return splitTables(columns)
    .filter(opens)
    .map(([first]) => ({ row, column: first?.column ?? 0, isTitle: false }));
}

/**
 * Where a title begins, and where another line begins that is merged over what stands beside its form. 佐证材料清单 behind
 * another cell heads a column, whatever else it is.
 */
function titleEdges(view: SheetView, { row, column }: TitleHit): readonly Edge[] {
  const { right } = view.areaAt(row, column);
  const isFirst = column === view.bounds.left || view.textAt(row, column - 1) === "";
  const starts = isFirst ? [column, right + 1] : [column];
  const lines = right > column ? starts.filter((start) => isLine(view, row, start)) : [];
  return lines.map((start) => ({ row, column: start, isTitle: true }));
}

function isLine(view: SheetView, row: number, column: number): boolean {
  const { left, right } = view.areaAt(row, column);
  return left === column && right > column && view.textAt(row, column) !== "";
}
