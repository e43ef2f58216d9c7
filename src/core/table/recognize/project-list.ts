import type { ColumnAssignment, TableRegion } from "../recognition";
import { span } from "../rows/span";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { compact, isFiller } from "../wording";
import { isProjectLabel } from "../words/fact-labels";
import { headerMeaning } from "../words/header-words";
import type { TableBlock } from "./judge-block";
import { rowKind, type RowKind } from "../rows/row-kind";
import { names } from "./header/header-column";
import type { HeaderBlock } from "./header/header-block";

/** One row a project is a summary of forms, and no form of each. */
const FEWEST_ROWS = 2;

/** The header over names of projects: among the form's own columns, or in front of them; none that has another role. */
export function projectHeader(
  view: SheetView,
  block: HeaderBlock,
  roles: readonly ColumnAssignment[] = [],
): PlacedCell | undefined {
  const isFree = (cell: PlacedCell): boolean => !roles.some(({ column }) => column === cell.column);
  const headers = view.cellsIn(block.first, listLeft(view, block), block.right);
  return headers.find((cell) => isProjectLabel(cell.text) && isFree(cell));
}

/** The first column of what a list puts before the columns of a form: numbers, projects, their money, no other form's columns. */
export function listLeft(view: SheetView, { first, left }: HeaderBlock): number {
  const isOfList = (text: string): boolean =>
    text !== "" && (headerMeaning(text)?.kind ?? "other") === "other";
  let column = left;
  while (column > view.bounds.left && isOfList(view.textAt(first, column - 1))) column--;
  return column;
}

/** The first row of each project in a column of their names, with the name; merged, repeated or written once. */
export function projectsIn(
  view: SheetView,
  header: PlacedCell,
  rows: readonly number[],
): readonly PlacedCell[] {
  const found: PlacedCell[] = [];
  for (const row of rows) {
    const [cell] = view.cellsIn(row, header.column, header.column);
    const word = compact(cell?.text ?? "");
    if (!cell || isFiller(word) || [found.at(-1), header].some((one) => compact(one?.text ?? "") === word))
      continue;
    found.push(cell);
  }
  return found;
}

/** Whether the rows are those of several forms one below the other: levels, points and scores, and each project has some rows. */
export function isListOfForms({ columns }: HeaderBlock, projects: readonly PlacedCell[]): boolean {
  const isForm = names(columns, "level1", "level2") && names(columns, "points") && names(columns, "score");
  return isForm && projects.slice(1).every(({ row }, at) => row - projects[at]!.row >= FEWEST_ROWS);
}

/** Where each project of a list has its rows, as an area with the header printed again above it; the first has the head, too. */
export function projectParts(
  view: SheetView,
  { area, headerRows }: Pick<TableRegion, "area" | "headerRows">,
  { listHeader, rowColumns, last }: TableBlock,
): readonly ProjectPart[] {
  if (!listHeader) return [];
  const kindOf = (row: number): RowKind => rowKind(view, row, rowColumns);
  const rows = span(last + 1, area.bottom).filter((row) => LIST_ROWS.includes(kindOf(row)));
  const projects = projectsIn(view, listHeader, rows);
  const tops = projects.map(({ row }) => topOf(row, headerRows));
  const ends = [...tops.slice(1), area.bottom + 1];
  const sums = tops.map((top, at) => span(top, ends[at]! - 1).filter((row) => kindOf(row) === "total"));
  // One sum more than the first project has stands below them all.
  const ofAll = sums.at(-1)?.slice(sums[0]!.length).at(-1);
  return projects.map((project, at) => ({
    area: {
      ...area,
      top: at === 0 ? area.top : tops[at]!,
      bottom: (tops[at + 1] ?? ofAll ?? area.bottom + 1) - 1,
    },
    part: { project, headTop: area.top },
  }));
}

function topOf(row: number, headerRows: readonly number[]): number {
  return headerRows.includes(row - 1) ? topOf(row - 1, headerRows) : row;
}

/** A heading of a group may be the first row of a project. */
const LIST_ROWS: readonly RowKind[] = ["data", "level"];

type ProjectPart = Required<Pick<TableRegion, "area" | "part">>;
