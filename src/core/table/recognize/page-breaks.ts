import { span } from "../rows/span";
import { overlapsColumns } from "../../area";
import type { SheetView } from "../rows/sheet-view";
import { isGoalHeader, isSameHeader } from "./header/compare-headers";
import type { JudgedBlock, TableBlock } from "./judge-block";
import { sum } from "../../decimal";
import { rowKind, type RowKind } from "../rows/row-kind";
import { measuredFrom } from "../rows/sum-by-numbers";
import { rowAt } from "../rows/table-row";
import { findTop } from "./table-top";
import { titleAgain } from "./title-again";

/** A header printed again on the next page, with the first row of the title that is printed again above it. */
export interface Repeat {
  readonly block: TableBlock;
  readonly first: number;
}

/** The same header again below, with nothing between that ends the table but its own title again: page breaks. */
export function findRepeats(
  view: SheetView,
  block: TableBlock,
  blocks: readonly JudgedBlock[],
): readonly Repeat[] {
  const found: Repeat[] = [];
  let last = block;
  for (const other of blocks) {
    if (other.first <= last.last || !overlapsColumns(other, block)) continue;
    if (!other.isTable || !isSameHeader(block, other)) {
      if (!isGoalHeader(other)) break;
      continue;
    }
    const repeat = { block: other, first: titleAgain(view, block, other) ?? other.first };
    if (isAnotherTable(view, { block, last }, repeat)) break;
    found.push(repeat);
    last = other;
  }
  return found;
}

/** Whether the table ends before the header below, or another one begins with it. */
function isAnotherTable(
  view: SheetView,
  { block, last }: { readonly block: TableBlock; readonly last: TableBlock },
  { block: other, first }: Repeat,
): boolean {
  if (endsBetween(view, last, first)) return true;
  return !block.listHeader && beginsAnew(view, block, other);
}

/** All points of a form but those of its money. */
const WHOLE_LIST = 80;

/**
 * The first level comes round again below a header, and the rows above it are worth a whole list, or nothing in a list
 * without a title: an export below another one. Two goals of one form share its points, or its title.
 */
function beginsAnew(view: SheetView, block: TableBlock, { first, ...other }: TableBlock): boolean {
  const { roles } = block.rowColumns;
  const rows = [block.last + 1, other.last + 1, first - 1];
  const [label, again, before] = rows.map((row) => view.textAt(row, roles.level1 ?? -1));
  if (label === "" || label !== again || label === before) return false;
  if ((roles.points ?? roles.score) === undefined) return findTop(view, block).title === null;
  return sum(measuredFrom(rowAt(view, first, block.rowColumns), -1)).gte(WHOLE_LIST);
}

/** A title, the head of a form or a total ends a table; a total right below its header only opens it, and in a list it is a project's. */
function endsBetween(view: SheetView, upper: TableBlock, before: number): boolean {
  for (let row = (openingTotal(view, upper) ?? upper.last) + 1; row < before; row++) {
    const kind = rowKind(view, row, upper.rowColumns);
    if (kind === "title" || kind === "form" || (kind === "total" && !upper.listHeader)) return true;
  }
  return false;
}

/**
 * The last line that a total right below a header opens a table with, indicators below it: the reviewer's total or the
 * grade may follow. A header printed again has none.
 */
function openingTotal(view: SheetView, block: TableBlock): number | null {
  const lines = span(block.last + 1, block.last + OPENING_ROWS)
    .map((row) => ({ row, kind: rowKind(view, row, block.rowColumns) }))
    .filter(({ kind }) => kind !== "blank" && kind !== "guide");
  const next = lines.findIndex(({ kind }) => !OPENING.has(kind));
  const isOpened = ["data", "level"].includes(lines[next]?.kind ?? "");
  return lines[0]?.kind === "total" && isOpened ? (lines[next - 1]?.row ?? null) : null;
}

const OPENING_ROWS = 5;
const OPENING: ReadonlySet<RowKind> = new Set<RowKind>(["total", "subtotal", "note"]);
