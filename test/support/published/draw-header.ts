import { write } from "./page";
import { headerWord, type Pen } from "./pen";

/** Headers with their sheet columns; `parent|child` stands on two rows. */
interface HeaderCell {
  readonly header: string;
  readonly column: number;
  readonly columns: number;
}

/** Draws a header over one or more rows: parents over their children, the rest merged downwards. */
export function drawHeader(pen: Pen, cells: readonly HeaderCell[], extraRows = 0): void {
  const parts = cells.map(({ header }) => header.split("|"));
  const depth = Math.max(...parts.map((one) => one.length)) + extraRows;
  cells.forEach(({ column, columns }, at) => {
    const [own, child] = parts[at]!;
    if (child === undefined) {
      write(pen.page, { row: pen.row, column, value: headerWord(pen, own!) }, { rows: depth, columns });
      return;
    }
    write(
      pen.page,
      { row: pen.row + 1, column, value: headerWord(pen, child) },
      { rows: depth - 1, columns },
    );
    if (parts[at - 1]?.length === 2 && parts[at - 1]![0] === own) return;
    write(
      pen.page,
      { row: pen.row, column, value: headerWord(pen, own!) },
      { columns: family(cells, parts, at) },
    );
  });
  pen.row += depth;
}

/** How many sheet columns a parent and its children take. */
function family(cells: readonly HeaderCell[], parts: readonly string[][], first: number): number {
  let columns = 0;
  for (let at = first; parts[at]?.length === 2 && parts[at]![0] === parts[first]![0]; at++)
    columns += cells[at]!.columns;
  return columns;
}
