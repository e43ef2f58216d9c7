import { span } from "../../rows/span";
import type { Area } from "../../../sheet";
import type { SheetView } from "../../rows/sheet-view";
import { meaningUnder, textsAbove } from "./header-parents";
import { headerMeaning } from "../../words/header-words";
import type { HeaderKind, HeaderMeaning } from "../../words/header-words";

/** A column of a header block: what the lowest header cell says, and what spans it from above. */
export interface HeaderColumn {
  readonly column: number;
  /** Last sheet column that the header cell covers. */
  readonly right: number;
  readonly meaning: HeaderMeaning | null;
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly isSpanning: boolean;
  /** Whether the column's own word means nothing and only what spans it does: 年度指标值 over a word nobody knows. */
  readonly isInherited?: boolean;
  /** Where the meaning comes from, if not from the word: the cells below, or the place. */
  readonly knownBy?: "column-content" | "column-order";
}

/** Whether a column means one of these. */
export function names(columns: readonly HeaderColumn[], ...kinds: readonly HeaderKind[]): boolean {
  return columns.some(({ meaning }) => meaning !== null && kinds.includes(meaning.kind));
}

/** Whether a header cell reaches down beside the rows below its header. */
export function isDeep(view: SheetView, { cell }: HeaderColumn, last: number): boolean {
  return view.areaAt(cell.row, cell.column).bottom > last;
}

/** Header rows that a block can have. */
export const MOST_HEADER_ROWS = 3;

/**
 * The header of a column: its lowest non-empty cell that means something, else the lowest non-empty one. What
 * reaches down from above the header rows (a side label) heads no column, but for 备注 or 分值 beside headers of two rows.
 */
export function headerOf(
  view: SheetView,
  column: number,
  [first, last]: readonly [number, number],
): HeaderColumn | null {
  let fallback: HeaderColumn | null = null;
  for (let row = last; row >= first;) {
    const area = view.areaAt(row, column);
    const printed = view.textAt(row, column);
    const text = area.top < first && !isRoleFromAbove(printed, area, { first, last }) ? "" : printed;
    if (text !== "") {
      const meaning = meaningUnder(text, textsAbove(view, column, [first, area.top - 1]));
      const header = {
        column: area.left,
        right: rightEdge(view, area, { column, last }),
        meaning,
        text,
        cell: { row: area.top, column: area.left },
        isSpanning: area.bottom < last,
      };
      if (meaning)
        return area.left === column || isFirstFree(view, column, { area, last })
          ? { ...header, column, isInherited: fallback !== null }
          : fallback;
      fallback ??= header;
    }
    row = Math.min(area.top, row) - 1;
  }
  return fallback;
}

/** 备注, 分值 or 指标性质 merged over both rows of a header whose upper row names no indicators: nothing else ends with its last row. */
function isRoleFromAbove(
  text: string,
  area: Area,
  rows: { readonly first: number; readonly last: number },
): boolean {
  const isBeside = area.bottom === rows.last && area.top > rows.first - MOST_HEADER_ROWS;
  const meaning = isBeside ? headerMeaning(text) : null;
  return (
    meaning !== null &&
    (["explanation", "level1"].includes(meaning.kind) || !(meaning.isWeak || meaning.kind === "side-label"))
  );
}

/** A spanning header stands for the first of its columns that has no header of its own below. */
function isFirstFree(
  view: SheetView,
  column: number,
  { area, last }: { readonly area: Area; readonly last: number },
): boolean {
  if (area.bottom >= last) return false;
  const isTaken = (before: number): boolean =>
    view.areaAt(last, before).top > area.bottom && view.textAt(last, before) !== "";
  return span(area.left, column - 1).every(isTaken) && !isTakenBelow(view, area, last);
}

/** Whether a header cell below a spanning one says the same more closely: 本年目标 under 指标值 leaves a blank one nothing. */
function isTakenBelow(view: SheetView, area: Area, last: number): boolean {
  const parent = view.textAt(area.top, area.left);
  const kind = headerMeaning(parent)?.kind;
  return span(area.left, area.right).some((column) => {
    const text = view.textAt(last, column);
    return text !== parent && text !== "" && meaningUnder(text, [parent])?.kind === kind;
  });
}

/** Merged pairs of columns are one column; a spanning header over named columns covers only its own. */
function rightEdge(
  view: SheetView,
  area: Area,
  { column, last }: { readonly column: number; readonly last: number },
): number {
  if (area.bottom >= last) return area.right;
  let { right } = view.areaAt(last, column);
  while (right < area.right && view.textAt(last, right + 1) === "") right++;
  return right;
}
