import { oncePer } from "../../core";
import type { PackedNote, ReviewSettings, ScoreBasis, SheetNotes } from "../../core";
import type { Exchange } from "../exchange/exchange";
import { keep } from "./settings-store";
import { bytesOf } from "./text-bytes";
import { marksFor } from "../sheet/sheet-marks";
import type { Seen } from "../sheet/sheet-marks";

/** Settings to be kept, and the workbook by which their sheets are marked. */
export interface ToKeep {
  readonly settings: ReviewSettings;
  readonly seen: Seen;
}

/** How much our own settings may take in a file, in bytes; the rest is for the records of writes. Some 7,000 scores. */
export const MOST_SETTINGS_BYTES = 450_000;

/** Keeps the settings in the workbook; they travel with the file. */
export function saveSettings(exchange: Exchange, wanted: ToKeep): Promise<void> {
  const kept = keptSettings(wanted);
  return exchange.write((context) => {
    queueKeeping(context, kept);
    return () => undefined;
  });
}

/** Queues keeping the settings in the workbook. */
export function queueKeeping(context: Excel.RequestContext, { text }: KeptSettings): void {
  keep(context, "ziping.settings", text);
}

/** What is kept, and of how many scores the note found no room. */
export interface KeptSettings {
  readonly text: string;
  readonly unnoted: number;
}

/**
 * The settings as they are kept. Of more notes than there is room for those go that say least: first of scores that stood there
 * by themselves, then of any, and each time those of the sheets that were written longest ago. Without its note a score is judged like
 * one that nobody has written.
 */
export function keptSettings({ settings, seen }: ToKeep): KeptSettings {
  const { scoreBasis, ...others } = settings;
  const start = `${JSON.stringify({ ...others, sheets: marksFor(settings, seen) }).slice(0, -1)},"scores":{`;
  const kept = fitting(scoreBasis, MOST_SETTINGS_BYTES - bytesOf(start) - END.length);
  return {
    text: start + kept.map((one) => packed(one).text).join() + END,
    unnoted: countOf(scoreBasis) - countOf(kept),
  };
}

const END = "}}";

const countOf = (all: readonly SheetNotes[]) => all.reduce((sum, { notes }) => sum + notes.length, 0);

/** What stays of a sheet's notes where there is no room for all, and where there is none for these either. */
const LESS = [
  oncePer(({ sheet, notes }: SheetNotes) => ({ sheet, notes: notes.filter((note) => note.isOurs) })),
  oncePer(({ sheet }: SheetNotes): SheetNotes => ({ sheet, notes: [] })),
];

/** The notes for which there is room, in bytes. */
function fitting(all: readonly SheetNotes[], room: number): readonly SheetNotes[] {
  let over = all.reduce((sum, one) => sum + packed(one).bytes, -room);
  let kept = all;
  for (const lessOf of LESS) {
    kept = kept.map((one) => {
      if (over <= 0) return one;
      const less = partOf(one, lessOf(one), over);
      over -= packed(one).bytes - packed(less).bytes;
      return less;
    });
  }
  return kept;
}

/** A sheet's notes made shorter by so many bytes where that can be done without touching `less`, the oldest first; else `less`. */
function partOf(one: SheetNotes, less: SheetNotes, over: number): SheetNotes {
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
const packed = oncePer(({ sheet, notes }: SheetNotes) => {
  const text = `${JSON.stringify(sheet)}:${JSON.stringify(notes.map(tupleOf))}`;
  return { text, bytes: bytesOf(text) + 1 };
});

function tupleOf(note: ScoreBasis): PackedNote {
  if (note.isBudget) return [note.score, "", "", "", "", note.written, 2];
  const { score, name, target, actual, points, written, isOurs } = note;
  const row = [score, name, target, actual, points, written] as const;
  return isOurs ? [...row, 1] : row;
}
