import type { RunningUniver } from "../grid/univer-launch";
import type { Grid, GridEdit } from "../host/grid";
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
  selection(): ReturnType<Grid["selection"]>;
  openBlank(): void;
  /** One call of the grid, by name; sets come back as lists, so that the answer can leave the page. */
  callGrid(method: keyof Grid, args: readonly unknown[]): Promise<unknown>;
  /** The user's edits since the last call. */
  takeEdits(): readonly GridEdit[];
  /** The host's counts of round trips and cells, for the pane that is open. */
  counters(): unknown;
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

/** What the inspection needs to know of the page. */
export interface InspectedPage {
  readonly univer: RunningUniver;
  readonly desk: Desk;
  openBlank(): void;
  counters(): unknown;
}

/** Opens the door on `window.workbench`; the function that it gives is to be called after each opening. */
export function installInspection({ univer, desk, openBlank, counters }: InspectedPage): () => void {
  let edits: GridEdit[] = [];
  let stop = () => {};
  let isReady = false;
  window.workbench = {
    isReady: () => isReady,
    fileName: () => desk.current().name,
    dump: () => dumpGrid(desk.current().grid),
    typeInCell(sheet, address, text) {
      const worksheet = univer.api.getActiveWorkbook()?.getSheetByName(sheet);
      if (!worksheet) throw new Error(`no sheet named ${sheet}`);
      worksheet.getRange(address).setValue(text);
    },
    selection: () => desk.current().grid.selection(),
    openBlank,
    callGrid: (method, args) => callGrid(desk.current().grid, method, args),
    takeEdits() {
      const taken = edits;
      edits = [];
      return taken;
    },
    counters,
  };
  return () => {
    stop();
    edits = [];
    isReady = true;
    stop = desk.current().grid.onUserEdit((edit) => edits.push(edit));
  };
}
