import { cellKey, isRecord, oncePer } from "../../core";
import type { SettingsPart, SheetSnapshot, WorkbookSnapshot } from "../../core";
import { markText } from "./landmarks";

/** By what a sheet is known again in a file where it has got another id. */
export interface SheetMark {
  readonly name: string;
  /** Texts that stood on no other sheet; none where there is no such text. */
  readonly words: readonly string[];
}

/** The texts of our settings as they lie in the workbook, as far as we know: `null` where there is none. */
export type KeptTexts = Map<SettingsPart, string | null>;

/** The workbook as it was read last, and the marks and texts that were kept in it as they lie there; `null` and none before that. */
export interface Seen {
  readonly workbook: WorkbookSnapshot | null;
  readonly marks: unknown;
  readonly texts: KeptTexts;
}

const MOST_WORDS = 6;

/** The words of a sheet, as far as they are remembered; what a formula gives is none. */
export const wordsOf = oncePer(({ top, left, rows, formulas }: SheetSnapshot): ReadonlySet<string> => {
  const words = new Set<string>();
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      const isTyped = typeof value === "string" && !formulas.has(cellKey(top + index, left + column));
      if (isTyped && value.trim() !== "") words.add(markText(value));
    }),
  );
  return words;
});

const sheetsById = oncePer(
  ({ sheets }: WorkbookSnapshot): ReadonlyMap<string, SheetSnapshot> =>
    new Map(sheets.map((sheet) => [sheet.id, sheet])),
);

/** A mark as the member of a JSON object under the sheet's id. */
export interface MarkMember extends SheetMark {
  readonly member: string;
}

/** The marks of sheets, each as long as the sheet: words that came to another one since tell them apart no more, and do no harm. */
const marked = new WeakMap<SheetSnapshot, MarkMember>();

/** What a sheet is to be known by. */
export function markOf({ workbook }: Seen, id: string): MarkMember | null {
  const sheet = workbook && sheetsById(workbook).get(id);
  if (!workbook || !sheet) return null;
  const mark = marked.get(sheet) ?? asMember(id, { name: sheet.name, words: tellingWords(sheet, workbook) });
  marked.set(sheet, mark);
  return mark;
}

function asMember(id: string, mark: SheetMark): MarkMember {
  return { ...mark, member: `${JSON.stringify(id)}:${JSON.stringify([mark.name, ...mark.words])}` };
}

/** Of the words that no other sheet has the longest, and before them those without a figure. */
function tellingWords(sheet: SheetSnapshot, { sheets }: WorkbookSnapshot): readonly string[] {
  const others = sheets.filter((one) => one !== sheet).map(wordsOf);
  const words: string[] = [];
  for (const word of [...wordsOf(sheet)].sort(byWorth)) {
    if (words.length === MOST_WORDS) break;
    if (!others.some((other) => other.has(word))) words.push(word);
  }
  return words;
}

function byWorth(first: string, second: string): number {
  return Number(/\d/.test(first)) - Number(/\d/.test(second)) || second.length - first.length;
}

/** The marks to keep beside what is said of sheets: of each as the sheet is now, or as it was kept where it is not there now. */
export function marksFor(ids: Iterable<string>, seen: Seen): ReadonlyMap<string, MarkMember> {
  let kept: ReadonlyMap<string, SheetMark> | null = null;
  const keptMark = (id: string) => (kept ??= marksFrom(seen.marks)).get(id);
  const marks = [...ids].flatMap((id) => {
    const own = markOf(seen, id);
    const past = own ? undefined : (keptMark(id) ?? keptMark(id.replace(/^\?/, "")));
    const mark = own ?? (past && asMember(id, past));
    return mark ? [[id, mark] as const] : [];
  });
  return new Map(marks);
}

/** Reads marks; what somebody damaged is left out. */
export function marksFrom(kept: unknown): ReadonlyMap<string, SheetMark> {
  const entries = Object.entries(isRecord(kept) ? kept : {}).flatMap(([id, mark]) => {
    const [name, ...words] = Array.isArray(mark) ? mark.filter((text) => typeof text === "string") : [];
    return name === undefined ? [] : [[id, { name, words }] as const];
  });
  return new Map(entries);
}
