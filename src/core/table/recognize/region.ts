import { a1 } from "../../sheet";
import { isSelfEvaluationTitle } from "../form-words";
import type { ColumnAssignment, Evidence, TableRegion } from "../model";
import type { SheetView } from "../sheet-view";
import { compact } from "../wording";
import { findBottom, findTop, widen } from "./extent";
import type { Top } from "./extent";
import type { HeaderKind } from "./header-words";
import type { JudgedBlock } from "./judge-block";
import { assignRoles } from "./roles";
import { rowKind } from "./row-kind";
import type { RoleColumns, TableColumns } from "./row-kind";

/** Builds a region for every block that is a table; headers repeated after a page break join the one above. */
export function buildRegions(view: SheetView, blocks: readonly JudgedBlock[]): readonly TableRegion[] {
  const regions: TableRegion[] = [];
  const taken = new Set<JudgedBlock>();
  for (const block of blocks) {
    if (!block.isTable || taken.has(block)) continue;
    const headers = [block, ...continuations(view, block, blocks)];
    for (const header of headers) taken.add(header);
    regions.push(buildRegion(view, headers, { blocks, before: regions }));
  }
  return regions;
}

interface Neighbours {
  readonly blocks: readonly JudgedBlock[];
  readonly before: readonly TableRegion[];
}

function buildRegion(view: SheetView, headers: readonly JudgedBlock[], neighbours: Neighbours): TableRegion {
  const [block] = headers as readonly [JudgedBlock];
  const assignments = assignRoles(view, block);
  const top = findTop(view, block, floorOf(block, neighbours));
  const last = headers.at(-1) ?? block;
  const tight = tableColumns(block, assignments);
  const headerRows = headers.flatMap((header) => rowsOf(header.first, header.last));
  const ceiling = ceilingOf(view, last, neighbours.blocks);
  const options = { ceiling, columns: tight, headerRows: new Set(headerRows) };
  const bottom = findBottom(view, block.last + 1, options).row;
  const { left, right } = widen(view, tight, [top.row, bottom]);
  const area = { top: top.row, left, bottom, right };
  return {
    id: `${view.sheet.id}!${a1(area.top, area.left)}`,
    sheet: view.sheet.id,
    sheetName: view.sheet.name,
    area,
    headerRows,
    columns: assignments,
    evidence: regionEvidence(block, top),
    scope: isDepartment(top.title?.text ?? "") ? "department" : "project",
  };
}

/** The columns of a header block as the row reader wants them. */
export function tableColumns(
  block: { readonly left: number; readonly right: number },
  assignments: readonly ColumnAssignment[],
): TableColumns {
  const roles: RoleColumns = Object.fromEntries(assignments.map(({ role, column }) => [role, column]));
  return { left: block.left, right: block.right, roles };
}

function rowsOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A form for a whole department says so in its title. */
function isDepartment(title: string): boolean {
  return /整体/.test(compact(title));
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

function overlapsColumns(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** The last row above a block that belongs to something else. */
function floorOf(block: JudgedBlock, { blocks, before }: Neighbours): number {
  const tables = before
    .filter(({ area }) => overlapsColumns(area, block) && area.bottom < block.first)
    .map(({ area }) => area.bottom);
  const others = blocks
    .filter((other) => !other.isTable && overlapsColumns(other, block) && other.last < block.first)
    .filter((other) => !isGoalHeader(other))
    .map((other) => other.last);
  return Math.max(-1, ...tables, ...others);
}

/** 年度总体目标 | 预期目标 | 实际完成情况 reads like a header and is the form's own goal block. */
function isGoalHeader(block: JudgedBlock): boolean {
  return block.columns.every(
    ({ meaning }) => meaning === null || meaning.isWeak || meaning.kind === "side-label",
  );
}

function ceilingOf(view: SheetView, block: JudgedBlock, blocks: readonly JudgedBlock[]): number {
  const below = blocks
    .filter((other) => other.first > block.last && overlapsColumns(other, block) && !isGoalHeader(other))
    .map((other) => other.first - 1);
  return Math.min(view.bounds.bottom, ...below);
}

/** The same header again below, with nothing between that ends the table: a page break. */
function continuations(
  view: SheetView,
  block: JudgedBlock,
  blocks: readonly JudgedBlock[],
): readonly JudgedBlock[] {
  const found: JudgedBlock[] = [];
  let last = block;
  for (const other of blocks) {
    if (other.first <= last.last || !overlapsColumns(other, block)) continue;
    if (!isSameHeader(block, other)) {
      if (!isGoalHeader(other)) break;
      continue;
    }
    if (endsBetween(view, last, other)) break;
    found.push(other);
    last = other;
  }
  return found;
}

/** Header words that one print of a header may have and the next may lack. */
const BESIDE_ROLES: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["side-label", "other"]);

function isSameHeader(a: JudgedBlock, b: JudgedBlock): boolean {
  const key = (block: JudgedBlock): string =>
    block.columns
      .filter(({ meaning }) => meaning !== null && !meaning.isWeak && !BESIDE_ROLES.has(meaning.kind))
      .map(({ meaning, column }) => `${column}:${meaning?.kind}`)
      .join(" ");
  return b.isTable && key(a) === key(b);
}

function endsBetween(view: SheetView, upper: JudgedBlock, lower: JudgedBlock): boolean {
  const columns = tableColumns(upper, assignRoles(view, upper));
  for (let row = upper.last + 1; row < lower.first; row++) {
    const kind = rowKind(view, row, columns);
    if (kind === "title" || kind === "form" || kind === "total") return true;
  }
  return false;
}
