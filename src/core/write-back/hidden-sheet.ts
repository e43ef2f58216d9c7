import { oncePer } from "../once-per";
import type { Review } from "../review/review";
import type { ScoredTable } from "../scoring/model";
import type { WorkbookSnapshot } from "../sheet";

/** The sheets of a workbook that are hidden, by id. */
export const hiddenSheets = oncePer(
  ({ sheets }: WorkbookSnapshot): ReadonlySet<string> =>
    new Set(sheets.filter(({ visibility }) => visibility !== "visible").map(({ id }) => id)),
);

/** Whether a table stands on a hidden sheet, as last year's often does: nobody sees what is written there, so it has to be asked for. */
export function isOnHiddenSheet({ workbook }: Pick<Review, "workbook">, { table }: ScoredTable): boolean {
  return hiddenSheets(workbook).has(table.region.sheet);
}
