import { readFileSync } from "node:fs";
import path from "node:path";
import type { Random } from "../layout/random";
import type { PublishedSet } from "./form";
import { type Page, write } from "./page";

/** A form that stands near self-evaluation tables and is none. `<` continues the cell on its left, `^` the one above. */
export interface LookAlike {
  readonly title: string;
  readonly source: string;
  readonly rows: readonly (readonly string[])[];
}

const FILES = [
  "look-alikes.json",
  "look-alikes-fourth.json",
  "look-alikes-fifth.json",
  "look-alikes-seventh.json",
  "look-alikes-eighth.json",
  "look-alikes-ninth.json",
  "look-alikes-eleventh.json",
  "look-alikes-twelfth.json",
] as const;

/** How many of the files the tables of a set stand among; of the first one, where nothing is said. */
const FILES_OF: Partial<Record<PublishedSet, number>> = {
  fourth: 2,
  fifth: 3,
  sixth: 3,
  seventh: 4,
  eighth: 5,
  ninth: 6,
  tenth: 6,
  eleventh: 7,
  twelfth: 8,
};

/** Target sheets, monitoring, indicator systems, summaries, accounts; the later sets stand among more of them. */
export function lookAlikes(set: PublishedSet): LookAlike[] {
  const files = FILES.slice(0, FILES_OF[set] ?? 1);
  return files.flatMap((file) => readList(file) as LookAlike[]);
}

/** One that recognition was asked about by itself, with every kind that a careful accountant would call it. */
export interface KnownLookAlike extends LookAlike {
  readonly looksLike: readonly string[];
}

/** 42 look-alikes of every kind of list and form that stands near self-evaluations. */
export function lookAlikesByKind(): readonly KnownLookAlike[] {
  return readList("look-alikes-by-kind.json") as readonly KnownLookAlike[];
}

/** Payrolls, ledgers, address lists: nothing that anybody would take for a self-evaluation. */
export function foreignLists(): readonly LookAlike[] {
  return readList("foreign-lists.json") as readonly LookAlike[];
}

function readList(file: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, file), "utf8"));
}

/** Draws one of them; returns the row behind it. */
export function drawLookAlike(
  page: Page,
  print: { random: Random; lookAlikes: readonly LookAlike[] },
  place: { row: number; column: number },
): number {
  return drawList(page, print.random.pick(print.lookAlikes), place);
}

/** Draws a list under its title; returns the row behind it. */
export function drawList(
  page: Page,
  { title, rows }: LookAlike,
  place: { row: number; column: number },
): number {
  const width = Math.max(...rows.map((row) => row.length));
  write(page, { row: place.row, column: place.column, value: title }, { columns: width });
  rows.forEach((row, down) =>
    row.forEach((text, right) => {
      if (text === "<" || text === "^") return;
      const spot = { row: place.row + 1 + down, column: place.column + right };
      const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      write(page, { ...spot, value }, spanOf(rows, down, right));
    }),
  );
  const bottom = place.row + rows.length;
  const area = { top: place.row, left: place.column, bottom, right: place.column + width - 1 };
  page.lookAlikes.push({ area, title });
  return bottom + 1;
}

function spanOf(rows: LookAlike["rows"], row: number, column: number): { rows: number; columns: number } {
  let columns = 1;
  while (rows[row]![column + columns] === "<") columns++;
  let down = 1;
  while (rows[row + down]?.[column] === "^") down++;
  return { rows: down, columns };
}
