import type { NoteText, SelfEvaluationTable, TableCell } from "../table/model";

const OWN_WORDS: readonly NoteText["kind"][] = ["other-explanation", "deviation-box", "summary"];

/** The cells in which the unit tells something in its own words: what was done, what deviated, what else. */
export function writtenCells(table: SelfEvaluationTable): readonly TableCell[] {
  const notes = table.notes.filter((note) => OWN_WORDS.includes(note.kind) && !isLabelOnly(note));
  return [
    table.goal.accomplished,
    table.budget?.explanation ?? null,
    ...notes.map(({ cell }) => cell),
  ].filter((cell) => cell !== null);
}

/** A label with nothing beside it: the unit has not written anything. */
export function isLabelOnly({ label, cell }: NoteText): boolean {
  const words = (text: string) => text.replace(/[\s\p{P}]/gu, "");
  return words(label) === words(cell.text);
}

/** The texts of those cells. */
export function writtenTexts(table: SelfEvaluationTable): readonly string[] {
  return writtenCells(table).map(({ text }) => text);
}
