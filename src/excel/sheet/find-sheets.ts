import type { SheetMark } from "./sheet-marks";

/** A sheet as it is now. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/** Whether a sheet says most of what it is to be known by. */
export function saysMost({ words }: SheetMark, sheet: Pick<SheetNow, "words">): boolean {
  return words.length > 0 && words.filter((word) => sheet.words.has(word)).length * 2 > words.length;
}

/**
 * Finds sheets again by what was kept of them. Excel keeps a sheet's id whatever it is called, but a file that another program
 * saved may have others, and even give a sheet the id of another one. So an id or a name alone is believed only where both are the
 * same, or the sheet still says what it said, or nothing is known of what it said; and where id and name are gone, the words tell.
 *
 * @param marks - by the id that each sheet had
 * @returns the id that each has now, `null` where that cannot be told for certain
 */
export function findSheets(
  marks: ReadonlyMap<string, SheetMark>,
  sheets: readonly SheetNow[],
): ReadonlyMap<string, string | null> {
  const isSure = (sheet: SheetNow) => marks.get(sheet.id)?.name === sheet.name;
  const others = sheets.filter((sheet) => !isSure(sheet));
  return new Map(
    [...marks].map(([id, mark]) => {
      const own = sheets.find((sheet) => sheet.id === id);
      if (own && isSure(own)) return [id, id];
      const place = mark.words.length > 0 ? byWords(id, mark, sheets) : byIdOrName(id, mark, others);
      return [id, place?.id ?? null];
    }),
  );
}

function byWords(id: string, mark: SheetMark, sheets: readonly SheetNow[]): SheetNow | undefined {
  const fitting = sheets.filter((sheet) => saysMost(mark, sheet));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return byIdOrName(id, mark, fitting) ?? only;
}

function byIdOrName(id: string, { name }: SheetMark, sheets: readonly SheetNow[]): SheetNow | undefined {
  return sheets.find((sheet) => sheet.id === id) ?? sheets.find((sheet) => sheet.name === name);
}
