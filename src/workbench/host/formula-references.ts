import { columnLetters, parseA1 } from "../../core/sheet";

/** Texts in quotes and names of sheets first, so that nothing inside them is taken for a cell. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])|[\p{L}_][\p{L}\p{N}_.]*/giu;

/** A reference as it stands in a formula; `rowMark` and `columnMark` are `$` where it does not move. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowMark: string;
  readonly columnMark: string;
}

/** Rewrites every reference to a cell in a formula; `null` becomes `#REF!`. */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  return formula.replace(
    TOKENS,
    (token: string, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
      const cell = letters && digits ? parseA1(letters + digits) : null;
      if (!cell) return token;
      const moved = map({ ...cell, rowMark: rowMark ?? "", columnMark: columnMark ?? "" });
      if (!moved || moved.row < 0 || moved.column < 0) return "#REF!";
      return `${moved.columnMark}${columnLetters(moved.column)}${moved.rowMark}${moved.row + 1}`;
    },
  );
}

/** The same formula seen from another cell: relative references move along, fixed ones stay. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => ({
    ...reference,
    row: reference.rowMark ? reference.row : reference.row + rows,
    column: reference.columnMark ? reference.column : reference.column + columns,
  }));
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
