import type { Area } from "./sheet";
import { parseA1 } from "./sheet";

/** Reads an A1 address of a cell or an area, without sheet; `null` where the text is none. */
export function parseA1Area(address: string): Area | null {
  const [first = "", last = first] = address.split(":");
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
