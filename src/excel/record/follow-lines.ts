import { linesByText } from "../sheet/landmarks";
import type { Lines, LinesByText, Spot } from "../sheet/landmarks";
import type { SheetTexts } from "../sheet/sheet-texts";

/** Where a row or a column is now; `null` where that cannot be told for certain. */
export type Follow = (line: number) => number | null;

/** A line that is certain, or an edge of the sheet: where it was and where it is. */
interface Anchor {
  readonly then: number;
  readonly now: number;
}

/**
 * Follows the rows or the columns of a sheet to where they are now, after lines were inserted, deleted, moved or sorted.
 *
 * A line is certain by a text that no other line had then and none has now. Another one is looked for between the certain
 * lines around it: in its turn, where as many lines there hold its text as did, or as many lines on as those moved. It must
 * still say all that it said. What remains is lines of the very same words, taken to have kept their order.
 */
export function followLines(then: Lines, sheet: SheetTexts, axis: keyof Spot): Follow {
  const now = linesByText(sheet.texts, axis);
  const certainly = (line: number): readonly number[] => (sheet.isWhole ? ownPlaces(then, now, line) : []);
  const anchors = anchorsOf(then, certainly, axis === "row" ? sheet.rows : sheet.columns);
  return (line) => {
    const own = certainly(line);
    if (own.length > 0) return own.length === 1 ? own[0]! : null;
    const texts = then.marks.get(line) ?? [];
    const [above, below] = around(anchors, line);
    const turns = texts.flatMap((text) => {
      const before = linesBetween(then.repeated.get(text), above.then, below.then);
      const after = linesBetween(now.get(text), above.now, below.now);
      return before.length === after.length ? (after[before.indexOf(line)] ?? []) : [];
    });
    const shift = above.now - above.then;
    const places = new Set(below.now - below.then === shift ? [...turns, line + shift] : turns);
    const fitting = [...places].filter((place) => texts.every((text) => now.get(text)?.includes(place)));
    return fitting.length === 1 ? fitting[0]! : null;
  };
}

/** Where the texts are now of which a line was the only holder, if each has one holder still. */
function ownPlaces({ marks, repeated }: Lines, now: LinesByText, line: number): readonly number[] {
  const own = (marks.get(line) ?? []).filter((text) => !repeated.has(text));
  const places = own.flatMap((text) => {
    const lines = now.get(text) ?? [];
    return lines.length === 1 ? lines : [];
  });
  return [...new Set(places)];
}

/** The lines that are certain, between the two edges of the sheet. */
function anchorsOf(
  then: Lines,
  certainly: (line: number) => readonly number[],
  count: number,
): readonly Anchor[] {
  const found = [...then.marks.keys()].flatMap((line) => {
    const [place, ...others] = certainly(line);
    return place === undefined || others.length > 0 ? [] : [{ then: line, now: place }];
  });
  found.sort((first, second) => first.then - second.then);
  return [{ then: -1, now: -1 }, ...found, { then: then.count, now: count }];
}

/** The nearest anchors on either side of a line. */
function around(anchors: readonly Anchor[], line: number): readonly [Anchor, Anchor] {
  const next = anchors.findIndex((anchor) => anchor.then > line);
  const below = next < 0 ? anchors.length - 1 : next;
  const above = anchors[below - 1]?.then === line ? below - 2 : below - 1;
  return [anchors[Math.max(0, above)]!, anchors[below]!];
}

function linesBetween(lines: readonly number[] | undefined, from: number, to: number): readonly number[] {
  return (lines ?? []).filter((line) => line > from && line < to);
}
