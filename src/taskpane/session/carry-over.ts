import type { Area, Review, ScoredTable } from "../../core/index";
import { LAST_COLUMN, LAST_ROW } from "../../core/index";
import type { Page, Session } from "./session";

/** The region ids of the tables that an edit of a sheet touches; an unknown area touches all of the sheet. */
export function tablesTouched(review: Review | null, sheet: string, area: Area | null): readonly string[] {
  return (review?.tables ?? [])
    .filter((scored) => scored.table.region.sheet === sheet)
    .filter((scored) => area === null || reaches(area, scored.table.region.area))
    .map(idOf);
}

/** One row and column of margin, because a row typed right below a table joins it. Whole rows and columns before it move it. */
function reaches(edit: Area, table: Area): boolean {
  const isWholeRows = edit.left === 0 && edit.right >= LAST_COLUMN;
  const isWholeColumns = edit.top === 0 && edit.bottom >= LAST_ROW;
  const meetsRows = isWholeRows
    ? edit.top <= table.bottom
    : edit.top <= table.bottom + 1 && edit.bottom >= table.top - 1;
  const meetsColumns = isWholeColumns
    ? edit.left <= table.right
    : edit.left <= table.right + 1 && edit.right >= table.left - 1;
  return meetsRows && meetsColumns;
}

/** The tables of the new review whose cells differ from the review before; a table that is new is not among them. */
export function tablesChanged(before: Review | null, after: Review): readonly string[] {
  if (!before) return [];
  return missingIn(before, after)
    .filter((scored) => {
      const old = counterpart(scored, after, before);
      return old !== null && contents(before, old) !== contents(after, scored);
    })
    .map(idOf);
}

/** A table's values as text, wherever it stands. */
function contents(review: Review, { table: { region } }: ScoredTable): string {
  const sheet = review.workbook.sheets.find(({ id }) => id === region.sheet);
  if (!sheet) return "";
  const { top, bottom, left, right } = region.area;
  const rows = sheet.rows.slice(top - sheet.top, bottom - sheet.top + 1);
  const from = left - sheet.left;
  return JSON.stringify(rows.map((row) => row.slice(from, from + right - left + 1)));
}

/** Table states under the ids of the new review: a table that moved keeps its state. The same object where none did. */
export function carryStates(
  states: Session["tableStates"],
  before: Review | null,
  after: Review,
): Session["tableStates"] {
  const come = missingIn(before, after).map(idOf);
  if (missingIn(after, before).every((old) => come.includes(idOf(old)))) return states;
  const carried = Object.entries(states).flatMap(([id, state]) => {
    const now = carryId(id, before, after);
    return now === null ? [] : [[now, state] as const];
  });
  return Object.fromEntries(carried);
}

/** The tables that are not the same objects in the same place of the other review: after an edit those of one sheet. */
function missingIn(other: Review | null, review: Review | null): readonly ScoredTable[] {
  return review?.tables.filter((scored, at) => scored !== other?.tables[at]) ?? [];
}

const idOf = ({ table }: ScoredTable): string => table.region.id;

/** The same page in the new review; the overview where its table is gone. */
export function carryPage(page: Page, before: Review | null, after: Review): Page {
  const id = tableOf(page);
  if (id === null) return page;
  const table = carryId(id, before, after);
  if (table === null) return { kind: "overview" };
  return page.kind === "table" ? { ...page, table } : { kind: "preview", of: { kind: "scores", table } };
}

/** The region id of the one table that a page is about. */
function tableOf(page: Page): string | null {
  if (page.kind === "table") return page.table;
  return page.kind === "preview" && page.of.kind === "scores" ? page.of.table : null;
}

/** A table keeps its id while it stays in place; one that moved is found again by its position on its sheet. */
function carryId(id: string, before: Review | null, after: Review): string | null {
  const isIt = (scored: ScoredTable) => idOf(scored) === id;
  if (after.tables.some(isIt)) return id;
  const old = before?.tables.find(isIt);
  const now = before && old ? counterpart(old, before, after) : null;
  return now && idOf(now);
}

/** The table at the same position of the same sheet in another review. */
function counterpart(scored: ScoredTable, from: Review, to: Review): ScoredTable | null {
  const { sheet } = scored.table.region;
  return onSheet(to, sheet)[onSheet(from, sheet).indexOf(scored)] ?? null;
}

function onSheet(review: Review, sheet: string): readonly ScoredTable[] {
  return review.tables.filter((scored) => scored.table.region.sheet === sheet);
}
