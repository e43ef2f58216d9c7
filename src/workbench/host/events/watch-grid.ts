import type { Grid, GridEdit } from "../grid";
import { areaAddress } from "../cells/addresses";
import { isSupported } from "../api-version";
import { lineChange, type ChangeType } from "./changes";
import { columnCount, rowCount, type LineShift } from "../cells/areas";
import type { HostSession } from "../session";

/** The number on the wire of a changed selection in the document, told without registration. */
const SELECTION_CHANGED = 2;

/** Turns what the user does in the grid into Excel's events. */
export function watchGrid(session: HostSession): () => void {
  const { grid } = session;
  const stops = [
    grid.onUserEdit((edit) => {
      session.revision += 1;
      tellEdit(session, edit);
      deliverSoon(session);
    }),
    grid.onSelection(followSelection(session, grid)),
    grid.onCalculated?.((sheet) => {
      session.changes.sheet("Calculated", sheet, { address: "" });
      deliverSoon(session);
    }),
  ];
  return () => stops.forEach((stop) => stop?.());
}

/** Excel tells of things after they happened, never in the middle of them. */
function deliverSoon(session: HostSession): void {
  queueMicrotask(() => {
    session.changes.settle();
    session.events.flush();
  });
}

type LineEdit = Extract<GridEdit, { readonly kind: `${string}-inserted` | `${string}s-deleted` }>;

/** The lines that an edit put in or took out. */
function shiftOf(edit: LineEdit): LineShift {
  const axis = edit.kind.startsWith("rows") ? "rows" : "columns";
  const count = axis === "rows" ? rowCount(edit.area) : columnCount(edit.area);
  return {
    axis,
    at: axis === "rows" ? edit.area.top : edit.area.left,
    count: edit.kind.endsWith("inserted") ? count : -count,
  };
}

function tellEdit(session: HostSession, edit: GridEdit): void {
  const { changes } = session;
  switch (edit.kind) {
    case "cells":
      changes.cells({ ...edit, type: "RangeEdited", isOwn: false });
      return;
    case "rows-inserted":
    case "rows-deleted":
    case "columns-inserted":
    case "columns-deleted": {
      const shift = shiftOf(edit);
      session.references.shift(edit.sheet, shift);
      const type: ChangeType = lineChange(shift);
      changes.cells({ sheet: edit.sheet, area: edit.area, type, isOwn: false, isRemote: edit.isRemote });
      return;
    }
    case "rows-sorted":
      tellSorting(session, edit);
      return;
    default:
      tellSheetEdit(session, edit);
  }
}

/** An Excel that has an event for sorting is taken to tell of it by no other: that way nobody relies on more than is written. */
function tellSorting(
  { apiVersion, changes }: HostSession,
  { sheet, area }: Extract<GridEdit, { kind: "rows-sorted" }>,
): void {
  if (isSupported(apiVersion, "1.10"))
    changes.sheet("RowSorted", sheet, { address: areaAddress(area), source: "Local" });
  else changes.cells({ sheet, area, type: "RangeEdited", isOwn: false });
}

function tellSheetEdit({ changes }: HostSession, edit: Extract<GridEdit, { kind: `sheet-${string}` }>): void {
  const payload = { source: "Local" };
  if (edit.kind === "sheet-added") changes.sheet("Added", edit.sheet, payload);
  if (edit.kind === "sheet-deleted") changes.sheet("Deleted", edit.sheet, payload);
  if (edit.kind === "sheet-renamed") changes.sheet("NameChanged", edit.sheet, payload);
  if (edit.kind === "sheet-moved") changes.sheet("Moved", edit.sheet, payload);
}

function followSelection(session: HostSession, grid: Grid): () => void {
  let active = grid.activeSheet();
  return () => {
    const { sheet } = grid.selection();
    if (sheet !== active) {
      session.changes.sheet("Deactivated", active);
      session.changes.sheet("Activated", sheet);
      active = sheet;
    }
    session.changes.selection(sheet, grid.selection().areas);
    session.events.raiseRaw({ category: 65_536, type: SELECTION_CHANGED, targetId: "", message: "{}" });
    deliverSoon(session);
  };
}
