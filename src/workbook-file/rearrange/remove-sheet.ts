import { relationshipsOf, relationshipsPart, type WorkbookPackage } from "../package/package";
import { removePart } from "../package/package-parts";

/** Removes a sheet's part and every part that nothing leads to any more: its drawings, notes, tables, printer settings. */
export function removeSheetPart(file: WorkbookPackage, part: string): void {
  const owned = reachableFrom(file, part);
  removePart(file, part);
  const needed = reachableFrom(file, "");
  for (const orphan of owned) if (!needed.has(orphan)) removePart(file, orphan);
}

/** All parts that relationships lead to from a part, itself included. */
function reachableFrom(file: WorkbookPackage, start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const part of found) {
    if (part !== "" && !file.has(relationshipsPart(part))) continue;
    for (const { target, isExternal } of relationshipsOf(file, part)) if (!isExternal) found.add(target);
  }
  return found;
}
