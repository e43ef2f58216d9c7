import type { GridArea } from "../grid";

export function rowCount(area: GridArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: GridArea): number {
  return area.right - area.left + 1;
}

export function cellCount(area: GridArea): number {
  return rowCount(area) * columnCount(area);
}

export function isSameArea(a: GridArea, b: GridArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether a cell lies in an area. */
export function holds(area: GridArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What two areas have in common, `null` where it is nothing. */
export function intersection(a: GridArea, b: GridArea): GridArea | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What is left of an area when another is cut out of it: up to four pieces. */
export function without(area: GridArea, cut: GridArea): GridArea[] {
  const hole = intersection(area, cut);
  if (!hole) return [area];
  const pieces: GridArea[] = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...hole, left: area.left, right: hole.left - 1 },
    { ...hole, left: hole.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Lines put in or taken out of a sheet: `count` rows or columns at `at`; taken out where negative. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Where an area is after lines went in or out, `null` where nothing of it is left. */
export function shifted(area: GridArea, shift: LineShift): GridArea | null {
  const isRows = shift.axis === "rows";
  const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shift.count > 0 ? pushed(first, last, shift) : pulled(first, last, shift);
  if (!moved) return null;
  const [from, to] = moved;
  return isRows ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function pushed(first: number, last: number, { at, count }: LineShift): [number, number] {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function pulled(first: number, last: number, { at, count }: LineShift): [number, number] | null {
  const removed = -count;
  const end = at + removed - 1;
  const from = first > end ? first - removed : Math.min(first, at);
  const to = last > end ? last - removed : Math.min(last, at - 1);
  return from <= to ? [from, to] : null;
}
