import type { Area } from "./sheet";

/** How many columns an area has. */
export function width({ left, right }: Pick<Area, "left" | "right">): number {
  return right - left + 1;
}

/** Whether two areas have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && overlapsColumns(a, b);
}

/** Whether two areas have a column in common, wherever their rows are. */
export function overlapsColumns(a: Pick<Area, "left" | "right">, b: Pick<Area, "left" | "right">): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Whether a cell lies in an area. */
export function contains(
  { top, left, bottom, right }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether one area covers more than half of another's columns. */
export function coversMost(
  area: Pick<Area, "left" | "right">,
  columns: Pick<Area, "left" | "right">,
): boolean {
  return width(area) * 2 > width(columns);
}
