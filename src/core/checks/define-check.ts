import type { ScoredTable } from "../scoring/model";
import type { SheetSnapshot } from "../sheet";
import type { Check, CheckContext, CheckReport } from "./finding";

type Entry = Pick<Check, "id" | "group" | "severity" | "sources" | "across">;

/**
 * A check of one table: it sees that table and the sheet that it was read from, so that it need not run again when another
 * changes. What it has to say of several tables it says in `across`.
 *
 * @param entry - what the catalogue says of it, and its pure function
 */
export function defineTableCheck(
  entry: Entry & { readonly report: (scored: ScoredTable, sheet: SheetSnapshot) => readonly CheckReport[] },
): Check {
  const { report, ...rest } = entry;
  return { ...rest, run: { scope: "table", report } };
}

/**
 * A check that compares the tables of a workbook, or a table with another sheet.
 *
 * @param entry - what the catalogue says of it, and its pure function
 */
export function defineWorkbookCheck(
  entry: Entry & { readonly report: (context: CheckContext) => readonly CheckReport[] },
): Check {
  const { report, ...rest } = entry;
  return { ...rest, run: { scope: "workbook", report } };
}
