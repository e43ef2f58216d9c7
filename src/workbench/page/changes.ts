import type { GridArea, GridCell, GridConditionalFormat, GridWrite } from "../host/grid";
import type { SheetDump, WorkbookDump } from "./dump";

/** What became of one sheet since the workbook was opened. */
export interface SheetChanges {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly cells: readonly GridWrite[];
  readonly addedFormats: readonly GridConditionalFormat[];
  readonly removedFormats: readonly GridConditionalFormat[];
}

/** What became of a workbook. */
export interface WorkbookChanges {
  readonly sheets: readonly SheetChanges[];
  /** Whether sheets were removed, renamed or moved, or cells moved about: more than edits of cells can say. */
  readonly isRearranged: boolean;
}

const PROPERTIES = [
  "numberFormat",
  "fill",
  "isLocked",
  "isBold",
  "isWrapped",
  "fontColor",
  "horizontalAlignment",
  "verticalAlignment",
] as const;

const EMPTY: GridCell = {
  value: "",
  formula: null,
  numberFormat: "General",
  text: "",
  fill: null,
  isLocked: true,
  isBold: false,
  isWrapped: false,
  fontColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
};

function content(before: GridCell, after: GridCell): Pick<GridWrite, "value" | "formula"> {
  if (after.formula !== null) return after.formula === before.formula ? {} : { formula: after.formula };
  if (before.formula === null && before.value === after.value) return {};
  return { value: after.value };
}

function cellChange(key: string, before: GridCell, after: GridCell): GridWrite | null {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const look = PROPERTIES.filter((property) => before[property] !== after[property]).map(
    (property) => [property, after[property]] as const,
  );
  const change = { ...content(before, after), ...Object.fromEntries(look) };
  return Object.keys(change).length > 0 ? { row, column, ...change } : null;
}

function cellChanges(before: SheetDump["cells"], after: SheetDump["cells"]): GridWrite[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => cellChange(key, before[key] ?? EMPTY, after[key] ?? EMPTY) ?? []);
}

function missingFrom(
  formats: readonly GridConditionalFormat[],
  others: readonly GridConditionalFormat[],
): GridConditionalFormat[] {
  const known = new Set(others.map(({ id }) => id));
  return formats.filter(({ id }) => !known.has(id));
}

function sheetChanges(before: SheetDump | undefined, after: SheetDump): SheetChanges {
  return {
    id: after.id,
    name: after.name,
    isNew: !before,
    cells: cellChanges(before?.cells ?? {}, after.cells),
    addedFormats: missingFrom(after.conditionalFormats, before?.conditionalFormats ?? []),
    removedFormats: missingFrom(before?.conditionalFormats ?? [], after.conditionalFormats),
  };
}

function sameAreas(a: readonly GridArea[], b: readonly GridArea[]): boolean {
  const texts = (areas: readonly GridArea[]) =>
    areas
      .map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`)
      .sort()
      .join(" ");
  return texts(a) === texts(b);
}

/** Sheets may be added at the end of the tabs; anything else than that is a new order. */
function isRearranged(before: WorkbookDump, after: WorkbookDump): boolean {
  return before.sheets.some((old, index) => {
    const now = after.sheets[index];
    return !now || now.id !== old.id || now.name !== old.name || !sameAreas(old.merges, now.merges);
  });
}

/** Tells what was edited or written between two states of a workbook. */
export function changesBetween(before: WorkbookDump, after: WorkbookDump): WorkbookChanges {
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    sheets: after.sheets.map((sheet) => sheetChanges(known.get(sheet.id), sheet)),
    isRearranged: isRearranged(before, after),
  };
}
