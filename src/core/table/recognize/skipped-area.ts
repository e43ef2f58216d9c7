import { contains, coversMost } from "../../area";
import type { Area } from "../../sheet";
import { isAnnexLine, isTitle } from "../words/form-words";
import type { PlacedCell, SheetView } from "../rows/sheet-view";

/** Tables and areas that are known already: nothing reaches into them. */
export type Areas = readonly { readonly area: Area }[];

/** Whether a cell lies in one of the areas. */
export function holdsCell(areas: Areas, row: number, column: number): boolean {
  return areas.some(({ area }) => contains(area, { row, column }));
}

const MOST_BLANK = 2;
/** So many columns of a row are looked at: forms are narrower, and lists of all kinds are not. */
export const MOST_COLUMNS = 60;

/**
 * What stands below a title or a header: as wide as cells stand side by side, down to two blank rows, to the next title
 * with the 附件3 above it, or to an area that is known.
 */
export function areaBelow(view: SheetView, start: Area, known: Areas): Area {
  const left = leftOfRun(view, start, known);
  let { bottom, right } = start;
  let hasBegun = false;
  for (let row = start.top; row <= Math.min(view.bounds.bottom, bottom + MOST_BLANK); row++) {
    const all = view.cellsIn(row, left, Math.min(view.bounds.right, left + MOST_COLUMNS));
    const { cells, meets } = runOf(all, right, (column) => holdsCell(known, row, column));
    const place = { left, right, isParted: row > bottom + 1, hasBegun };
    if (row > start.bottom && (meets || isNextTitle(cells, place))) break;
    hasBegun ||= cells.length > 1;
    if (cells.length > 0) bottom = Math.max(bottom, row);
    right = Math.max(right, ...cells.map(({ area }) => area.right));
  }
  return { top: start.top, left, bottom, right };
}

/** The first column of the cells that stand side by side left of a header: 序号 and words that nobody knows. */
function leftOfRun(view: SheetView, { left, bottom }: Area, known: Areas): number {
  let edge = left;
  while (
    edge > view.bounds.left &&
    view.textAt(bottom, edge - 1) !== "" &&
    !holdsCell(known, bottom, edge - 1)
  )
    edge = view.areaAt(bottom, edge - 1).left;
  return edge;
}

/** The cells of a row without a gap beyond the right edge, and whether a known area begins among them. */
function runOf(
  row: readonly PlacedCell[],
  right: number,
  isKnown: (column: number) => boolean,
): { readonly cells: readonly PlacedCell[]; readonly meets: boolean } {
  const cells: PlacedCell[] = [];
  let edge = right;
  for (const cell of row) {
    if (cell.column > edge + 1) break;
    if (isKnown(cell.column)) return { cells, meets: cell.column <= edge };
    cells.push(cell);
    edge = Math.max(edge, cell.area.right);
  }
  return { cells, meets: false };
}

/** Where a row stands in an area: behind a blank row, below rows of several cells. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly isParted: boolean;
  readonly hasBegun: boolean;
}

/** A title that stands alone, behind a blank row or merged over the columns, or 附件3 below the list: something else begins. */
function isNextTitle(
  [only, ...others]: readonly PlacedCell[],
  { left, right, isParted, hasBegun }: Place,
): boolean {
  if (!only || others.length > 0) return false;
  if (hasBegun && isAnnexLine(only.text)) return true;
  return isTitle(only.text) && (isParted || coversMost(only.area, { left, right }));
}
