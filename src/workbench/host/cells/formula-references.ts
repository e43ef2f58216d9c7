import { parseA1 } from "../../../core/a1-address";
import { columnLetters } from "../../../core/sheet";

/** Texts in quotes and names of sheets first, so that nothing inside them is taken for a cell. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(])|[\p{L}_][\p{L}\p{N}_.]*/giu;

/** A reference as it stands in a formula; `rowMark` and `columnMark` are `$` where it does not move. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowMark: string;
  readonly columnMark: string;
}

/** Rewrites every area in a formula, a single cell being its own first and last; `null` becomes `#REF!`. */
export function mapAreas(
  formula: string,
  map: (first: Reference, last: Reference) => readonly [Reference, Reference] | null,
): string {
  return formula.replace(TOKENS, (token: string, from?: string, to?: string) => {
    const first = referenceOf(from);
    if (!first) return token;
    const moved = map(first, referenceOf(to) ?? first);
    if (!moved || moved.some(({ row, column }) => row < 0 || column < 0)) return "#REF!";
    return (to === undefined ? moved.slice(0, 1) : moved).map(textOf).join(":");
  });
}

function referenceOf(text: string | undefined): Reference | null {
  const [, columnMark = "", rowMark = ""] = /^(\$?)[A-Z]+(\$?)/i.exec(text ?? "") ?? [];
  const cell = parseA1(text ?? "");
  return cell && { ...cell, columnMark, rowMark };
}

function textOf({ row, column, rowMark, columnMark }: Reference): string {
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}

/** The same formula seen from another cell: relative references move along, fixed ones stay. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  const shifted = (reference: Reference): Reference => ({
    ...reference,
    row: reference.rowMark ? reference.row : reference.row + rows,
    column: reference.columnMark ? reference.column : reference.column + columns,
  });
  return mapAreas(formula, (first, last) => [shifted(first), shifted(last)]);
}

/** The first cell of the same sheet that a formula refers to; sheets of other names are passed over. */
export function firstReference(formula: string): Reference | null {
  for (const match of formula.matchAll(/(?<![!\w])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!])/giu)) {
    const [, columnMark = "", letters = "", rowMark = "", digits = ""] = match;
    const cell = parseA1(letters + digits);
    if (cell) return { ...cell, columnMark, rowMark };
  }
  return null;
}
