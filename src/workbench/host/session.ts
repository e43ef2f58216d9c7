import { isSupported, type ApiVersion } from "./api-version";
import type { ChangeLog } from "./events/changes";
import type { EventDesk } from "./events/events";
import type { FaultQueue } from "./requests/faults";
import type { GridArea, GridCell } from "./grid";
import type { Range } from "./objects/range";
import type { RangeAreas } from "./objects/range-areas";
import type { Worksheet } from "./objects/worksheet";
import type { RememberingGrid } from "./workbook/remember-sheets";
import type { References } from "./requests/references";
import { ExcelFailure } from "./excel-failure";
import type { Tally, TrafficLog } from "./requests/traffic";

/** What Excel is like at the moment; tests and the page switch it. */
export interface HostState {
  /** The user is typing in a cell: every request is refused. */
  isEditingCell: boolean;
  /** Another workbook has the focus. */
  isInactive: boolean;
  /** Opened for reading only: changes are refused. */
  isReadOnly: boolean;
  /** Shown by `Office.addin.showAsTaskpane`, put away by `hide`. */
  isPaneVisible: boolean;
}

export interface LatestCells {
  readonly tally: Tally;
  readonly revision: number;
  readonly sheet: string;
  readonly area: GridArea;
  readonly cells: readonly (readonly GridCell[])[];
}

/** Makes the objects that refer to one another, so that their files need not. */
export interface Makers {
  worksheet(id: string): Worksheet;
  range(sheet: string, area: GridArea): Range;
  rangeAreas(sheet: string, areas: readonly GridArea[]): RangeAreas;
}

/** One open workbook with its add-in: everything that the objects of the host share. */
export interface HostSession {
  readonly grid: RememberingGrid;
  readonly make: Makers;
  readonly apiVersion: ApiVersion;
  readonly language: string;
  readonly state: HostState;
  readonly references: References;
  readonly events: EventDesk;
  readonly changes: ChangeLog;
  readonly faults: FaultQueue;
  readonly traffic: TrafficLog;
  /** What the host itself remembers, such as whether the add-in starts with the workbook. */
  readonly hostMemory: Map<string, unknown>;
  /** Of the request at work. */
  tally: Tally;
  /** The cells read last, good for the same request as long as nothing was written. */
  latest: LatestCells | null;
  /** Grows with every write, so that cells read before can be told from cells read after. */
  revision: number;
}

/** Throws as an Excel does that has never heard of a member. */
export function requireApi(session: HostSession, since: string, member: string): void {
  if (!isSupported(session.apiVersion, since)) {
    throw new ExcelFailure("ApiNotFound", `${member} needs ExcelApi ${since}.`);
  }
}

/** Changes are refused in a workbook that was opened for reading only. */
export function requireWritable(session: HostSession): void {
  if (session.state.isReadOnly) throw new ExcelFailure("AccessDenied", "The workbook is read-only.");
}
