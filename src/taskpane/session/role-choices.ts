import { overlaps, type Area, type RoleChoice } from "../../core";

/** Whether what was set by hand counts for the table in an area: as in recognition, wherever the table's edges are by now. */
export function isOfTable(
  choice: RoleChoice,
  table: { readonly sheet: string; readonly area: Area },
): boolean {
  return choice.sheet === table.sheet && overlaps(choice.area, table.area);
}
