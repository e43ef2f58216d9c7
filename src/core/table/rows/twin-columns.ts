import type { ColumnRole } from "../recognition";
import type { SheetView } from "./sheet-view";
import { headerMeaning } from "../words/header-words";
import type { RoleColumns } from "./table-columns";

const MOST_PARENTS = 2;
const HALVED: readonly ColumnRole[] = ["target", "actual"];

/**
 * The second columns of roles that have two: 定量 | 定性 below 年度指标值, of which each row fills one. It stands right of
 * the first below the same header cell, under a word that says nothing by itself.
 *
 * @param header - the last row of the header
 */
export function twinColumns(view: SheetView, header: number, roles: RoleColumns): RoleColumns {
  const taken = new Set(Object.values(roles));
  const twins = HALVED.flatMap((role): readonly (readonly [ColumnRole, number])[] => {
    const first = roles[role];
    if (first === undefined) return [];
    const column = view.areaAt(header, first).right + 1;
    const isFree = !taken.has(column) && headerMeaning(view.textAt(header, column)) === null;
    return isFree && haveParent(view, header, [first, column]) ? [[role, column]] : [];
  });
  return Object.fromEntries(twins);
}

/** Whether one header cell spans two columns that have header cells of their own below it. */
function haveParent(view: SheetView, header: number, [one, other]: readonly [number, number]): boolean {
  for (let row = header - 1; row >= header - MOST_PARENTS && row >= view.bounds.top; row--) {
    const { left, right, bottom } = view.areaAt(row, one);
    if (left <= one && other <= right)
      return bottom < header && headerMeaning(view.textAt(row, one)) !== null;
  }
  return false;
}
