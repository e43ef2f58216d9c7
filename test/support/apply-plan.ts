import {
  cellKey,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WriteOp,
  type WritePlan,
} from "../../src/core";

/** The workbook as it stands once a plan is written; sheets without a write stay the same objects. */
export function afterPlan(workbook: WorkbookSnapshot, { ops }: Pick<WritePlan, "ops">): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = ops.filter(({ cell }) => cell.sheet === sheet.id);
      return own.length === 0 ? sheet : own.reduce(withOp, sheet);
    }),
  };
}

function withOp(sheet: SheetSnapshot, { cell, after }: WriteOp): SheetSnapshot {
  const formulas = new Map(sheet.formulas);
  const key = cellKey(cell.row, cell.column);
  if (after.formula === null) formulas.delete(key);
  else formulas.set(key, after.formula);
  return { ...withValue(sheet, cell, after.value), formulas };
}

/** A sheet with one value changed, as a user's edit would leave it. */
export function withValue(
  sheet: SheetSnapshot,
  at: { readonly row: number; readonly column: number },
  value: CellValue,
): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  const row = (rows[at.row - sheet.top] ??= []);
  row[at.column - sheet.left] = value;
  return { ...sheet, rows };
}
