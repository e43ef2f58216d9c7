import type { PackedNote, ReviewSettings, ScoreBasis } from "../core";
import type { Exchange } from "./exchange";
import { keep } from "./settings-store";

/** How much our own settings may take in a file, in bytes; the rest is for the records of writes. Some 7,000 scores. */
export const MOST_SETTINGS_BYTES = 450_000;

/** Keeps the settings in the workbook; they travel with the file. */
export function saveSettings(exchange: Exchange, settings: ReviewSettings): Promise<void> {
  return exchange.write((context) => {
    queueKeeping(context, settings);
    return () => undefined;
  });
}

/** Queues keeping the settings in the workbook. */
export function queueKeeping(context: Excel.RequestContext, settings: ReviewSettings): void {
  keep(context, "ziping.settings", keptSettings(settings).text);
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
export function keptSettings(settings: ReviewSettings): KeptSettings {
  const { scoreBasis, ...others } = settings;
  const textOf = (notes: readonly ScoreBasis[]) => JSON.stringify({ ...others, scores: packNotes(notes) });
  const whole = textOf(scoreBasis);
  if (bytesOf(whole) <= MOST_SETTINGS_BYTES) return { text: whole, unnoted: 0 };
  const sizes = new Map(scoreBasis.map((note) => [note, bytesOf(JSON.stringify(packNotes([note])))]));
  let room = MOST_SETTINGS_BYTES - bytesOf(textOf([]));
  const kept = new Set(
    [...scoreBasis]
      .reverse()
      .sort((first, second) => Number(second.isOurs ?? false) - Number(first.isOurs ?? false))
      .filter((note) => (room -= sizes.get(note) ?? 0) >= 0),
  );
  const notes = scoreBasis.filter((note) => kept.has(note));
  return { text: textOf(notes), unnoted: scoreBasis.length - notes.length };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The notes of scores by sheet, without the words that would stand in each of them. */
function packNotes(notes: readonly ScoreBasis[]): Readonly<Record<string, readonly PackedNote[]>> {
  const bySheet: Record<string, PackedNote[]> = {};
  for (const note of notes) (bySheet[note.sheet] ??= []).push(packed(note));
  return bySheet;
}

function packed(note: ScoreBasis): PackedNote {
  if (note.isBudget) return [note.score, "", "", "", "", note.written, 2];
  const { score, name, target, actual, points, written, isOurs } = note;
  const row = [score, name, target, actual, points, written] as const;
  return isOurs ? [...row, 1] : row;
}
