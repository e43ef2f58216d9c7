import { success, type Outcome } from "../../core/outcome";
import type { WorkbookSnapshot } from "../../core/sheet";
import type { WorkbookAppearance } from "../../workbook-file/appearance";
import type { LineEdit } from "../../workbook-file/patch";
import { readAppearance } from "../../workbook-file/read-appearance";
import { readWorkbook } from "../../workbook-file/read-workbook";
import type { RunningUniver } from "../grid/univer-launch";
import { openInUniver } from "../grid/univer-open";
import type { Grid } from "../host/grid";
import type { WorkbookDump } from "./dump";
import { lineEditOf, withEdit } from "./moved-dump";
import { keepOpened } from "./opened-dump";
import { WORDS } from "./words";

/** The workbook that lies open on the page. */
export interface OpenWorkbook {
  readonly name: string;
  /** The file that it was read from; `null` for a new workbook. */
  readonly original: Uint8Array | null;
  readonly appearance: WorkbookAppearance | null;
  /** How it stood right after opening: what was edited since is told from it. */
  opened(): WorkbookDump;
  /** The rows and columns that came or went since, by the id of their sheet. */
  lines(): readonly LineEdit[];
  readonly grid: Grid;
}

/** The place where one workbook at a time lies open. */
export interface Desk {
  current(): OpenWorkbook;
  openFile(name: string, bytes: Uint8Array): Outcome<OpenWorkbook>;
  openBlank(): OpenWorkbook;
}

function blankWorkbook(): WorkbookSnapshot {
  const sheet = {
    id: "sheet-1",
    name: WORDS.sheetName,
    visibility: "visible" as const,
    isProtected: false,
    top: 0,
    left: 0,
    rows: [],
    formulas: new Map<number, string>(),
    numberFormats: new Map<number, string>(),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { sheets: [sheet] };
}

/** Keeps which rows and columns come and go. */
function lineHistory(grid: Grid): { lines(): readonly LineEdit[]; stop(): void } {
  let lines: readonly LineEdit[] = [];
  const stop = grid.onUserEdit((edit) => {
    const line = lineEditOf(edit);
    if (line) lines = withEdit(lines, line);
  });
  return { lines: () => lines, stop };
}

/** Sets up the desk over a running Univer; nothing is open until the first call of an `open…`. */
export function createDesk(univer: RunningUniver, sheet: HTMLElement): Desk {
  let current: OpenWorkbook | null = null;
  let stopListening = () => {};

  function show(
    name: string,
    snapshot: WorkbookSnapshot,
    file: { bytes: Uint8Array; appearance: WorkbookAppearance | null } | null,
  ): OpenWorkbook {
    const appearance = file?.appearance ?? null;
    stopListening();
    const grid = openInUniver(univer, { name, snapshot, appearance, visibleWidth: sheet.clientWidth });
    const history = lineHistory(grid);
    const opened = keepOpened(grid);
    stopListening = () => {
      history.stop();
      opened.stop();
    };
    current = {
      name,
      original: file?.bytes ?? null,
      appearance,
      opened: opened.dump,
      lines: history.lines,
      grid,
    };
    return current;
  }

  return {
    current() {
      if (!current) throw new Error("no workbook is open");
      return current;
    },
    openFile(name, bytes) {
      const read = readWorkbook(bytes);
      if (!read.ok) return read;
      return success(show(name, read.value, { bytes, appearance: readAppearance(bytes) }));
    },
    openBlank: () => show(WORDS.newWorkbook, blankWorkbook(), null),
  };
}
