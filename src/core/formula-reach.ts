import { parseA1 } from "./a1-address";
import { LAST_COLUMN, LAST_ROW } from "./sheet";
import type { Area } from "./sheet";

/** Functions that look at nothing but what stands between their brackets (SUMIF does: its last area is as large as its first). */
const PLAIN_FUNCTIONS = new Set(
  (
    "ABS AND AVERAGE CEILING CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF EXACT FIND FLOOR IF IFERROR INT ISBLANK " +
    "ISERROR ISNUMBER ISTEXT LEFT LEN MAX MID MIN MOD N NOT OR POWER PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN " +
    "SQRT SUBSTITUTE SUBTOTAL SUM SUMIFS SUMPRODUCT TEXT TRIM TRUNC VALUE VLOOKUP"
  ).split(" "),
);

/** Texts, areas, whole columns, whole rows, numbers, functions, the two truths, and what stands between them. */
const TOKEN =
  /"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|([A-Z][A-Z0-9.]*)(?=\()|(?:TRUE|FALSE)(?![\w.(!])|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\w!])|[-+*/^&=<>%(),;\s]/giy;

/**
 * The areas of its own sheet that a formula reads; `null` where it may look at another sheet, a name, a table, or cells that
 * only its calculation tells. What is not known for certain is `null`.
 */
export function areasReadBy(formula: string): readonly Area[] | null {
  const areas: Area[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) return null;
    const [, reference, name] = match;
    if (name !== undefined && !PLAIN_FUNCTIONS.has(name.toUpperCase())) return null;
    if (reference !== undefined) areas.push(areaOf(reference));
  }
  return areas;
}

/** `B2`, `$A$1:C3`, `A:C` or `4:9`. */
function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.replaceAll("$", "").split(":");
  const [start, end] = [cornerOf(first), cornerOf(last)];
  const rows = [start.row ?? 0, end.row ?? LAST_ROW];
  const columns = [start.column ?? 0, end.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** A corner of an area; whole rows have no column, whole columns no row. */
function cornerOf(text: string): { readonly row: number | null; readonly column: number | null } {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column: null };
  return parseA1(text) ?? { row: null, column: parseA1(`${text}1`)?.column ?? null };
}
