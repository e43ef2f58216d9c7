import type { Grid, GridSheet } from "../grid";

/** A grid whose list of sheets is made once a request: every range asks for it, and workbooks have hundreds. */
export interface RememberingGrid extends Grid {
  /** To be called when the list may have changed by other hands. */
  forgetSheets(): void;
}

/** Remembers the list until a sheet is added, deleted, renamed, moved or hidden. */
export function rememberSheets(grid: Grid): RememberingGrid {
  let list: readonly GridSheet[] | null = null;
  const forgetSheets = (): void => {
    list = null;
  };
  const changing =
    <T extends readonly unknown[], R>(change: (...args: T) => R) =>
    (...args: T): R => {
      forgetSheets();
      return change(...args);
    };
  const own: Partial<RememberingGrid> = {
    forgetSheets,
    sheets: () => (list ??= grid.sheets()),
    addSheet: changing((name) => grid.addSheet(name)),
    deleteSheet: changing((id) => grid.deleteSheet(id)),
    renameSheet: changing((id, name) => grid.renameSheet(id, name)),
    moveSheet: changing((id, position) => grid.moveSheet(id, position)),
    setVisibility: changing((id, visibility) => grid.setVisibility(id, visibility)),
  };
  return Object.assign(Object.create(grid) as RememberingGrid, own);
}
