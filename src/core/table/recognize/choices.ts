import { overlaps } from "../../area";
import type { Area } from "../../sheet";
import type { ColumnAssignment, ColumnRole, RoleChoice, TableRegion } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { span } from "../rows/span";
import { headerMeaning } from "../words/header-words";
import type { JudgedBlock } from "./judge-block";
import { placed } from "./region";
import { assignRoles } from "./roles";

/**
 * Puts the user's columns in force: over a recognised region, or as a region of their own, where the header that was not
 * taken for a table's says what the user leaves open.
 */
export function applyChoices(
  view: SheetView,
  { regions, blocks }: { readonly regions: readonly TableRegion[]; readonly blocks: readonly JudgedBlock[] },
  choices: readonly RoleChoice[],
): readonly TableRegion[] {
  let result = [...regions];
  for (const choice of choices) {
    const region = result.find(({ area }) => overlaps(choice.area, area));
    result = region
      ? result.map((other) => (other === region ? override(view, region, choice) : other))
      : [...result, override(view, ownRegion(view, choice, blocks), choice)];
  }
  return result;
}

function override(view: SheetView, region: TableRegion, choice: RoleChoice): TableRegion {
  const row = region.headerRows.at(-1) ?? region.area.top;
  const chosen = Object.keys(choice.columns) as ColumnRole[];
  const taken = new Set(Object.values(choice.columns));
  const kept = region.columns.filter(({ role, column }) => !chosen.includes(role) && !taken.has(column));
  return { ...region, columns: sorted([...kept, ...assignments(view, choice, row)]) };
}

function assignments(view: SheetView, choice: RoleChoice, row: number): readonly ColumnAssignment[] {
  return Object.entries(choice.columns).flatMap(([role, column]) =>
    column === null || column === undefined
      ? []
      : [{ role: role as ColumnRole, column, evidence: evidenceAt(view, row, column) }],
  );
}

function evidenceAt(view: SheetView, row: number, column: number): ColumnAssignment["evidence"] {
  const { text, ...cell } = view.cellAt(row, column);
  return { kind: "user-choice", text, cell: { row: cell.row, column: cell.column } };
}

function sorted(columns: readonly ColumnAssignment[]): readonly ColumnAssignment[] {
  return [...columns].sort((a, b) => a.column - b.column);
}

/** An area that recognition did not take: its header rows are those that hold header words, if any. */
function ownRegion(view: SheetView, { area }: RoleChoice, blocks: readonly JudgedBlock[]): TableRegion {
  const headerRows = headerRowsOf(view, area);
  const block = blocks.find(({ first, left }) =>
    overlaps(area, { top: first, bottom: first, left, right: left }),
  );
  return {
    ...placed(view, area),
    headerRows,
    columns: block ? assignRoles(view, block) : [],
    evidence: [{ kind: "user-choice", text: "", cell: { row: area.top, column: area.left } }],
  };
}

function headerRowsOf(view: SheetView, area: Area): readonly number[] {
  return span(area.top, area.bottom).filter((row) => {
    const cells = view.cellsIn(row, area.left, area.right);
    const words = cells.filter((cell) => headerMeaning(cell.text) !== null);
    return words.length >= 2 && words.length * 2 > cells.length;
  });
}
