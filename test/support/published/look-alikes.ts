import { readFileSync } from "node:fs";
import path from "node:path";
import type { Random } from "../layout/random";
import { type Page, write } from "./page";

/** A form that stands near self-evaluation tables and is none. `<` continues the cell on its left, `^` the one above. */
interface LookAlike {
  readonly title: string;
  readonly source: string;
  readonly rows: readonly (readonly string[])[];
}

/** The look-alikes of look-alikes.json: target sheets, monitoring, indicator systems, summaries, accounts. */
function lookAlikes(): LookAlike[] {
  return JSON.parse(readFileSync(path.join(__dirname, "look-alikes.json"), "utf8")) as LookAlike[];
}

/** Draws one of them; returns the row behind it. */
export function drawLookAlike(page: Page, random: Random, place: { row: number; column: number }): number {
  const { title, rows } = random.pick(lookAlikes());
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
