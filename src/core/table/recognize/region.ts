import { span } from "../rows/span";
import { overlapsColumns } from "../../area";
import { a1 } from "../../sheet";
import type { Area } from "../../sheet";
import { isSelfEvaluationTitle } from "../words/form-words";
import type { Evidence, TableRegion } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { isHeaderAgain } from "../rows/header-again";
import { findBottom } from "./table-bottom";
import { announcementOf, findTop } from "./table-top";
import type { Top } from "./table-top";
import { widen } from "./table-width";
import { isGoalHeader } from "./header/compare-headers";
import { opens } from "./header/header-segments";
import { NEARBY } from "./header/table-edges";
import type { JudgedBlock, TableBlock } from "./judge-block";
import { projectParts } from "./project-list";
import { findRepeats } from "./page-breaks";
import type { Repeat } from "./page-breaks";

/** Builds a region for every block that is a table; headers repeated after a page break join the one above. */
export function buildRegions(view: SheetView, blocks: readonly JudgedBlock[]): readonly TableRegion[] {
  const regions: TableRegion[] = [];
  const taken = new Set<JudgedBlock>();
  for (const block of blocks) {
    if (!block.isTable || taken.has(block)) continue;
    const repeats = findRepeats(view, block, blocks);
    for (const header of [block, ...repeats.map((repeat) => repeat.block)]) taken.add(header);
    const region = buildRegion(view, [block, repeats], { blocks, before: regions });
    const parts = projectParts(view, region, block);
    if (parts.length === 0) regions.push(region);
    else regions.push(...parts.map(({ area, part }) => ({ ...region, ...placed(view, area), part })));
  }
  return regions;
}

interface Neighbours {
  readonly blocks: readonly JudgedBlock[];
  readonly before: readonly TableRegion[];
}

function buildRegion(
  view: SheetView,
  [block, repeats]: readonly [TableBlock, readonly Repeat[]],
  neighbours: Neighbours,
): TableRegion {
  const floor = Math.max(block.floor, ...bottomsAbove(block, neighbours.before));
  const top = findTop(view, { ...block, floor });
  const last = repeats.at(-1)?.block ?? block;
  const printed = [block, ...repeats.map(({ first, block: { last } }) => ({ first, last }))];
  const headerRows = printed.flatMap((header) => span(header.first, header.last));
  const ceiling = ceilingOf(view, last, neighbours.blocks);
  const options = { ceiling, columns: block.rowColumns, headerRows: new Set(headerRows) };
  const bottom = findBottom(view, block.last + 1, options);
  const { left, right } = widen(view, block.rowColumns, [top.row, bottom]);
  const area = {
    top: top.row,
    left,
    bottom,
    right: Math.min(right, lastFreeColumn(block, neighbours.blocks)),
  };
  return {
    ...placed(view, area),
    headerRows,
    columns: block.assignments,
    evidence: regionEvidence(block, top),
  };
}

/** Where a region stands, and by what it is known. */
export function placed(
  { sheet }: SheetView,
  area: Area,
): Pick<TableRegion, "id" | "sheet" | "sheetName" | "area"> {
  return { id: `${sheet.id}!${a1(area.top, area.left)}`, sheet: sheet.id, sheetName: sheet.name, area };
}

function regionEvidence(block: JudgedBlock, top: Top): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (top.title) {
    const { row, column, text } = top.title;
    evidence.push({
      kind: isSelfEvaluationTitle(text) ? "title-text" : "label-text",
      text,
      cell: { row, column },
    });
  }
  const actual = block.columns.find(({ meaning }) => meaning?.kind === "actual");
  if (actual) evidence.push({ kind: "header-text", text: actual.text, cell: actual.cell });
  return evidence;
}

/** The last column before the table to the right: its header stands in rows nearby. */
function lastFreeColumn({ first, right }: JudgedBlock, blocks: readonly JudgedBlock[]): number {
  const beside = blocks.filter(
    (other) => other.left > right && Math.abs(other.first - first) <= NEARBY && opens(other.columns),
  );
  return Math.min(Infinity, ...beside.map(({ left }) => left - 1));
}

/** The last rows of the tables above a block. */
function bottomsAbove(block: TableBlock, tables: readonly TableRegion[]): readonly number[] {
  const above = tables.filter(({ area }) => overlapsColumns(area, block) && area.bottom < block.first);
  return above.map(({ area }) => area.bottom);
}

function ceilingOf(view: SheetView, block: JudgedBlock, blocks: readonly JudgedBlock[]): number {
  const header = { ...block, rows: span(block.first, block.last) };
  const below = blocks
    .filter((other) => other.first > block.last && overlapsColumns(other, block) && !isGoalHeader(other))
    .filter((other) => other.isTable || !isHeaderAgain(view, other.first, header))
    .map((other) => {
      const { row, title } = announcementOf(view, { ...other, floor: Math.max(other.floor, block.last) });
      return (title ? row : other.first) - 1;
    });
  return Math.min(view.bounds.bottom, ...below);
}
