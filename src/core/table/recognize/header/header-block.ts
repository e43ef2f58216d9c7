import { overlapsColumns } from "../../../area";
import { budgetField, isAmount } from "../../words/budget-words";
import { levelOf } from "../../words/levels";
import type { PlacedCell, SheetView } from "../../rows/sheet-view";
import { floorOf } from "./compare-headers";
import { headerOf, isDeep, MOST_HEADER_ROWS, names } from "./header-column";
import type { HeaderColumn } from "./header-column";
import { meaningUnder, NO_ROLE, textsAbove } from "./header-parents";
import { findEdges } from "./table-edges";
import { kindsOf, splitTables } from "./header-segments";
import { headerMeaning, OWN_KINDS } from "../../words/header-words";
import type { HeaderKind } from "../../words/header-words";
import type { Scan } from "../scan";

/** One to three header rows of one table. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
  /** The last row of the header above that heads something else, -1 for none: a title over that one is not this one's. */
  readonly floor: number;
}

/**
 * Every block of header rows in a sheet, top to bottom, left to right; side-by-side tables give one each. A row that
 * names values alone begins a header only where no row that names indicators has taken it in.
 */
export function findHeaderBlocks(view: SheetView, scan: Scan): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const { left, right } = view.bounds;
  const lines = scan.headerRows.map((row) => ({
    row,
    columns: readColumns(view, { first: row, last: row, left, right }),
  }));
  const edgesAt = findEdges(view, lines, scan.titles);
  for (const isHeader of [namesIndicators, isMeasuring]) {
    for (const { row, columns } of lines) {
      const free = columns.filter(({ column }) => !blocks.some((known) => holds(known, row, column)));
      const found = splitTables(free, edgesAt(row)).map((own) => grown(view, toBlock(own, row, row)));
      blocks.push(
        ...found.filter((block) => isHeader(block) && !blocks.some((known) => overlaps(known, block))),
      );
    }
  }
  return blocks
    .sort((a, b) => a.first - b.first || a.left - b.left)
    .map((block) => ({ ...block, floor: floorOf(block, blocks) }));
}

/** A block's first row with the rows that belong to it; by itself where its words name nothing. */
function grown(view: SheetView, first: HeaderBlock): HeaderBlock {
  return ownKinds(first).size === 0 ? first : completed(view, raised(view, deepened(view, first)));
}

function holds({ first, last, left, right }: HeaderBlock, row: number, column: number): boolean {
  return first <= row && row <= last && left <= column && column <= right;
}

/** The block with the further header rows below its first one, which may go on behind it: 偏差原因 has no group name above. */
function deepened(view: SheetView, block: HeaderBlock): HeaderBlock {
  const last = lastHeaderRow(view, block);
  if (last === block.first) return block;
  const columns = readColumns(view, { ...block, last, right: rightOf(view, block, last) });
  return columns.length === 0 ? block : toBlock(columns, block.first, last);
}

/** Group names may end before their header does: 偏差原因 has none. What names indicators opens another table. */
function rightOf(
  view: SheetView,
  { first, right }: Pick<HeaderBlock, "first" | "right">,
  last: number,
): number {
  const text = view.textAt(last, right + 1);
  const kind = headerMeaning(text)?.kind ?? "other";
  if (text === "" || view.textAt(first, right + 1) !== "" || INDICATOR_KINDS.has(kind)) return right;
  return rightOf(view, { first, right: right + 1 }, last);
}

/**
 * The block with the rows above it that its cells reach up to, or the one that its own words need: 数值 | 数值 below
 * 目标值 | 实际值, where that row names no indicator and so begins no header itself.
 */
function raised(view: SheetView, block: HeaderBlock): HeaderBlock {
  const reach = Math.min(...block.columns.map(({ cell }) => cell.row));
  if (reach < block.first) return toBlock(readColumns(view, { ...block, first: reach }), reach, block.last);
  const first = block.first - 1;
  if (namesValues(block) || first < view.bounds.top || block.last - first >= MOST_HEADER_ROWS) return block;
  const isParent = view.cellsIn(first, block.left, block.right).some(({ area }) => area.right > area.left);
  const columns = isParent ? readColumns(view, { ...block, first }) : [];
  const higher = toBlock(columns, first, block.last);
  return namesValues(higher) ? higher : block;
}

function namesValues(block: HeaderBlock): boolean {
  const kinds = ownKinds(block);
  return kinds.has("target") && kinds.has("actual");
}

/**
 * The block down to the feet of its merged header cells, and with the side label that reaches down beside it. The first
 * cell alone may be that label, over the header and the one row that a page had room for.
 */
function completed(view: SheetView, block: HeaderBlock): HeaderBlock {
  const feet = block.columns
    .slice(1)
    .filter(({ meaning }) => meaning !== null && meaning.kind !== "side-label")
    .map(({ cell }) => view.areaAt(cell.row, cell.column).bottom)
    .filter((bottom) => bottom < block.first + MOST_HEADER_ROWS);
  const last = Math.max(block.last, ...feet);
  const side = view.areaAt(block.first, block.left - 1);
  const isSide = block.left > view.bounds.left && side.top <= block.first && side.bottom > last;
  const left = isSide && view.textAt(side.top, side.left) !== "" ? side.left : block.left;
  return { ...block, last, left, columns: block.columns.map((column) => withoutDepth(view, column, last)) };
}

/** A cell that reaches down beside the rows covers its own column, and so heads none: 指标完成情况 left of the levels. */
function withoutDepth(view: SheetView, column: HeaderColumn, last: number): HeaderColumn {
  return isDeep(view, column, last) && column.meaning?.kind !== "side-label"
    ? { ...column, meaning: NO_ROLE }
    : column;
}

const INDICATOR_KINDS: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "level1",
  "level2",
  "name",
  "side-label",
]);

/** Two roles at least, and one of them what the rows are about: 分值 and 得分 head a budget block too. */
export function namesIndicators(block: HeaderBlock): boolean {
  return names(block.columns, ...INDICATOR_KINDS) && ownKinds(block).size >= 2 && !isOfMoney(block);
}

/** 指标 | 年初预算数 | 全年执行数 | 分值 | 得分, 指标 | 金额 | 分值: a budget block again, whatever heads its labels. */
function isOfMoney({ columns }: HeaderBlock): boolean {
  const amounts = columns.filter(({ text }) => isAmount(budgetField(text)));
  const isMoney = amounts.length > 1 || columns.some(({ text }) => text.includes("金额"));
  return isMoney && !names(columns, "target", "actual");
}

/** Targets, actual values and points or scores, beside whatever heads the names. */
function isMeasuring(block: HeaderBlock): boolean {
  const kinds = ownKinds(block);
  return namesValues(block) && (kinds.has("points") || kinds.has("score"));
}

function overlaps(known: HeaderBlock, block: HeaderBlock): boolean {
  return overlapsColumns(known, block) && block.first <= known.last && known.first <= block.last;
}

/** The roles that a block's header words name. */
function ownKinds(block: HeaderBlock): ReadonlySet<HeaderKind> {
  return kindsOf(block.columns, ({ kind }) => OWN_KINDS.has(kind));
}

/** The header goes on in rows of nothing but header words; a blank row between, a hidden one perhaps, parts none. */
function lastHeaderRow(view: SheetView, block: Band): number {
  let last = block.first;
  for (let row = last + 1; row < block.first + MOST_HEADER_ROWS; row++) {
    if (view.cellsIn(row, block.left, block.right).length === 0) continue;
    if (!isFurtherHeaderRow(view, row, block)) break;
    last = row;
  }
  return last;
}

/** Header rows from the first to the last, within columns. */
interface Band {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** A second or third header row holds nothing but header words (or the feet of merged header cells). */
function isFurtherHeaderRow(view: SheetView, row: number, { first, left, right }: Band): boolean {
  const cells = view.cellsIn(row, left, right);
  const beneath = cells.filter((cell) => isUnderSpanningHeader(view, cell, first));
  const meanings = cells.map(({ text, column }) =>
    meaningUnder(text, textsAbove(view, column, [first, row - 1])),
  );
  const others = cells.filter((cell, at) => !meanings[at] && !beneath.includes(cell));
  const hits = meanings.filter((meaning) => meaning !== null);
  if (hits.length === 0 || others.length > (hits.length >= MANY ? 1 : 0) || !others.every(isShortWord))
    return false;
  const isRole = hits.some(({ isWeak, kind }) => !isWeak && OWN_KINDS.has(kind));
  return hits.length >= 2 || beneath.length === cells.length || isRole;
}

/** Header words enough that one which nobody knows may stand among them. */
const MANY = 4;

function isShortWord({ text }: PlacedCell): boolean {
  return text.length <= LONGEST_CHILD && !/\d/.test(text) && levelOf(text) === null;
}

const LONGEST_CHILD = 12;

/** 数值, 上限 and the like under a header cell that is wider than one column. */
function isUnderSpanningHeader(
  view: SheetView,
  { row, column, text, area }: PlacedCell,
  first: number,
): boolean {
  if (text.length > LONGEST_CHILD || /^[-+]?[\d.]+[%分]?$/.test(text)) return false;
  for (let at = row - 1; at >= first; at--) {
    const above = view.areaAt(at, column);
    const isWider = above.left < area.left || above.right > area.right;
    if (isWider && headerMeaning(view.textAt(at, column)) !== null) return true;
  }
  return false;
}

function readColumns(view: SheetView, { first, last, left, right }: Band): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = left; column <= right; column++) {
    const header = headerOf(view, column, [first, last]);
    if (!header) continue;
    columns.push(header);
    column = Math.max(column, header.right);
  }
  return columns;
}

function toBlock(columns: readonly HeaderColumn[], first: number, last: number): HeaderBlock {
  const left = columns[0]?.column ?? 0;
  const right = Math.max(...columns.map((column) => column.right));
  return { first, last, left, right, columns, floor: -1 };
}
