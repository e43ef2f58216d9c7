import { cellKey } from "../../core";
import type { SheetTexts, TypedText } from "./sheet-texts";

/** The lines that hold each text, in order. */
export type LinesByText = ReadonlyMap<string, readonly number[]>;

/** The rows of a sheet, or its columns, and by what each of them is known again. */
export interface Lines {
  readonly count: number;
  /** The texts that tell a line, best first. Lines that nobody needs to know again are left out. */
  readonly marks: ReadonlyMap<number, readonly string[]>;
  /** Those of these texts that stood in several lines, with all of them in order. */
  readonly repeated: LinesByText;
}

/** What a sheet looked like when it was written last. */
export interface Landmarks {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** A cell by its place on a sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

const LONGEST = 24;
/** Of texts that no other line has, so that one of them may change. */
const MOST_ONLY = 2;
/** Texts before the best one are further from it than any behind. */
const FAR = 100_000;

/** A text as far as it is remembered. */
export function markText(text: string): string {
  return text.slice(0, LONGEST);
}

/** The lines of a sheet by the texts they hold. */
export function linesByText(texts: readonly TypedText[], axis: keyof Spot): LinesByText {
  const lines = new Map<string, Set<number>>();
  for (const typed of texts) {
    const text = markText(typed.text);
    const known = lines.get(text);
    if (known) known.add(typed[axis]);
    else lines.set(text, new Set([typed[axis]]));
  }
  return new Map([...lines].map(([text, found]) => [text, [...found].sort((a, b) => a - b)]));
}

/**
 * The landmarks of a sheet around cells that we write. What we write is none of them, and texts before the written cells
 * (to the left, above) are better ones than those behind: explanations are typed there, and change.
 */
export function landmarksOf(sheet: SheetTexts, written: readonly Spot[]): Landmarks {
  const own = new Set(written.map(({ row, column }) => cellKey(row, column)));
  const foreign = sheet.texts.filter(({ row, column }) => !own.has(cellKey(row, column)));
  const lines = (axis: keyof Spot) => written.map((spot) => spot[axis]);
  const first = (axis: keyof Spot) => lines(axis).reduce((least, line) => Math.min(least, line), Infinity);
  const named = { ...sheet, texts: foreign };
  const rows = linesOf(named, "row", { before: first("column"), best: byName, ours: new Set(lines("row")) });
  const columns = linesOf(named, "column", {
    before: first("row"),
    best: byRow,
    ours: new Set(lines("column")),
  });
  return { rows: { count: sheet.rows, ...rows }, columns: { count: sheet.columns, ...columns } };
}

interface Preference {
  readonly before: number;
  readonly best: (first: TypedText, second: TypedText) => number;
  readonly ours: ReadonlySet<number>;
}

/** A row is known by its longest text without a figure, nearly always the indicator's name; a column by its heading. */
const byName: Preference["best"] = (first, second) =>
  Number(hasFigure(first)) - Number(hasFigure(second)) || second.text.length - first.text.length;
const hasFigure = ({ text }: TypedText) => /\d/.test(text);
const byRow: Preference["best"] = (first, second) => first.row - second.row;

function linesOf({ texts, isWhole }: SheetTexts, axis: keyof Spot, preference: Preference): Known {
  const holders = linesByText(texts, axis);
  const holdersOf = ({ text }: TypedText) => holders.get(markText(text)) ?? [];
  const isOnly = (typed: TypedText) => isWhole && holdersOf(typed).length === 1;
  const across = axis === "row" ? "column" : "row";
  const order = rank(across, preference, (typed) => holdersOf(typed).length);
  const lines = new Map([...textsByLine(texts, axis)].map(([line, all]) => [line, [...all].sort(order)]));
  const wanted = wantedLines(lines, preference.ours, isOnly);
  const marks = new Map<number, readonly string[]>();
  const repeated = new Map<string, readonly number[]>();
  for (const [line, ranked] of wanted) {
    const only = ranked.filter(isOnly).slice(0, MOST_ONLY);
    const chosen = only.length > 0 ? only : tellingTexts(ranked, across);
    marks.set(line, [...new Set(chosen.map(({ text }) => markText(text)))]);
    for (const typed of chosen.filter((each) => !isOnly(each))) {
      repeated.set(markText(typed.text), holdersOf(typed));
    }
  }
  return { marks, repeated };
}

type Known = Omit<Lines, "count">;
type RankedLines = ReadonlyMap<number, readonly TypedText[]>;

/** Our own lines alone, where each of them has a text that no other line has; else all, to tell ours by their neighbours. */
function wantedLines(
  lines: RankedLines,
  ours: ReadonlySet<number>,
  isOnly: (typed: TypedText) => boolean,
): RankedLines {
  const areCertain = [...ours].every((line) => lines.get(line)?.some(isOnly));
  return areCertain ? new Map([...lines].filter(([line]) => ours.has(line))) : lines;
}

/** Of a line without a text of its own: the best one, the one behind it (an indicator's target), and the next best. */
function tellingTexts(ranked: readonly TypedText[], across: keyof Spot): readonly TypedText[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const distance = (typed: TypedText) => {
    const steps = typed[across] - best[across];
    return steps > 0 ? steps : FAR - steps;
  };
  const [next] = [...others].sort((first, second) => distance(first) - distance(second));
  return [best, ...(next ? [next] : []), ...others.slice(0, 1)];
}

function textsByLine(texts: readonly TypedText[], axis: keyof Spot): ReadonlyMap<number, TypedText[]> {
  const lines = new Map<number, TypedText[]>();
  for (const typed of texts) {
    const line = lines.get(typed[axis]);
    if (line) line.push(typed);
    else lines.set(typed[axis], [typed]);
  }
  return lines;
}

type Order = Preference["best"];

/** Texts before the written cells come first, and of those the ones that the fewest lines hold. */
function rank(
  across: keyof Spot,
  { before, best }: Preference,
  holders: (typed: TypedText) => number,
): Order {
  const isBefore = (typed: TypedText) => Number(typed[across] < before);
  return (first, second) =>
    isBefore(second) - isBefore(first) || holders(first) - holders(second) || best(first, second);
}
