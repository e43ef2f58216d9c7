import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Area, type CellValue, type SheetSnapshot } from "../../src/core";
import { plainSheet } from "./plain-sheet";

/** A form laid out as text: one line a row, `|` between cells, `<` merged with the left, `^` with the cell above. */
export interface FormSheet {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  /** The `# key: a=B c=D` lines above the grid. */
  readonly expected: Readonly<Record<string, string>>;
}

const FOLDER = path.join(__dirname, "forms");

/** Every form of test/support/forms. */
export function formSheets(): FormSheet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => formSheet(path.basename(file, ".txt"), readFileSync(path.join(FOLDER, file), "utf8")));
}

/** A form as laid out in one text. */
export function formSheet(name: string, text: string): FormSheet {
  const lines = text.split("\n").filter((line) => line !== "");
  const expected: Record<string, string> = {};
  for (const line of lines.filter((l) => l.startsWith("# "))) {
    const match = /^# ([a-z]+): (.*)$/.exec(line);
    if (match) expected[match[1]!] = match[2]!;
  }
  const grid = lines
    .filter((line) => !line.startsWith("# "))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n")));
  return { name, sheet: sheetOf(name, grid), expected };
}

/** A numeral is stored as a number, a percentage as text, as people type them; everything else is text. */
function valueOf(text: string): CellValue {
  if (text === "" || text === "<" || text === "^") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function sheetOf(name: string, grid: readonly (readonly string[])[]): SheetSnapshot {
  return plainSheet(
    grid.map((row) => row.map(valueOf)),
    { id: name, name, merges: mergesOf(grid) },
  );
}

function mergesOf(grid: readonly (readonly string[])[]): Area[] {
  const at = (row: number, column: number) => grid[row]?.[column] ?? "";
  const merges: Area[] = [];
  grid.forEach((cells, top) =>
    cells.forEach((cell, left) => {
      if (cell === "<" || cell === "^") return;
      let right = left;
      while (at(top, right + 1) === "<") right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }),
  );
  return merges;
}

/** `initial=D6 full=E6` as pairs. */
export function pairs(text: string | undefined): [string, string][] {
  return (text ?? "")
    .split(" ")
    .filter((part) => part.includes("="))
    .map((part) => part.split("=") as [string, string]);
}
