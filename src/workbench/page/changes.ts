import type { ConditionalFormat, WorkbookAppearance } from "../../workbook-file/appearance";
import type { CellPatch, LineEdit, LookPatch, WorkbookPatch } from "../../workbook-file/patch";
import { BLANK_CELL } from "../host/cells/blank-cell";
import type { GridArea, GridCell, GridConditionalFormat } from "../host/grid";
import type { SheetDump, WorkbookDump } from "./dump";
import { movedDump, movedRule } from "./moved-dump";

const LOOKS = ["numberFormat", "fill", "fontColor", "isBold", "isWrapped", "isLocked"] as const;
const HORIZONTAL = { General: "general", Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** What the grid's formula engine gives where it cannot work out what Excel can: another file's cells, a pivot table, a newer function. */
const NOT_WORKED_OUT = /^#(NAME\?|SPILL!|CALC!|CYCLE!|ERROR!|CONNECT!|GETTING_DATA)$/;

/** A formula of the file whose value is not known here; the one in the file stays, until Excel has calculated anew. */
function isNotWorkedOut(before: GridCell, after: GridCell): boolean {
  return (
    after.formula !== null && before.formula === after.formula && NOT_WORKED_OUT.test(String(after.value))
  );
}

function contentOf(before: GridCell, after: GridCell): Pick<CellPatch, "value" | "formula"> {
  if (before.formula === after.formula && before.value === after.value) return {};
  if (isNotWorkedOut(before, after)) return {};
  const value = after.value === "" ? null : after.value;
  return after.formula === null ? { value } : { formula: after.formula, value };
}

function lookOf(before: GridCell, after: GridCell): { look?: LookPatch } {
  const changed = LOOKS.filter((name) => before[name] !== after[name]);
  const look = {
    ...Object.fromEntries(changed.map((name) => [name, after[name]])),
    ...changedFont(before, after),
    ...changedAlignment(before, after),
  };
  return Object.keys(look).length === 0 ? {} : { look };
}

/** What a grid does not tell of a cell has not changed. */
function changedFont(before: GridCell, after: GridCell): LookPatch {
  const { fontSize, isItalic = false } = after;
  return {
    ...(fontSize !== undefined && fontSize !== before.fontSize && { fontSize }),
    ...(isItalic !== (before.isItalic ?? false) && { isItalic }),
  };
}

function changedAlignment(before: GridCell, after: GridCell): LookPatch {
  const { horizontalAlignment: across, verticalAlignment: down } = after;
  return {
    ...(across !== undefined && across !== before.horizontalAlignment && { horizontal: HORIZONTAL[across] }),
    ...(down !== undefined && down !== before.verticalAlignment && { vertical: VERTICAL[down] }),
  };
}

function cellsOf(before: SheetDump | undefined, after: SheetDump): CellPatch[] {
  const old = before?.cells ?? {};
  const keys = new Set([...Object.keys(old), ...Object.keys(after.cells)]);
  return [...keys].flatMap((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const [was, is] = [old[key] ?? BLANK_CELL, after.cells[key] ?? BLANK_CELL];
    const change = { ...contentOf(was, is), ...lookOf(was, is) };
    return Object.keys(change).length > 0 ? [{ sheet: after.name, row, column, ...change }] : [];
  });
}

const isContent = (patch: CellPatch) => patch.value !== undefined || patch.formula !== undefined;

/** After an edit, formulas that could not be worked out here are left to Excel. */
function calculation(
  all: readonly Pair[],
  cells: readonly CellPatch[],
): Pick<WorkbookPatch, "isForExcelToCalculate"> {
  const isOpenQuestion = all.some(({ before, after }) =>
    Object.entries(after.cells).some(([key, cell]) => isNotWorkedOut(before?.cells[key] ?? BLANK_CELL, cell)),
  );
  return isOpenQuestion && cells.some(isContent) ? { isForExcelToCalculate: true } : {};
}

function areasText(areas: readonly GridArea[]): string {
  return areas
    .map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`)
    .sort()
    .join(" ");
}

function ruleText(rule: Pick<ConditionalFormat, "areas" | "formula" | "fill" | "fontColor">): string {
  return [rule.formula.replace(/^=/, ""), areasText(rule.areas), rule.fill, rule.fontColor].join("|");
}

function fileRule(rule: GridConditionalFormat, priority: number): ConditionalFormat {
  const { areas, fill, fontColor, stopIfTrue } = rule;
  return {
    areas,
    formula: rule.formula.replace(/^=/, ""),
    fill,
    fontColor,
    isBold: false,
    priority,
    stopIfTrue,
  };
}

/** All rules of a sheet for its file: those that stand there already as they stand, the others behind them. */
function rulesOf(after: SheetDump, inFile: readonly ConditionalFormat[]): ConditionalFormat[] {
  const known = new Map(inFile.map((rule) => [ruleText(rule), rule]));
  const last = Math.max(0, ...inFile.map(({ priority }) => priority));
  return after.conditionalFormats.map(
    (rule, index) => known.get(ruleText(rule)) ?? fileRule(rule, last + 1 + index),
  );
}

interface Pair {
  readonly before: SheetDump | undefined;
  readonly after: SheetDump;
}

function pairs(before: WorkbookDump, after: WorkbookDump): Pair[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.map((sheet) => ({ before: known.get(sheet.id), after: sheet }));
}

/** What else is known of the file besides what its sheets hold. */
export interface FileState {
  readonly appearance: WorkbookAppearance | null;
  /** The rows and columns that came or went since it was opened, by the id of their sheet. */
  readonly lines: readonly LineEdit[];
}

/** The rules of the file, moved with the lines of their sheet. */
function rulesInFile(sheet: SheetDump | undefined, { appearance, lines }: FileState): ConditionalFormat[] {
  const look = appearance?.sheets.find(({ name }) => name === sheet?.name);
  const here = lines.filter((edit) => edit.sheet === sheet?.id);
  return (look?.conditionalFormats ?? []).map((rule) => here.reduce<ConditionalFormat>(movedRule, rule));
}

function changedRules(all: readonly Pair[], file: FileState) {
  const texts = (sheet: SheetDump | undefined) => sheet?.conditionalFormats.map(ruleText).join("\n") ?? "";
  return all
    .filter(({ before, after }) => texts(before) !== texts(after))
    .map(({ before, after }) => ({ sheet: after.name, rules: rulesOf(after, rulesInFile(before, file)) }));
}

function changedLinks({ before, after }: Pair) {
  const keys = new Set([...Object.keys(before?.hyperlinks ?? {}), ...Object.keys(after.hyperlinks)]);
  return [...keys].flatMap((key) => {
    const target = after.hyperlinks[key] ?? null;
    if (target === (before?.hyperlinks[key] ?? null)) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [{ sheet: after.name, row, column, target }];
  });
}

function changedWidths({ before, after }: Pair) {
  return after.columnWidths.flatMap((pixels, column) =>
    before?.columnWidths[column] === pixels ? [] : [{ sheet: after.name, column, pixels }],
  );
}

/** The worksheets as they stand now; nothing where none came, went, moved, hid or changed its name. */
function slotsOf(before: WorkbookDump, after: WorkbookDump): Pick<WorkbookPatch, "sheets"> {
  const tabs = ({ sheets }: WorkbookDump) => sheets.map(({ id, name, visibility }) => [id, name, visibility]);
  if (JSON.stringify(tabs(before)) === JSON.stringify(tabs(after))) return {};
  const names = new Map(before.sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: after.sheets.map(({ id, name, visibility }) => ({
      from: names.get(id) ?? null,
      name,
      visibility,
    })),
  };
}

/** The edits of lines that the file can follow, by the names of their sheets. */
function linesOf(all: readonly Pair[], lines: readonly LineEdit[]): Pick<WorkbookPatch, "lines"> {
  const names = new Map(all.filter(({ before }) => before).map(({ after }) => [after.id, after.name]));
  const named = lines.flatMap((edit) => {
    const sheet = names.get(edit.sheet);
    return sheet === undefined ? [] : [{ ...edit, sheet }];
  });
  return named.length === 0 ? {} : { lines: named };
}

/** Tells what was edited or written between two states of a workbook, in the terms of its file. */
export function changesBetween(opened: WorkbookDump, after: WorkbookDump, file: FileState): WorkbookPatch {
  const before = movedDump(opened, file.lines);
  const all = pairs(before, after);
  const cells = all.flatMap((pair) => cellsOf(pair.before, pair.after));
  const merged = all.filter((pair) => areasText(pair.before?.merges ?? []) !== areasText(pair.after.merges));
  return {
    ...slotsOf(before, after),
    ...linesOf(all, file.lines),
    cells,
    ...calculation(all, cells),
    merges: merged.map(({ after: { name, merges } }) => ({ sheet: name, areas: merges })),
    columnWidths: all.flatMap(changedWidths),
    conditionalFormats: changedRules(all, file),
    hyperlinks: all.flatMap(changedLinks),
    settings: new Map(Object.entries(after.settings).map(([name, value]) => [name, JSON.stringify(value)])),
  };
}
