import { a1, type Area } from "../../sheet";
import type { TableRegion } from "../recognition";
import { span } from "../rows/span";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { compact, isFiller } from "../wording";
import { isProjectLabel } from "../words/fact-labels";
import { headerMeaning } from "../words/header-words";
import type { TableBlock } from "./judge-block";
import { rowKind } from "../rows/row-kind";
import { names } from "./header/header-column";
import type { HeaderBlock } from "./header/header-block";

/** One row a project is a summary of forms, and no form of each. */
const FEWEST_ROWS = 2;

/** The header over names of projects: among the form's own columns, or in front of them. */
export function projectHeader(view: SheetView, block: HeaderBlock): PlacedCell | undefined {
  const { first, right } = block;
  return view.cellsIn(first, listLeft(view, block), right).find(({ text }) => isProjectLabel(text));
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

/** A list of several forms as a region each; what stands above their one header is the head of all. */
export function splitByProject(
  view: SheetView,
  region: TableRegion,
  { listHeader, rowColumns }: TableBlock,
): readonly TableRegion[] {
  if (!listHeader) return [region];
  const { area, headerRows } = region;
  const rows = span(headerRows.at(-1)! + 1, area.bottom).filter(
    (row) => rowKind(view, row, rowColumns) === "data",
  );
  const projects = projectsIn(view, listHeader, rows);
  return projects.map((project, at) => {
    const own: Area = {
      ...area,
      top: at === 0 ? area.top : project.row,
      bottom: (projects[at + 1]?.row ?? area.bottom + 1) - 1,
    };
    return {
      ...region,
      area: own,
      id: `${region.sheet}!${a1(own.top, own.left)}`,
      part: { project, headTop: area.top },
    };
  });
}
