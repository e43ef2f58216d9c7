import { grouped, oncePer } from "../../core";
import type { PackedNote, ReviewSettings, ScoreBasis } from "../../core";
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
 * by themselves, then the oldest. Without its note a score is judged like one that nobody has written.
 */
export function keptSettings({ settings, seen }: ToKeep): KeptSettings {
  const { scoreBasis, ...others } = settings;
  const start = `${JSON.stringify({ ...others, sheets: marksFor(settings, seen) }).slice(0, -1)},"scores":{`;
  const notes = fitting(scoreBasis, MOST_SETTINGS_BYTES - bytesOf(start) - END.length);
  return { text: start + packNotes(notes) + END, unnoted: scoreBasis.length - notes.length };
}

const END = "}}";

/** The notes for which there is room, in bytes, in the order of the list. */
function fitting(notes: readonly ScoreBasis[], room: number): readonly ScoreBasis[] {
  let left = room;
  for (const sheet of new Set(notes.map((note) => note.sheet))) left -= bytesOf(entry(sheet, [])) + 1;
  const byWorth = [...notes.filter(isByItself), ...notes.filter((note) => note.isOurs)];
  let first = byWorth.length;
  // The last of them is worth most.
  while (first > 0 && (left -= packed(byWorth[first - 1]!).bytes) >= 0) first -= 1;
  if (first === 0) return notes;
  const kept = new Set(byWorth.slice(first));
  return notes.filter((note) => kept.has(note));
}

const isByItself = ({ isOurs }: ScoreBasis): boolean => !isOurs;

/** The notes of scores by sheet, without the words that would stand in each of them. */
function packNotes(notes: readonly ScoreBasis[]): string {
  const bySheet = grouped(notes, ({ sheet }) => sheet);
  return [...bySheet]
    .map(([sheet, own]) =>
      entry(
        sheet,
        own.map((note) => packed(note).text),
      ),
    )
    .join();
}

const entry = (sheet: string, texts: readonly string[]) => `${JSON.stringify(sheet)}:[${texts.join()}]`;

/** A note as it is kept, and the room it takes with its comma. After a write all notes but those of one table are the same objects. */
const packed = oncePer((note: ScoreBasis) => {
  const text = JSON.stringify(tupleOf(note));
  return { text, bytes: bytesOf(text) + 1 };
});

function tupleOf(note: ScoreBasis): PackedNote {
  if (note.isBudget) return [note.score, "", "", "", "", note.written, 2];
  const { score, name, target, actual, points, written, isOurs } = note;
  const row = [score, name, target, actual, points, written] as const;
  return isOurs ? [...row, 1] : row;
}
