import { span } from "../rows/span";
import { isFormLabel, isTitle } from "../words/form-words";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { compact } from "../wording";
import type { HeaderBlock } from "./header/header-block";
import { findTop, headCells } from "./table-top";

/**
 * The row of the table's own title above a header that is printed again, where nothing but the year and lines of the
 * table's own head stand between: a form of its own would name its project there.
 */
export function titleAgain(view: SheetView, block: HeaderBlock, again: HeaderBlock): number | null {
  const top = findTop(view, block);
  if (top.title === null) return null;
  const own = beginsAlike(view, block, again) ? new Set<string>() : ownLines(view, block, top.row);
  const last = Math.max(block.last + 1, again.first - MOST_LINES_AGAIN);
  for (let row = again.first - 1; row >= last; row--) {
    const cells = headCells(view, row, block);
    if (own.has(lineOf(cells))) continue;
    const title = aloneIn(cells);
    if (title === null) return null;
    if (isTitle(title)) return isTitleAgain(title, top.title.text) ? row : null;
  }
  return null;
}

/** What stands alone in a row, or `""` in a blank one; `null` where labels or several cells do. */
function aloneIn(cells: readonly PlacedCell[]): string | null {
  const [only] = cells;
  if (cells.length > 1 || (only && isFormLabel(only.text))) return null;
  return only?.text ?? "";
}

/** Title, year, and a few lines of the head; blank rows among them. */
const MOST_LINES_AGAIN = 6;

/** The same first row below both headers: the form stands there twice, and goes on nowhere. */
function beginsAlike(view: SheetView, block: HeaderBlock, again: HeaderBlock): boolean {
  const [first, second] = [block, again].map((one) => lineOf(headCells(view, one.last + 1, one)));
  return first === second;
}

/** The lines of a table's head below its title, as texts. */
function ownLines(view: SheetView, block: HeaderBlock, top: number): ReadonlySet<string> {
  return new Set(span(top + 1, block.first - 1).map((row) => lineOf(headCells(view, row, block))));
}

function lineOf(cells: readonly PlacedCell[]): string {
  return cells.map(({ text }) => compact(text)).join("|");
}

const CONTINUED = /\(续[^)]*\)|^续(?:上?[页表])?:?|续(?:上?[页表]|[一二三\d])?$/;
const YEAR = /20\d\d(?=年)/;

/** 项目支出绩效自评表（续） under 2022年度项目支出绩效自评表, or 续表 alone; another year is another form. */
function isTitleAgain(text: string, own: string): boolean {
  const [again = "", first = ""] = [text, own].map(compact);
  const [year, other] = [again, first].map((title) => YEAR.exec(title)?.[0]);
  return !(year && other && year !== other) && coreOf(first).endsWith(coreOf(again));
}

function coreOf(title: string): string {
  return title.replace(CONTINUED, "").replace(/\(?20\d\d年度?\)?/g, "");
}
