import { isSame, sum, type Decimal } from "../../decimal";
import { numberIn } from "./number-cell";
import { isTotalLabel, WHOLE } from "../words/total-label";
import { isFiller } from "../wording";
import { isFilled, isMeasured, ownText, rowAt, type TableRow } from "./table-row";

const FEWEST = 2;

/**
 * What a row without a target and an actual value adds up, whatever it is called: all that stands above it, or below
 * it where it comes first (the total), or the rows right above or below it (a group). No indicator is worth as much as all the others together, and
 * none is worth what the whole form has no room for.
 */
export function sumByNumbers(row: TableRow): "total" | "subtotal" | null {
  const own = worthOf(row);
  if (own === null || own.isZero() || isMeasured(row)) return null;
  const [above, below] = [measuredFrom(row, -1), measuredFrom(row, 1)];
  if (isSumOfAll(own, above, below)) return "total";
  const isBeyond = sum([own, ...above, ...below]).gt(WHOLE);
  const isGroup = isFilled(row, "name") && isBeyond;
  return isGroup && (addsUp(own, above) || addsUp(own, below)) ? "subtotal" : null;
}

/** The last of the rows that bear points, or the first of them with all the points of the form. */
function isSumOfAll(own: Decimal, above: readonly Decimal[], below: readonly Decimal[]): boolean {
  const others = above.length === 0 && own.eq(WHOLE) ? below : above;
  const isAtTheEdge = above.length === 0 || below.length === 0;
  return isAtTheEdge && others.length >= FEWEST && isAtLeast(own, sum(others));
}

function isAtLeast(own: Decimal, others: Decimal): boolean {
  return own.gt(others) || isSame(own, others);
}

/** Whether the first of the numbers, one or more, make the sum. */
function addsUp(total: Decimal, numbers: readonly Decimal[]): boolean {
  return numbers.some((_, at) => isSame(sum(numbers.slice(0, at + 1)), total));
}

const MOST_ROWS = 60;
const MOST_BLANK_ROWS = 8;

/** The worth of the measured rows above or below a row, the nearest first, to the header, the total or a gap. */
export function measuredFrom({ view, row, columns }: TableRow, step: -1 | 1): readonly Decimal[] {
  const found: Decimal[] = [];
  let blanks = 0;
  for (let away = 1; away <= MOST_ROWS && blanks <= MOST_BLANK_ROWS; away++) {
    const at = row + away * step;
    if (at < view.bounds.top || at > view.bounds.bottom) break;
    const other = rowAt(view, at, columns);
    if (endsList(other)) break;
    blanks = other.cells.length === 0 ? blanks + 1 : 0;
    const worth = isMeasured(other) ? worthOf(other) : null;
    if (worth) found.push(worth);
  }
  return found;
}

/** A word where points stand heads them; a total ends the list. */
function endsList(row: TableRow): boolean {
  const mark = worthText(row);
  return (!isFiller(mark) && numberIn(mark) === null) || row.cells.some(({ text }) => isTotalLabel(text));
}

/** The points of a row, or its score where the form has no points. */
function worthOf(row: TableRow): Decimal | null {
  return numberIn(worthText(row));
}

function worthText(row: TableRow): string {
  return ownText(row, row.columns.roles.points === undefined ? "score" : "points");
}
