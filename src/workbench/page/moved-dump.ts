import type { LineEdit } from "../../workbook-file/patch";
import { followLines, movedArea, movedLine } from "../../workbook-file/rearrange/line-edit";
import { rewriteReferences } from "../../workbook-file/rearrange/references";
import type { GridArea, GridEdit } from "../host/grid";
import type { SheetDump, WorkbookDump } from "./dump";

const LINES: Partial<Record<GridEdit["kind"], Pick<LineEdit, "axis" | "kind">>> = {
  "rows-inserted": { axis: "row", kind: "insert" },
  "rows-deleted": { axis: "row", kind: "delete" },
  "columns-inserted": { axis: "column", kind: "insert" },
  "columns-deleted": { axis: "column", kind: "delete" },
};

/** The rows or columns that came or went with a user's edit, by the sheet's id; `null` for any other edit. */
export function lineEditOf(edit: GridEdit): LineEdit | null {
  const line = LINES[edit.kind];
  if (!line || !("area" in edit)) return null;
  const { top, left, bottom, right } = edit.area;
  const [from, to] = line.axis === "row" ? [top, bottom] : [left, right];
  return { ...line, sheet: edit.sheet, at: from, count: to - from + 1 };
}

/** Adds an edit to those before it; one that takes back the last, as undoing does, takes it away. */
export function withEdit(edits: readonly LineEdit[], edit: LineEdit): readonly LineEdit[] {
  const last = edits.at(-1);
  const place = ({ sheet, axis, at, count }: LineEdit) => [sheet, axis, at, count].join();
  const isTakenBack = last && place(last) === place(edit) && last.kind !== edit.kind;
  return isTakenBack ? edits.slice(0, -1) : [...edits, edit];
}

/** A workbook as it would stand if nothing but these edits had been made. */
export function movedDump(dump: WorkbookDump, edits: readonly LineEdit[]): WorkbookDump {
  return edits.reduce(
    (before, edit) => ({
      ...before,
      sheets: before.sheets.map((sheet) => (sheet.id === edit.sheet ? movedSheet(sheet, edit) : sheet)),
    }),
    dump,
  );
}

function movedSheet(sheet: SheetDump, edit: LineEdit): SheetDump {
  const isRow = edit.axis === "row";
  const lines = (list: readonly number[]) => list.flatMap((line) => movedLine(line, edit) ?? []);
  return {
    ...sheet,
    cells: movedKeys(sheet.cells, edit),
    hyperlinks: movedKeys(sheet.hyperlinks, edit),
    merges: movedAreas(sheet.merges, edit).filter(
      ({ top, left, bottom, right }) => top < bottom || left < right,
    ),
    hiddenRows: isRow ? lines(sheet.hiddenRows) : sheet.hiddenRows,
    hiddenColumns: isRow ? sheet.hiddenColumns : lines(sheet.hiddenColumns),
    columnWidths: isRow ? sheet.columnWidths : movedWidths(sheet.columnWidths, edit),
    conditionalFormats: sheet.conditionalFormats.map((rule) => movedRule(rule, edit)),
  };
}

interface Rule {
  readonly areas: readonly GridArea[];
  readonly formula: string;
}

/** A rule of the edited sheet, whose formula names the sheet itself nowhere. */
export function movedRule<T extends Rule>(rule: T, edit: LineEdit): T {
  const formula = rewriteReferences(rule.formula, followLines(edit, edit.sheet));
  return { ...rule, areas: movedAreas(rule.areas, edit), formula };
}

const movedAreas = (areas: readonly GridArea[], edit: LineEdit) =>
  areas.flatMap((area) => movedArea(area, edit) ?? []);

function movedKeys<T>(cells: Readonly<Record<string, T>>, edit: LineEdit): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const line = movedLine(edit.axis === "row" ? row : column, edit);
      if (line === null) return [];
      return [[edit.axis === "row" ? `${line},${column}` : `${row},${line}`, cell] as const];
    }),
  );
}

/** New columns are as wide as the one to their left, here and in the file. */
function movedWidths(widths: readonly number[], { kind, at, count }: LineEdit): readonly number[] {
  const moved = [...widths];
  if (kind === "delete") moved.splice(at, count);
  else if (at <= moved.length)
    moved.splice(at, 0, ...new Array<number>(count).fill(moved[at - 1] ?? moved[at] ?? 0));
  return moved;
}
