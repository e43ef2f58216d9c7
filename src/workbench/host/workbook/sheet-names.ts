import { ExcelFailure, invalidArgument } from "../excel-failure";
import { requireWritable, type HostSession } from "../session";

const LONGEST = 31;
/** Excel keeps it for the list of tracked changes. */
const RESERVED = /^history$/i;

/** Sheets of a workbook with protected structure are not added, moved, renamed, hidden or deleted. */
export function requireStructure(session: HostSession): void {
  requireWritable(session);
  if (session.grid.structureProtected()) {
    throw new ExcelFailure("AccessDenied", "The structure of the workbook is protected.");
  }
}

/** Refuses names that Excel refuses. */
export function requireSheetName(session: HostSession, name: string, own: string | null = null): void {
  const isBad = /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || RESERVED.test(name);
  if (isBad || name === "" || name.length > LONGEST) throw invalidArgument(`No name for a sheet: ${name}`);
  const other = session.grid.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== own) throw new ExcelFailure("ItemAlreadyExists", `There is a sheet ${name}.`);
}

/** A name that is still free: `表1`, `表1 (2)`, `表1 (3)` … */
export function freeName(session: HostSession, name: string): string {
  const taken = new Set(session.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The name of a sheet added without one: `Sheet1`, `Sheet2` … */
export function freeSheetName(session: HostSession): string {
  const taken = new Set(session.grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
