import { cellKey } from "../../core";
import type { Area, CellValue, SheetSnapshot } from "../../core";
import type { SheetLook } from "./sheet-look";

/** What Excel answered for one block of cells; `hidden…` and `merges` in the sheet's own coordinates. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A sheet being put together from its blocks, which come top down. */
export interface SheetDraft {
  readonly area: Area | null;
  readonly rows: CellValue[][];
  readonly formulas: Map<number, string>;
  readonly numberFormats: Map<number, string>;
  readonly merges: Map<string, Area>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** An empty draft of a sheet whose values lie in that area. */
export function startDraft(area: Area | null): SheetDraft {
  return {
    area,
    rows: [],
    formulas: new Map(),
    numberFormats: new Map(),
    merges: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Adds a block to its sheet. */
export function addBlock(draft: SheetDraft, block: Block): void {
  const { top, left } = block.area;
  block.values.forEach((line, index) => {
    const row = top + index;
    const cells = rowOf(draft, row);
    line.forEach((raw, offset) => {
      const column = left + offset;
      cells[column - (draft.area?.left ?? left)] = toCellValue(raw);
      keepFormula(draft, cellKey(row, column), { raw, formula: block.formulas[index]?.[offset] });
      const format = block.numberFormats[index]?.[offset];
      if (typeof format === "string" && format !== "General" && format !== "") {
        draft.numberFormats.set(cellKey(row, column), format);
      }
    });
  });
  for (const merge of block.merges) draft.merges.set(Object.values(merge).join(), merge);
  for (const row of block.hiddenRows) draft.hiddenRows.add(row);
  for (const column of block.hiddenColumns) draft.hiddenColumns.add(column);
}

function rowOf(draft: SheetDraft, row: number): CellValue[] {
  const index = row - (draft.area?.top ?? row);
  while (draft.rows.length <= index) draft.rows.push([]);
  return draft.rows[index] ?? [];
}

/** Excel hands out a text that merely begins with `=` as its own formula. */
function keepFormula(draft: SheetDraft, key: number, cell: { raw: unknown; formula: unknown }): void {
  if (isFormula(cell.formula, cell.raw)) draft.formulas.set(key, cell.formula);
}

/** Whether what Excel calls the cell's formula is one, and not a text that looks like it. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A value as Excel hands it out: empty cells are `""` there. */
export function toCellValue(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") return raw === "" ? null : raw;
  return null;
}

/** The finished sheet. */
export function finishDraft(look: SheetLook, draft: SheetDraft): SheetSnapshot {
  return {
    ...look,
    top: draft.area?.top ?? 0,
    left: draft.area?.left ?? 0,
    rows: draft.rows,
    formulas: draft.formulas,
    numberFormats: draft.numberFormats,
    merges: [...draft.merges.values()],
    hiddenRows: draft.hiddenRows,
    hiddenColumns: draft.hiddenColumns,
  };
}
