import { grouped } from "../grouped";
import { oncePer } from "../once-per";
import type { Indicator, SelfEvaluationTable } from "../table/model";
import { valueAt, type SheetSnapshot } from "../sheet";
import type { RowName } from "./write-plan";

/** The names of a table's rows by the `index` of their indicator. */
type RowNames = ReadonlyMap<number, RowName>;

/**
 * By what the rows of a table are told after sorting: the text in their name cell, where no other line of the table has the
 * same. Rows whose explanation stands on another line, or is shared with others, have no name: such a table is held together by
 * merged cells of different sizes, and Excel does not sort it.
 *
 * @param sheet - the very snapshot that the table was read from
 */
export function rowNames(sheet: SheetSnapshot, table: SelfEvaluationTable): RowNames {
  return namesOn(sheet)(table);
}

const namesOn = oncePer((sheet: SheetSnapshot) =>
  oncePer((table: SelfEvaluationTable): RowNames => {
    const names = [...rowsByColumns(table).values()].flatMap((rows) => namesOf(sheet, rows));
    return new Map(names);
  }),
);

/** Rows of which name and explanation stand in the same two columns; those that share an explanation left out. */
function rowsByColumns({ indicators }: SelfEvaluationTable): ReadonlyMap<string, readonly Indicator[]> {
  const owners = countOf(indicators.map(placeOf));
  const alone = indicators.filter(
    (row) => row.explanation?.row === row.name.row && owners.get(placeOf(row)) === 1,
  );
  return grouped(alone, ({ name, explanation }) => `${name.column} ${explanation?.column}`);
}

const placeOf = ({ explanation }: Indicator) => `${explanation?.row} ${explanation?.column}`;

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function namesOf(sheet: SheetSnapshot, rows: readonly Indicator[]): (readonly [number, RowName])[] {
  const column = rows[0]?.name.column ?? 0;
  const lines = rows.map(({ name }) => name.row);
  const [top, bottom] = [Math.max(Math.min(...lines) - 1, 0), Math.max(...lines) + 1];
  const texts = Array.from(
    { length: bottom - top + 1 },
    (_, line) => nameAt(sheet, top + line, column) ?? "",
  );
  const counts = countOf(texts);
  return rows.flatMap(({ index, name: cell }) => {
    const name = nameAt(sheet, cell.row, column);
    return name !== null && counts.get(name) === 1 ? [[index, { top, bottom, column, name }] as const] : [];
  });
}

/** Characters of which spreadsheets disagree whether they count: all that is unseen, and what takes two places. */
const UNSURE = /\p{C}|[\u{10000}-\u{10FFFF}]/u;

/** A text without its line breaks; `null` for what is no text, or none that every spreadsheet compares alike. */
function nameAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string") return null;
  const name = value.replace(/[\n\r\t]/g, "");
  return name === "" || UNSURE.test(name) ? null : name;
}
