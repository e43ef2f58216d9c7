import type { Area } from "../../sheet";
import { isAnnexLine, isTitle } from "../form-words";
import type { PlacedCell, SheetView } from "../sheet-view";

/** Tables and areas that are known already: nothing reaches into them. */
export type Areas = readonly { readonly area: Area }[];

/** Whether a cell lies in one of the areas. */
export function holdsCell(areas: Areas, row: number, column: number): boolean {
  return areas.some(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

const MOST_BLANK = 2;
const MOST_COLUMNS = 60;

/**
 * What stands below a title or a header: as wide as cells stand side by side, down to two blank rows, to the next title
 * with the 附件3 above it, or to an area that is known.
 */
export function areaBelow(view: SheetView, start: Area, known: Areas): Area {
  const left = leftEdge(view, start, known);
  let { bottom, right } = start;
  let blanks = 0;
  let hasBegun = false;
  for (let row = start.top; row <= view.bounds.bottom && blanks < MOST_BLANK; row++) {
    const all = view.cellsIn(row, left, Math.min(view.bounds.right, left + MOST_COLUMNS));
    const { cells, meets } = runOf(all, right, (column) => holdsCell(known, row, column));
    const isNext = isNextTitle(cells, { left, right, isParted: blanks > 0 }) || (hasBegun && isAnnex(cells));
    if (row > start.bottom && (meets || isNext)) break;
    hasBegun ||= cells.length > 1;
    blanks = cells.length === 0 ? blanks + 1 : 0;
    if (blanks === 0) bottom = Math.max(bottom, row);
    right = Math.max(right, ...cells.map(({ area }) => area.right));
  }
  return { top: start.top, left, bottom, right };
}

/** The first column of the cells that stand side by side left of a header: 序号 and words that nobody knows. */
function leftEdge(view: SheetView, { left, bottom }: Area, known: Areas): number {
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

/** 附件3 alone on a row below the list: the number of the next form. */
function isAnnex([only, ...others]: readonly PlacedCell[]): boolean {
  return only !== undefined && others.length === 0 && isAnnexLine(only.text);
}

/** A title that stands alone, behind a blank row or merged over the columns: something else begins. */
function isNextTitle(
  [only, ...others]: readonly PlacedCell[],
  { left, right, isParted }: { readonly left: number; readonly right: number; readonly isParted: boolean },
): boolean {
  if (!only || others.length > 0 || !isTitle(only.text)) return false;
  return isParted || (only.area.right - only.area.left + 1) * 2 > right - left + 1;
}
