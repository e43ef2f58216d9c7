import type { Area } from "../../sheet";
import type { PlacedCell, SheetView } from "../sheet-view";
import { splitTables } from "./header-segments";
import { headerMeaning } from "./header-words";
import type { HeaderKind, HeaderMeaning } from "./header-words";
import type { Scan } from "./scan";

/** A column of a header block: what the lowest header cell says, and what spans it from above. */
export interface HeaderColumn {
  readonly column: number;
  /** Last sheet column that the header cell covers. */
  readonly right: number;
  readonly meaning: HeaderMeaning | null;
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly isSpanning: boolean;
  /** Whether the meaning comes from the cells below and not from the word. */
  readonly isByContent?: boolean;
}

/** One to three header rows of one table. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

const MOST_HEADER_ROWS = 3;
const OWN_KINDS: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
]);

/** Every block of header rows in a sheet, top to bottom, left to right; side-by-side tables give one each. */
export function findHeaderBlocks(view: SheetView, scan: Scan): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const { left, right } = view.bounds;
  for (const row of scan.headerRows) {
    const free = readColumns(view, { first: row, last: row, left, right }).filter(
      ({ column }) => !blocks.some((known) => row <= known.last && isWithin(column, known)),
    );
    for (const columns of splitTables(free)) {
      const first = toBlock(columns, row, row);
      const block = ownKinds(first).size === 0 ? first : completed(view, deepened(view, first));
      if (namesIndicators(block) && !blocks.some((known) => overlaps(known, block))) blocks.push(block);
    }
  }
  return blocks;
}

function isWithin(column: number, { left, right }: HeaderBlock): boolean {
  return left <= column && column <= right;
}

/** The block with the further header rows below its first one. */
function deepened(view: SheetView, block: HeaderBlock): HeaderBlock {
  const last = lastHeaderRow(view, block);
  if (last === block.first) return block;
  const columns = readColumns(view, { ...block, last });
  return columns.length === 0 ? block : toBlock(columns, block.first, last);
}

/** The block down to the feet of its merged header cells, and with the side label that reaches down beside it. */
function completed(view: SheetView, block: HeaderBlock): HeaderBlock {
  const feet = block.columns
    .filter(({ meaning }) => meaning !== null && meaning.kind !== "side-label")
    .map(({ cell }) => view.areaAt(cell.row, cell.column).bottom)
    .filter((bottom) => bottom < block.first + MOST_HEADER_ROWS);
  const last = Math.max(block.last, ...feet);
  const side = view.areaAt(block.first, block.left - 1);
  const isSide = block.left > view.bounds.left && side.top <= block.first && side.bottom > last;
  const left = isSide && view.textAt(side.top, side.left) !== "" ? side.left : block.left;
  return { ...block, last, left };
}

const INDICATOR_KINDS: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "level1",
  "level2",
  "name",
  "side-label",
]);

/** Two roles at least, and one of them what the rows are about: 分值 and 得分 head a budget block too. */
function namesIndicators(block: HeaderBlock): boolean {
  const isNamed = block.columns.some(({ meaning }) => meaning !== null && INDICATOR_KINDS.has(meaning.kind));
  return isNamed && ownKinds(block).size >= 2;
}

function overlaps(known: HeaderBlock, block: HeaderBlock): boolean {
  return block.first <= known.last && block.left <= known.right && known.left <= block.right;
}

/** The roles that a block's header words name. */
export function ownKinds(block: HeaderBlock): ReadonlySet<HeaderKind> {
  const kinds = new Set<HeaderKind>();
  for (const { meaning } of block.columns)
    if (meaning && OWN_KINDS.has(meaning.kind)) kinds.add(meaning.kind);
  return kinds;
}

function lastHeaderRow(view: SheetView, block: Band): number {
  let last = block.first;
  while (last + 1 < block.first + MOST_HEADER_ROWS && isFurtherHeaderRow(view, last + 1, block)) last++;
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
  const meanings = cells.map((cell) => headerMeaning(cell.text));
  const isOther = cells.some((cell, at) => !meanings[at] && !beneath.includes(cell));
  const hits = meanings.filter((meaning) => meaning !== null);
  if (isOther || hits.length === 0) return false;
  return hits.length >= 2 || beneath.length === cells.length || hits.some(({ isWeak }) => !isWeak);
}

/** 数值, 上限 and the like under a header cell that is wider than one column. */
function isUnderSpanningHeader(
  view: SheetView,
  { row, column, text, area }: PlacedCell,
  first: number,
): boolean {
  if (text.length > 12 || /^[-+]?[\d.]+%?$/.test(text)) return false;
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

/**
 * The header of a column: its lowest non-empty cell that means something, else the lowest non-empty one. What
 * reaches down from above the header rows (a side label) heads no column, but for 备注 beside headers of two rows.
 */
function headerOf(
  view: SheetView,
  column: number,
  [first, last]: readonly [number, number],
): HeaderColumn | null {
  let fallback: HeaderColumn | null = null;
  for (let row = last; row >= first;) {
    const area = view.areaAt(row, column);
    const printed = view.textAt(row, column);
    const text = area.top < first && !isRemarkFromAbove(printed, area, { first, last }) ? "" : printed;
    if (text !== "") {
      const meaning = meaningBelow(headerMeaning(text), textsAbove(view, column, [first, area.top - 1]));
      const header = {
        column: area.left,
        right: rightEdge(view, area, { column, last }),
        meaning,
        text,
        cell: { row: area.top, column: area.left },
        isSpanning: area.bottom < last,
      };
      if (meaning)
        return area.left === column || isFirstFree(view, column, { area, last })
          ? { ...header, column }
          : fallback;
      fallback ??= header;
    }
    row = Math.min(area.top, row) - 1;
  }
  return fallback;
}

/** 备注 merged over both rows of a header whose upper row names no role: no other part of a form is called so. */
function isRemarkFromAbove(text: string, area: Area, rows: Pick<Band, "first" | "last">): boolean {
  const isBeside = area.bottom === rows.last && area.top > rows.first - MOST_HEADER_ROWS;
  return isBeside && headerMeaning(text)?.kind === "explanation";
}

/** The texts of the header cells over a column, lowest first. */
function textsAbove(
  view: SheetView,
  column: number,
  [first, last]: readonly [number, number],
): readonly string[] {
  const texts: string[] = [];
  for (let row = last; row >= first; row--) {
    const text = view.textAt(row, column);
    if (text !== "" && text !== texts.at(-1)) texts.push(text);
  }
  return texts;
}

const OVERRULING: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["reviewer", "monitoring", "multi-year"]);

/** 得分 under 财政复核 is the reviewer's, 指标值 under 中期目标 is not this year's. */
function meaningBelow(meaning: HeaderMeaning | null, above: readonly string[]): HeaderMeaning | null {
  const spanning = above.map(headerMeaning).find((one) => one !== null && OVERRULING.has(one.kind));
  return meaning && spanning && OWN_KINDS.has(meaning.kind) ? spanning : meaning;
}

/** A spanning header stands for the first of its columns that has no header of its own below. */
function isFirstFree(
  view: SheetView,
  column: number,
  { area, last }: { readonly area: Area; readonly last: number },
): boolean {
  if (area.bottom >= last) return false;
  for (let before = area.left; before < column; before++) {
    const below = view.areaAt(last, before);
    if (below.top <= area.bottom || view.textAt(last, before) === "") return false;
  }
  return true;
}

/** Merged pairs of columns are one column; a spanning header over named columns covers only its own. */
function rightEdge(
  view: SheetView,
  area: Area,
  { column, last }: { readonly column: number; readonly last: number },
): number {
  if (area.bottom >= last) return area.right;
  let { right } = view.areaAt(last, column);
  while (right < area.right && view.textAt(last, right + 1) === "") right++;
  return right;
}

function toBlock(columns: readonly HeaderColumn[], first: number, last: number): HeaderBlock {
  const left = columns[0]?.column ?? 0;
  const right = Math.max(...columns.map((column) => column.right));
  return { first, last, left, right, columns };
}
