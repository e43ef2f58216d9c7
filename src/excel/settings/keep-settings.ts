import { grouped, oncePer, SETTINGS_KEYS, sheetsNamedIn, whileSame } from "../../core";
import type { ReviewSettings, SettingsPart, SheetNotes } from "../../core";
import type { Exchange, Queue } from "../exchange/exchange";
import { fitting, packed } from "./packed-notes";
import { forget, keep } from "./keep-texts";
import { bytesOf } from "./text-bytes";
import { marksFor } from "../sheet/sheet-marks";
import type { KeptTexts, MarkMember, Seen } from "../sheet/sheet-marks";

/** Settings to be kept, and the workbook by which their sheets are marked. */
export interface ToKeep {
  readonly settings: ReviewSettings;
  readonly seen: Seen;
}

/** How much our own settings may take in a file, in bytes; the rest is for the records of writes. Some 7,000 scores. */
export const MOST_SETTINGS_BYTES = 450_000;

/** Keeps the settings in the workbook; they travel with the file. */
export function saveSettings(exchange: Exchange, wanted: ToKeep): Promise<void> {
  return exchange.write(queueKeeping(keptSettings(wanted)));
}

/**
 * Queues keeping the settings in the workbook: the choices, which another pane may have changed, and of the notes the parts that lie
 * there otherwise. What was under way when Excel refused may lie there or not.
 */
export function queueKeeping({ texts, known }: KeptSettings): Queue<void> {
  return (context) => {
    const changed = [...texts].filter(([key, text]) => key === CHOICES || known.get(key) !== text);
    for (const [key, text] of changed) {
      known.delete(key);
      if (text === null) forget(context, key);
      else keep(context, key, text);
    }
    return () => changed.forEach(([key, text]) => known.set(key, text));
  };
}

/** What is to be kept, what lies there as far as we know, and of how many scores the note found no room. */
export interface KeptSettings {
  readonly texts: KeptTexts;
  readonly known: KeptTexts;
  readonly unnoted: number;
}

const [CHOICES, ...NOTES] = SETTINGS_KEYS;

/** The settings as they are kept. Of a score for whose note there is no room it is not known that anybody wrote it. */
export function keptSettings({ settings, seen }: ToKeep): KeptSettings {
  const { scoreBasis, ...others } = settings;
  const chosen = marksFor(sheetsNamedIn({ ...settings, scoreBasis: [] }), seen);
  const choices = `${JSON.stringify(others).slice(0, -1)},"sheets":{${membersOf([...chosen.values()])}}}`;
  const marks = marksFor(
    scoreBasis.map(({ sheet }) => sheet),
    seen,
  );
  const kept = fitting(scoreBasis, MOST_SETTINGS_BYTES - roomOf(choices, [...marks.values()]));
  const parts = grouped(kept, ({ sheet }) => partOf(sheet));
  const notes = PARTS.map(({ key, textOf }) => {
    const own = parts.get(key) ?? [];
    return [key, textOf([...own.flatMap(({ sheet }) => marks.get(sheet) ?? []), ...own])] as const;
  });
  return {
    texts: new Map<SettingsPart, string | null>([[CHOICES, choices], ...notes]),
    known: seen.texts,
    unnoted: countOf(scoreBasis) - countOf(kept),
  };
}

/** What stands around the notes of each part, in bytes. */
const AROUND = '{"sheets":{},"scores":{}}'.length;

/** In bytes, with a comma behind each. */
const roomOf = (choices: string, marks: readonly MarkMember[]) =>
  marks.reduce(
    (sum, mark) => sum + memberBytes(mark).bytes + 1,
    NOTES.length * AROUND + bytesOf(choices) + 1,
  );

const memberBytes = oncePer(({ member }: MarkMember) => ({ bytes: bytesOf(member) }));

const membersOf = (marks: readonly MarkMember[]) => marks.map(({ member }) => member).join();

/** The part that holds a sheet's notes: any that is always the same. */
function partOf(sheet: string): SettingsPart {
  const sum = [...sheet].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return NOTES[sum % NOTES.length]!;
}

/** The parts of the notes; the text of each is made anew only where the notes of a sheet, or its mark, are other ones. */
const PARTS = NOTES.map((key) => ({ key, textOf: whileSame(partText) }));

function partText(all: readonly (MarkMember | SheetNotes)[]): string | null {
  const marks = all.filter((one) => "member" in one);
  const notes = all.filter((one) => "notes" in one);
  if (notes.length === 0) return null;
  return `{"sheets":{${membersOf(marks)}},"scores":{${notes.map((one) => packed(one).text).join()}}}`;
}

const countOf = (all: readonly SheetNotes[]) => all.reduce((sum, { notes }) => sum + notes.length, 0);
