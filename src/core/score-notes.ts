import { isRecord } from "./guards";
import type { ScoreBasis, SheetNotes } from "./settings";
import type { CellValue } from "./sheet";

/** Score cell, name, target, actual, points, what was written; then 1 where it is ours, 2 where it is the budget's. */
export type PackedNote = readonly [string, string, string, string, string, CellValue, (1 | 2)?];

/** Reads packed notes; what somebody damaged is left out. */
export function notesFrom(kept: unknown): readonly SheetNotes[] {
  return Object.entries(isRecord(kept) ? kept : {}).flatMap(([sheet, packed]) => {
    const notes = Array.isArray(packed) ? packed.flatMap(noteFrom) : [];
    return notes.length > 0 ? [{ sheet, notes }] : [];
  });
}

function noteFrom(note: unknown): readonly ScoreBasis[] {
  if (!Array.isArray(note) || !note.slice(0, 5).every((text) => typeof text === "string")) return [];
  const [score, name, target, actual, points, written, mark] = note as unknown as PackedNote;
  const isValue = written === null || ["string", "number", "boolean"].includes(typeof written);
  if (points === undefined || !isValue) return [];
  if (mark === 2) return [{ score, written, isOurs: true, isBudget: true }];
  return [{ score, name, target, actual, points, written, ...(mark === 1 ? { isOurs: true } : {}) }];
}
