import { write } from "./page";
import { headerWord, type Pen } from "./pen";

/** Headers with their sheet columns; `parent|child` stands on two rows. */
interface HeaderCell {
  readonly header: string;
  readonly column: number;
  readonly columns: number;
}

/** Draws a header over one or more rows: parents over their children, what has none merged downwards. */
export function drawHeader(pen: Pen, cells: readonly HeaderCell[], extraRows = 0): void {
  const parts = cells.map(({ header }) => header.split("|"));
  const depth = Math.max(...parts.map((one) => one.length)) + extraRows;
  cells.forEach((cell, at) => {
    const words = parts[at]!;
    const last = words.length - 1;
    const spot = { row: pen.row + last, column: cell.column, value: headerWord(pen, words[last]!) };
    write(pen.page, spot, { rows: depth - last, columns: cell.columns });
    for (let level = 0; level < last; level++) drawParent(pen, { cells, parts, at, level });
  });
  pen.row += depth;
}

/** A parent stands once, over all columns that have it in common. */
function drawParent(
  pen: Pen,
  place: { cells: readonly HeaderCell[]; parts: readonly string[][]; at: number; level: number },
): void {
  const { cells, parts, at, level } = place;
  const own = parts[at]!.slice(0, level + 1).join("|");
  const isOwn = (other: number): boolean =>
    parts[other] !== undefined &&
    parts[other].length > level + 1 &&
    parts[other].slice(0, level + 1).join("|") === own;
  if (isOwn(at - 1)) return;
  let columns = 0;
  for (let other = at; isOwn(other); other++) columns += cells[other]!.columns;
  const value = headerWord(pen, parts[at]![level]!);
  write(pen.page, { row: pen.row + level, column: cells[at]!.column, value }, { columns });
}
