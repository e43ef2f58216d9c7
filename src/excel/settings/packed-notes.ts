import { oncePer } from "../../core";
import type { PackedNote, ScoreBasis, SheetNotes } from "../../core";
import { bytesOf } from "./text-bytes";

/** What stays of a sheet's notes where there is no room for all, and where there is none for these either. */
const LESS = [
  oncePer(({ sheet, notes }: SheetNotes) => ({ sheet, notes: notes.filter((note) => note.isOurs) })),
  oncePer(({ sheet }: SheetNotes): SheetNotes => ({ sheet, notes: [] })),
];

/**
 * The notes for which there is room, in bytes. Those go that say least: first of scores that stood there by themselves, then of any, and
 * each time those of the sheets that were written longest ago.
 */
export function fitting(all: readonly SheetNotes[], room: number): readonly SheetNotes[] {
  let over = all.reduce((sum, one) => sum + packed(one).bytes, -room);
  if (over <= 0) return all;
  let kept = all;
  for (const lessOf of LESS) {
    kept = kept.map((one) => {
      if (over <= 0) return one;
      const less = shortened(one, lessOf(one), over);
      over -= packed(one).bytes - packed(less).bytes;
      return less;
    });
  }
  return kept.filter(({ notes }) => notes.length > 0);
}

/** A sheet's notes made shorter by so many bytes where that can be done without touching `less`, the oldest first; else `less`. */
function shortened(one: SheetNotes, less: SheetNotes, over: number): SheetNotes {
  if (packed(one).bytes - packed(less).bytes <= over) return less;
  const stays = new Set(less.notes);
  let left = over;
  const notes = one.notes.filter((note) => {
    if (left <= 0 || stays.has(note)) return true;
    left -= bytesOf(JSON.stringify(tupleOf(note))) + 1;
    return false;
  });
  return { sheet: one.sheet, notes };
}

/** A sheet's notes as they are kept, without the words that would stand in each of them, and the room they take with their comma. */
export const packed = oncePer(({ sheet, notes }: SheetNotes) => {
  const text = `${JSON.stringify(sheet)}:${JSON.stringify(notes.map(tupleOf))}`;
  return { text, bytes: bytesOf(text) + 1 };
});

function tupleOf(note: ScoreBasis): PackedNote {
  if (note.isBudget) return [note.score, "", "", "", "", note.written, 2];
  const { score, name, target, actual, points, written, isOurs } = note;
  const row = [score, name, target, actual, points, written] as const;
  return isOurs ? [...row, 1] : row;
}
