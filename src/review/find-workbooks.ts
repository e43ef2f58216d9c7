import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

const WORKBOOK = /\.(xls[xmb]?|xlt[xm]?|ett?|ods)$/i;
/** What Excel and WPS leave beside a workbook that is open, and a Mac beside every file on a foreign disk. */
const BYSTANDER = /^(~\$|\.[~_])/;

/**
 * The files that a path stands for: itself, or for a folder all workbooks in and below it, sorted by name.
 * A path that leads nowhere and a folder that cannot be opened stand for themselves too, so that they are reported in their place.
 */
export function workbooksAt(path: string): readonly string[] {
  return isFolder(path) ? workbooksIn(path, []) : [path];
}

/** What cannot even be looked at, such as a link to itself, is no folder; whoever opens it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A folder that a link below it leads back to is gone through once. */
function workbooksIn(folder: string, above: readonly string[]): readonly string[] {
  const opened = openFolder(folder);
  if (opened === null) return [folder];
  const { names, place } = opened;
  if (above.includes(place)) return [];
  return names
    .filter((name) => !BYSTANDER.test(name))
    .sort(compare)
    .flatMap((name) => {
      const path = join(folder, name);
      if (isFolder(path)) return workbooksIn(path, [...above, place]);
      return WORKBOOK.test(name) ? [path] : [];
    });
}

/** What is in a folder, and where it really is; `null` where it cannot be opened. */
function openFolder(folder: string): { readonly names: string[]; readonly place: string } | null {
  try {
    return { names: readdirSync(folder), place: realpathSync(folder) };
  } catch {
    return null;
  }
}

/** By code unit: the same order on every machine, whatever its language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
