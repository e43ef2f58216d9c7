import type { Area, Review, Scope, ScoredTable } from "../../core";
import { LAST_COLUMN, LAST_ROW } from "../../core";
import { isLost } from "./scope";
import type { Page, Session } from "./session";
import type { Carried, ReviewedEvent, SessionEvent } from "./session-event";

/** What of the session is about the review that it has, as it is in a new one. */
export function carryOver(session: Session, { review, how }: Pick<ReviewedEvent, "review" | "how">): Carried {
  const before = session.review;
  const states = carryStates(session.tableStates, before, review);
  const scope = carryScope(session.scope, before, review);
  return {
    scope,
    // What was said of areas that are lost now is not so any more.
    notice: isLost(scope) && session.notice?.kind === "rescored" ? null : session.notice,
    tableStates: statesAfter(states, session, { review, how }),
    page: carryPage(session.page, before, review),
    trail: session.trail.map((page) => carryPage(page, before, review)),
  };
}

function statesAfter(
  states: Session["tableStates"],
  session: Session,
  { review, how }: Pick<ReviewedEvent, "review" | "how">,
): Session["tableStates"] {
  if (how === "opened" || how === "scored") return withoutStale(states, review, session.dirtySheets);
  if (how !== "refreshed") return states;
  const stale = tablesChanged(session.review, review).map((table) => [table, "stale"] as const);
  return { ...states, ...Object.fromEntries(stale) };
}

/** What was edited while the read was under way is stale again already. */
function withoutStale(
  states: Session["tableStates"],
  { tables }: Review,
  dirtySheets: readonly string[],
): Session["tableStates"] {
  const isDirty = (id: string) =>
    tables.some(({ table: { region } }) => region.id === id && dirtySheets.includes(region.sheet));
  const others = { ...states };
  for (const id of Object.keys(states)) if (states[id] === "stale" && !isDirty(id)) delete others[id];
  return others;
}

/** An edit with the tables that it touches; one of an unknown area touches all tables of its sheet. */
export function editOf({ review }: Session, sheet: string, area: Area | null): SessionEvent {
  const tables = (review?.tables ?? [])
    .filter((scored) => scored.table.region.sheet === sheet)
    .filter((scored) => area === null || reaches(area, scored.table.region.area))
    .map(idOf);
  return { type: "edited", sheet, tables };
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
function tablesChanged(before: Review | null, after: Review): readonly string[] {
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

/**
 * The scope in a new review. An address means other rows once rows were inserted, deleted or moved: then it loses its areas,
 * so that nothing is written that was not selected.
 */
function carryScope(scope: Scope | null, before: Review | null, after: Review): Scope | null {
  if (!scope || !before || layoutOf(before, scope) === layoutOf(after, scope)) return scope;
  return { ...scope, areas: [] };
}

/** Where the rows of the sheet's tables stand, as text. */
function layoutOf({ tables }: Review, { sheet }: Scope): string {
  const places = tables
    .filter(({ table }) => table.region.sheet === sheet)
    .map(({ table: { region, indicators } }) => [
      region.area,
      indicators.map(({ row, lastRow }) => [row, lastRow]),
    ]);
  return JSON.stringify(places);
}
