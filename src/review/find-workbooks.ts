import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const WORKBOOK = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|et|ods)$/i;
/** What Excel and WPS leave beside a workbook that is open. */
const LOCK_FILE = /^(~\$|\.~)/;

/**
 * The files that a path stands for: itself, or for a folder all workbooks in and below it, sorted by name.
 * A path that leads nowhere stands for itself too, so that it is reported in its place.
 */
export function workbooksAt(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() ? workbooksIn(path) : [path];
}

function workbooksIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !LOCK_FILE.test(entry.name))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
      if (isFolder) return workbooksIn(path);
      return WORKBOOK.test(entry.name) ? [path] : [];
    });
}

/** By code unit: the same order on every machine, whatever its language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
