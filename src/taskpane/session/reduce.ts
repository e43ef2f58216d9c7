import { isPassing } from "./notice";
import type { LeftPage, Page, Session, TableState } from "./session";
import type { SessionEvent } from "./session-event";

type Handlers = {
  readonly [T in SessionEvent["type"]]: (
    session: Session,
    event: Extract<SessionEvent, { type: T }>,
  ) => Session;
};

const HANDLERS: Handlers = {
  started: (session, { capabilities, settings }) => ({ ...session, capabilities, settings }),
  // Whoever was told that it stops is told nothing else until it has.
  "work-began": (session, { work }) => (session.work?.kind === "stopping" ? session : { ...session, work }),
  stopping: (session) => ({
    ...session,
    work: session.work && { ...session.work, kind: "stopping", sheetName: null },
  }),
  "work-ended": (session) => ({ ...session, work: null }),
  "reading-began": (session, { sheets }) => ({
    ...session,
    isWorkbookDirty: session.isWorkbookDirty && sheets !== null,
    dirtySheets: sheets === null ? [] : session.dirtySheets.filter((sheet) => !sheets.includes(sheet)),
  }),
  reviewed: (session, { review, how, carried }) => ({
    ...session,
    review,
    hasScored: session.hasScored || how === "scored",
    ...carried,
  }),
  edited: (session, { sheet, tables }) => ({
    ...session,
    tableStates: withState(session, tables, "stale"),
    dirtySheets: withSheet(session.dirtySheets, sheet),
  }),
  "sheet-dirtied": (session, { sheet }) => ({
    ...session,
    dirtySheets: withSheet(session.dirtySheets, sheet),
  }),
  "sheets-changed": (session) => ({ ...session, isWorkbookDirty: true }),
  "tables-written": (session, { tables }) => ({
    ...session,
    tableStates: withState(session, tables, "written"),
  }),
  restored: (session) => ({ ...session, tableStates: {} }),
  scoped: (session, { scope }) => ({ ...session, scope, hasScored: true }),
  ticked: (session, { cell, isTicked }) => ({ ...session, ticks: { ...session.ticks, [cell]: isTicked } }),
  "formula-chosen": (session, { cell, choice }) => ({
    ...session,
    formulaChoices: { ...session.formulaChoices, [cell]: choice },
  }),
  opened,
  "went-back": wentBack,
  "went-home": (session) => ({ ...session, page: { kind: "overview" }, trail: [] }),
  "view-changed": (session, { view }) => ({ ...session, view: { ...session.view, ...view } }),
  selected: (session, { cell }) => ({ ...session, selected: cell }),
  noticed: (session, { notice }) => ({ ...session, notice, notices: session.notices + 1 }),
  dismissed: (session) => ({ ...session, notice: null }),
  "settings-changed": (session, { settings }) => ({ ...session, settings }),
  "startup-known": (session, { isOn }) => ({ ...session, startsWithWorkbook: isOn }),
  "preferences-changed": (session, { preferences }) => ({ ...session, preferences }),
};

/** The session after an event. Pure. */
export function reduce(session: Session, event: SessionEvent): Session {
  const handle = HANDLERS[event.type] as (session: Session, event: SessionEvent) => Session;
  return handle(session, event);
}

/** The same object where no table is named. */
function withState(
  { tableStates }: Session,
  tables: readonly string[],
  state: TableState,
): Session["tableStates"] {
  if (tables.length === 0) return tableStates;
  return { ...tableStates, ...Object.fromEntries(tables.map((table) => [table, state])) };
}

function withSheet(sheets: readonly string[], sheet: string): readonly string[] {
  return sheets.includes(sheet) ? sheets : [...sheets, sheet];
}

/** Changing the tab of the same table is no step to go back over. */
function opened(session: Session, { page }: { readonly page: Page }): Session {
  const isSameTable =
    page.kind === "table" && session.page.kind === "table" && page.table === session.page.table;
  const left = { ...session.page, severity: session.view.severity };
  const trail = isSameTable ? session.trail : [...session.trail, left];
  const notice = session.notice && isPassing(session.notice) ? null : session.notice;
  return {
    ...session,
    page,
    trail,
    notice,
    view: isSameTable ? session.view : { ...session.view, severity: null },
  };
}

function wentBack(session: Session): Session {
  const page: LeftPage = session.trail.at(-1) ?? { kind: "overview" };
  const view = { ...session.view, severity: page.severity ?? null };
  return { ...session, page, view, trail: session.trail.slice(0, -1), cameFrom: session.page };
}
