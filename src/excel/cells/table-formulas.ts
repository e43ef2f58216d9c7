import { cellId } from "../../core";
import type { WriteOp } from "../../core";
import type { Load } from "../exchange/loads";
import { offers } from "../exchange/requirement-sets";

/**
 * The loads that find the cells, among those with a formula before or after a write, that lie in an Excel table. A formula
 * that is put there may fill its whole column, and so may one that is put back.
 *
 * @param found - where the keys of these cells are put
 * @source office-js issues 2093 (by design), 5909, 6745
 */
export function tableLoads(ops: readonly WriteOp[], found: Set<string>): readonly Load[] {
  return ops
    .filter(({ before, after }) => before.formula !== null || after.formula !== null)
    .map((op) => tableLoad(op, found));
}

function tableLoad({ cell }: WriteOp, found: Set<string>): Load {
  return {
    sheet: cell.sheet,
    cells: 1,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      const isInTable = queueIsInTable(sheet, sheet.getRangeByIndexes(cell.row, cell.column, 1, 1));
      return () => {
        if (!sheet.isNullObject && isInTable()) found.add(cellId(cell));
      };
    },
  };
}

/** Before ExcelApi 1.9 a range cannot be asked: then any table on its sheet counts. */
function queueIsInTable(sheet: Excel.Worksheet, range: Excel.Range): () => boolean {
  if (!offers("1.9", range, "getTables")) {
    const count = sheet.tables.getCount();
    return () => count.value > 0;
  }
  const tables = range.getTables(false);
  tables.load("items/id");
  return () => tables.items.length > 0;
}
