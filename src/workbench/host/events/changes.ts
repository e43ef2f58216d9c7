import { areaAddress } from "../cells/addresses";
import { isSupported, type ApiVersion } from "../api-version";
import { cellCount, type LineShift } from "../cells/areas";
import type { EventDesk, EventName } from "./events";
import type { GridArea } from "../grid";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** A change of cells, by the add-in (`isOwn`) or by somebody else. */
export interface CellChange {
  readonly sheet: string;
  readonly area: GridArea;
  readonly type: ChangeType;
  readonly isOwn: boolean;
  readonly isRemote?: boolean;
  /** Of a single cell only. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Gathers the changes of one request, so that a large write cut in blocks is told as one. */
export interface ChangeLog {
  cells(change: CellChange): void;
  /** Anything else on a sheet. */
  sheet(name: EventName, sheet: string, payload?: Readonly<Record<string, unknown>>): void;
  selection(sheet: string, areas: readonly GridArea[]): void;
  /** Turns what was gathered into events. */
  settle(): void;
}

const SHIFT_DIRECTIONS: Partial<Record<ChangeType, string>> = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
};

export function createChangeLog(
  events: EventDesk,
  apiVersion: ApiVersion,
  keepRange: (sheet: string, area: GridArea) => string,
): ChangeLog {
  let gathered: (() => void)[] = [];
  let latest: { change: CellChange } | null = null;
  return {
    cells(change) {
      const joined = latest && joinedWith(latest.change, change);
      if (latest && joined) {
        latest.change = joined;
        return;
      }
      const entry = { change };
      latest = entry;
      const isEnabled = events.isEnabled;
      gathered.push(() => {
        if (isEnabled) raiseChanged(events, entry.change, { apiVersion, keepRange });
      });
    },
    sheet(name, sheet, payload = {}) {
      latest = null;
      const isEnabled = events.isEnabled;
      gathered.push(() => {
        if (isEnabled) events.raise({ name, sheet, payload });
        if (name === "Deleted") events.forget(sheet);
      });
    },
    selection(sheet, areas) {
      this.sheet("SelectionChanged", sheet, { address: areas.map(areaAddress).join(",") });
    },
    settle() {
      const todo = gathered;
      gathered = [];
      latest = null;
      const wasEnabled = events.isEnabled;
      events.isEnabled = true;
      for (const raise of todo) raise();
      events.isEnabled = wasEnabled;
    },
  };
}

/** The next block of the same large write, joined to the one before; `null` where it is another change. */
function joinedWith(before: CellChange, next: CellChange): CellChange | null {
  const isSameKind = before.sheet === next.sheet && before.type === next.type && before.isOwn && next.isOwn;
  const isBelow =
    next.area.top === before.area.bottom + 1 &&
    next.area.left === before.area.left &&
    next.area.right === before.area.right;
  if (!isSameKind || !isBelow || next.type !== "RangeEdited" || cellCount(next.area) < 2) return null;
  return {
    ...before,
    before: undefined,
    after: undefined,
    area: { ...before.area, bottom: next.area.bottom },
  };
}

function raiseChanged(
  events: EventDesk,
  change: CellChange,
  host: { apiVersion: ApiVersion; keepRange: (sheet: string, area: GridArea) => string },
): void {
  const isNew = isSupported(host.apiVersion, "1.14");
  events.raise({
    name: "DataChanged",
    sheet: change.sheet,
    payload: {
      changeType: change.type,
      source: change.isRemote ? "Remote" : "Local",
      address: areaAddress(change.area),
      shiftDirection: SHIFT_DIRECTIONS[change.type] ?? "None",
      ...(isNew ? { triggerSource: change.isOwn ? "ThisLocalAddin" : "Unknown" } : {}),
      ...detailsOf(change),
      referenceId: host.keepRange(change.sheet, change.area),
    },
  });
}

function detailsOf(change: CellChange): Record<string, unknown> {
  if (change.before === undefined && change.after === undefined) return {};
  if (cellCount(change.area) !== 1) return {};
  return {
    valueBefore: change.before ?? "",
    valueAfter: change.after ?? "",
    valueTypeBefore: valueType(change.before ?? ""),
    valueTypeAfter: valueType(change.after ?? ""),
  };
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!)$/;

/** What Excel calls the type of a value. */
export function valueType(value: unknown): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "" || value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" && ERROR.test(value) ? "Error" : "String";
}

/** Lines in or out, as Excel names the change. */
export function lineChange(shift: LineShift): ChangeType {
  if (shift.axis === "rows") return shift.count > 0 ? "RowInserted" : "RowDeleted";
  return shift.count > 0 ? "ColumnInserted" : "ColumnDeleted";
}
