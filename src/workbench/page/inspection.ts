import { ReorderRangeCommand } from "@univerjs/preset-sheets-core";
import type { RunningUniver } from "../grid/univer-launch";
import type { Grid, GridEdit } from "../host/grid";
import type { Interpreter, Traffic } from "../host";
import type { Desk } from "./desk";
import { dumpGrid, type WorkbookDump } from "./dump";

/** The door through which a test looks at the open workbook and types into it; the page itself never uses it. */
export interface Inspection {
  /** Whether a workbook lies open. */
  isReady(): boolean;
  fileName(): string;
  dump(): WorkbookDump;
  /** Types as a user does, by the sheet's name and an A1 address: reported as the user's own edit. */
  typeInCell(sheet: string, address: string, text: string | number): void;
  /** Inserts rows as a user does, before the one at `at`, zero-based. */
  insertRows(sheet: string, at: number, count: number): void;
  /** Sorts rows as a user does: the one that stands `order[0]` rows below the top of the area comes first. */
  sortRows(sheet: string, address: string, order: readonly number[]): void;
  /** Renames and deletes sheets as a user does. */
  renameSheet(sheet: string, to: string): void;
  deleteSheet(sheet: string): void;
  /** What Excel is like at the moment, as far as a page cannot bring it about: another workbook in front, opened for reading. */
  setHostState(state: Partial<Interpreter["state"]>): void;
  /** The fill that the sheet shows for a cell, conditional formats included. */
  shownFill(sheet: string, address: string): string | null;
  selection(): ReturnType<Grid["selection"]>;
  openBlank(): void;
  /** One call of the grid, by name; sets come back as lists, so that the answer can leave the page. */
  callGrid(method: keyof Grid, args: readonly unknown[]): Promise<unknown>;
  /** The user's edits since the last call. */
  takeEdits(): readonly GridEdit[];
  /** The latest requests of the add-in, with the failures of those that failed. */
  history(): Traffic["history"];
  /** The host's counts of round trips and cells, for the pane that is open. */
  counters(): { readonly syncs: number; readonly cellsRead: number; readonly cellsWritten: number } | null;
}

declare global {
  interface Window {
    workbench?: Inspection;
  }
}

type AnyMethod = (...args: readonly unknown[]) => unknown;

async function callGrid(grid: Grid, method: keyof Grid, args: readonly unknown[]): Promise<unknown> {
  const member = grid[method];
  if (typeof member !== "function") throw new Error(`${method} is no method`);
  const result = await (member as AnyMethod)(...args);
  return result instanceof Set ? [...(result as Set<unknown>)] : result;
}

function worksheetNamed(univer: RunningUniver, sheet: string) {
  const worksheet = univer.api.getActiveWorkbook()?.getSheetByName(sheet);
  if (!worksheet) throw new Error(`no sheet named ${sheet}`);
  return worksheet;
}

function rangeOf(univer: RunningUniver, ...[sheet, address]: [sheet: string, address: string]) {
  return worksheetNamed(univer, sheet).getRange(address);
}

/** What the inspection needs to know of the page. */
export interface InspectedPage {
  readonly univer: RunningUniver;
  readonly desk: Desk;
  openBlank(): void;
  traffic(): Traffic | null;
  hostState(): Interpreter["state"] | null;
}

type UserEdits = Pick<Inspection, "typeInCell" | "insertRows" | "sortRows" | "renameSheet" | "deleteSheet">;

/** The user's hand: Univer's own commands, so that everything downstream hears of them as it does of a mouse's. */
function userEdits(univer: RunningUniver): UserEdits {
  return {
    typeInCell: (sheet, address, text) => void rangeOf(univer, sheet, address).setValue(text),
    insertRows: (sheet, at, count) => void worksheetNamed(univer, sheet).insertRowsBefore(at, count),
    sortRows(sheet, address, order) {
      const range = rangeOf(univer, sheet, address).getRange();
      const rows = order.map((from, to) => [range.startRow + to, range.startRow + from] as const);
      const unitId = univer.api.getActiveWorkbook()?.getId();
      const subUnitId = worksheetNamed(univer, sheet).getSheetId();
      const params = { unitId, subUnitId, range, order: Object.fromEntries(rows) };
      univer.commands.syncExecuteCommand(ReorderRangeCommand.id, params);
    },
    renameSheet: (sheet, to) => void worksheetNamed(univer, sheet).setName(to),
    deleteSheet: (sheet) => void univer.api.getActiveWorkbook()?.deleteSheet(worksheetNamed(univer, sheet)),
  };
}

/** Opens the door on `window.workbench`; the function that it gives is to be called after each opening. */
export function installInspection({
  univer,
  desk,
  openBlank,
  traffic,
  hostState,
}: InspectedPage): () => void {
  let edits: GridEdit[] = [];
  let stop = () => {};
  let isReady = false;
  window.workbench = {
    isReady: () => isReady,
    fileName: () => desk.current().name,
    dump: () => dumpGrid(desk.current().grid),
    ...userEdits(univer),
    setHostState: (state) => void Object.assign(hostState() ?? {}, state),
    shownFill(sheet, address) {
      const range = rangeOf(univer, sheet, address);
      const cell = worksheetNamed(univer, sheet).getSheet().getCell(range.getRow(), range.getColumn());
      const style = cell?.interceptorStyle ?? range.getCellStyleData();
      return style?.bg?.rgb ?? null;
    },
    selection: () => desk.current().grid.selection(),
    openBlank,
    callGrid: (method, args) => callGrid(desk.current().grid, method, args),
    takeEdits() {
      const taken = edits;
      edits = [];
      return taken;
    },
    history: () => traffic()?.history ?? [],
    counters() {
      const counts = traffic();
      return (
        counts && { syncs: counts.syncs, cellsRead: counts.cellsRead, cellsWritten: counts.cellsWritten }
      );
    },
  };
  return () => {
    stop();
    edits = [];
    isReady = true;
    stop = desk.current().grid.onUserEdit((edit) => edits.push(edit));
  };
}
