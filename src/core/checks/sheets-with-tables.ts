import { inRuns } from "../in-runs";
import { oncePer } from "../once-per";
import type { ScoredTable } from "../scoring/model";
import type { SheetSnapshot } from "../sheet";
import type { CheckContext } from "./finding";

/** The sheets of a workbook, told apart by whether a table stands on them; both in the workbook's order. */
export interface DividedSheets {
  readonly withTables: readonly SheetSnapshot[];
  readonly others: readonly SheetSnapshot[];
}

/** Divides the sheets of a workbook. Several checks ask, and a large workbook has hundreds: it is done once for all of them. */
export const dividedSheets = oncePer(({ workbook, tables }: CheckContext): DividedSheets => {
  const taken = new Set(takenByRuns(tables).flat());
  const withTables: SheetSnapshot[] = [];
  const others: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) (taken.has(sheet.id) ? withTables : others).push(sheet);
  return { withTables, others };
});

const takenByRuns = inRuns((run: readonly ScoredTable[]) => run.map(({ table }) => table.region.sheet));
