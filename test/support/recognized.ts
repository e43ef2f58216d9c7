import {
  findSkipped,
  recognizeSheet,
  type Recognition,
  type RoleChoice,
  type SheetSnapshot,
  type SkippedArea,
} from "../../src/core";

/** Tables, and what looks like one. */
export type Recognized = Recognition & { readonly skipped: readonly SkippedArea[] };

/** What recognition finds on a sheet, look-alikes included. */
export function recognized(sheet: SheetSnapshot, choices: readonly RoleChoice[] = []): Recognized {
  const recognition = recognizeSheet(sheet, choices);
  return { ...recognition, skipped: findSkipped(sheet, recognition) };
}
