import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  numfmt,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { GridArea, GridCell, GridWrite, HorizontalAlignment, VerticalAlignment } from "../host/grid";
import { modelOf, styleOf, type UniverSeat } from "./univer-seat";
import { valueCell } from "./univer-workbook-data";

const GENERAL = "General";
const TEXT_FORMAT = "@";

const HORIZONTAL: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>) {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

/** Text typed with line breaks is kept by Univer as a small document, closed by a paragraph mark. */
function documentText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

function isTrue(value: ICellData["v"]): boolean {
  return value === true || value === 1 || value === "1";
}

function valueOf(cell: Nullable<ICellData>): string | number | boolean {
  const text = cell ? documentText(cell) : "";
  return cell && text === null ? plainValue(cell) : (text ?? "");
}

function plainValue({ v, t }: ICellData): string | number | boolean {
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return isTrue(v);
  return t === CellValueType.NUMBER && v !== "" ? Number(v) : v;
}

interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** A filled-down formula holds only the id of its origin; Univer's formula model knows the text. */
function formulaOf(seat: UniverSeat, { sheet, row, column }: Place): string | null {
  const cell = sheet.getCellRaw(row, column);
  if (cell?.f) return cell.f;
  if (!cell?.si) return null;
  return seat.workbook.getSheetBySheetId(sheet.getSheetId())?.getRange(row, column).getFormula() || null;
}

function shownText(value: string | number | boolean, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || format === GENERAL) return String(value);
  try {
    return String(numfmt.format(format, value, { locale: "zh-CN" }));
  } catch {
    // A pattern that the formatter cannot read: Excel shows the plain number as well.
    return String(value);
  }
}

function colour(style: Nullable<IStyleData>, part: "bg" | "cl"): string | null {
  return style?.[part]?.rgb ?? null;
}

function readLook(style: IStyleData | null) {
  return {
    fill: colour(style, "bg"),
    isBold: style?.bl === BooleanNumber.TRUE,
    isItalic: style?.it === BooleanNumber.TRUE,
    ...(style?.fs && { fontSize: style.fs }),
    isWrapped: style?.tb === WrapStrategy.WRAP,
    fontColor: colour(style, "cl"),
    horizontalAlignment: nameOf(HORIZONTAL, style?.ht) ?? "General",
    verticalAlignment: nameOf(VERTICAL, style?.vt) ?? "Bottom",
  } as const;
}

function readCell(seat: UniverSeat, place: Place): GridCell {
  const cell = place.sheet.getCellRaw(place.row, place.column);
  const style = styleOf(seat, cell);
  const numberFormat = style?.n?.pattern ?? GENERAL;
  const value = valueOf(cell);
  return {
    value,
    formula: formulaOf(seat, place),
    numberFormat,
    text: shownText(value, numberFormat),
    isLocked: cell?.custom?.isUnlocked !== true,
    ...readLook(style),
  };
}

/** Every cell of an area, row by row. */
export function readCells(seat: UniverSeat, sheet: string, area: GridArea): GridCell[][] {
  const model = modelOf(seat, sheet);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) =>
    Array.from({ length: area.right - area.left + 1 }, (_, j) =>
      readCell(seat, { sheet: model, row: area.top + i, column: area.left + j }),
    ),
  );
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function rgb(value: string | null): IStyleData["bg"] {
  return value === null ? null : { rgb: value };
}

function alignmentOf(write: GridWrite): IStyleData {
  const look: IStyleData = {};
  if (write.horizontalAlignment !== undefined) look.ht = HORIZONTAL[write.horizontalAlignment];
  if (write.verticalAlignment !== undefined) look.vt = VERTICAL[write.verticalAlignment];
  if (write.isWrapped !== undefined) look.tb = write.isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return look;
}

function fontOf(write: GridWrite): IStyleData {
  const look: IStyleData = {};
  if (write.fontColor !== undefined) look.cl = rgb(write.fontColor);
  if (write.isBold !== undefined) look.bl = flag(write.isBold);
  if (write.isItalic !== undefined) look.it = flag(write.isItalic);
  if (write.fontSize !== undefined) look.fs = write.fontSize;
  return look;
}

function lookOf(write: GridWrite): IStyleData | undefined {
  const look = { ...alignmentOf(write), ...fontOf(write) };
  if (write.numberFormat !== undefined) {
    look.n = write.numberFormat === GENERAL ? null : { pattern: write.numberFormat };
  }
  if (write.fill !== undefined) look.bg = rgb(write.fill);
  return Object.keys(look).length > 0 ? look : undefined;
}

function contentOf(write: GridWrite): ICellData {
  if (write.formula !== undefined) return { f: write.formula, v: null, t: null, si: null, p: null };
  if (write.value === undefined) return {};
  const cleared = { f: null, si: null, p: null };
  return write.value === "" ? { ...cleared, v: null, t: null } : { ...cleared, ...valueCell(write.value) };
}

function cellData(write: GridWrite, before: Nullable<ICellData>): ICellData {
  const data = contentOf(write);
  const look = lookOf(write);
  if (look) data.s = look;
  if (write.isLocked !== undefined) data.custom = { ...before?.custom, isUnlocked: !write.isLocked };
  return data;
}

/** Under a new text format Univer makes text of a number and drops a formula unless they are said again; Excel leaves them. */
function keepingContent(data: ICellData, before: Nullable<ICellData>): ICellData {
  const look = typeof data.s === "object" ? data.s : null;
  if (look?.n?.pattern !== TEXT_FORMAT || "v" in data || !before) return data;
  const { f, si, v, t } = before;
  return { ...(f && { f }), ...(si && { si }), ...(t && { v, t }), ...data };
}

/** Writes cells as one step of the undo list, past the checks that the user's own typing goes through. */
export function writeCells(seat: UniverSeat, sheet: string, writes: readonly GridWrite[]): void {
  const model = modelOf(seat, sheet);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const write of writes) {
    const line = (cellValue[write.row] ??= {});
    const before = model.getCellRaw(write.row, write.column);
    line[write.column] = keepingContent({ ...line[write.column], ...cellData(write, before) }, before);
  }
  applyCells(seat, { unitId: seat.workbook.getId(), subUnitId: sheet, cellValue });
}

function applyCells(seat: UniverSeat, params: ISetRangeValuesMutationParams): void {
  const undo = SetRangeValuesUndoMutationFactory(seat.services, params);
  seat.asHost(() => seat.commands.syncExecuteCommand(SetRangeValuesMutation.id, params));
  seat.undoRedo.pushUndoRedo({
    unitID: params.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  return valueOf(cell) !== "" || Boolean(cell.f || cell.si) || (!valuesOnly && Boolean(cell.s));
}

/** The smallest area around all cells in use, `null` where there is none. */
export function usedArea(seat: UniverSeat, sheet: string, valuesOnly: boolean): GridArea | null {
  let area: GridArea | null = null;
  modelOf(seat, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (isUsed(cell, valuesOnly)) area = around(area, row, column);
    });
  return area;
}

function around(area: GridArea | null, row: number, column: number): GridArea {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
