import { isSame, toDecimal, type Decimal } from "../decimal";
import { grouped } from "../grouped";
import { oncePer } from "../once-per";
import type { ReviewSettings, RowBasis, ScoreBasis, SheetNotes } from "../settings";
import { a1 } from "../sheet";
import type { Indicator, SelfEvaluationTable } from "../table/model";

/** An input of a row that a score rests on. */
export type ScoreInput = "target" | "actual" | "points";

/**
 * Finds, for each row, the inputs that changed since its score was last written.
 *
 * A row is matched by its name and score cell, else by its name alone (rows were inserted or sorted). A score
 * typed over since counts as a fresh judgement: nothing has changed for it.
 */
export function changedInputs(
  table: SelfEvaluationTable,
  settings: ReviewSettings,
): (indicator: Indicator) => readonly ScoreInput[] {
  const find = basisFinder(table, settings);
  return (indicator) => {
    const basis = find(indicator);
    return basis && isAsWritten(basis, indicator.score?.value ?? null) ? differences(basis, indicator) : [];
  };
}

/** Finds what was noted of a row's score when it was written last, whether or not it still stands. */
export function basisFinder(
  table: SelfEvaluationTable,
  settings: Pick<ReviewSettings, "scoreBasis">,
): (indicator: Indicator) => RowBasis | undefined {
  const byName = basesByName(notesOn(table.region.sheet, settings));
  if (byName.size === 0) return () => undefined;
  const atHome = new Set(table.indicators.flatMap((row) => ownBasis(byName, row) ?? []));
  return (indicator) => ownBasis(byName, indicator) ?? movedBasis(byName, atHome, indicator);
}

/** The notes of a sheet's scores, whatever stands in the notes of others. */
export function notesOn(
  sheet: string,
  { scoreBasis }: Pick<ReviewSettings, "scoreBasis">,
): readonly ScoreBasis[] {
  return notesBySheet(scoreBasis).get(sheet) ?? NO_NOTES;
}

const NO_NOTES: readonly ScoreBasis[] = [];

const notesBySheet = oncePer(
  (all: readonly SheetNotes[]) => new Map(all.map(({ sheet, notes }) => [sheet, notes])),
);

type BasesByName = ReadonlyMap<string, readonly RowBasis[]>;

/** The notes of a sheet's rows by their names: once for all tables of the sheet. */
const basesByName = oncePer((notes: readonly ScoreBasis[]): BasesByName => {
  const ofRows = notes.flatMap((note) => (note.isBudget ? [] : [note]));
  return grouped(ofRows, ({ name }) => name);
});

/** The inputs of a row as they are written down. */
export function inputsOf(indicator: Indicator): Readonly<Record<ScoreInput, string>> {
  const { targetOperator, target, targetUnit, actual, points } = indicator;
  return {
    target: [targetOperator, target, targetUnit].map((cell) => cell?.text ?? "").join(""),
    actual: actual?.text ?? "",
    points: points?.text ?? "",
  };
}

/** The basis kept for a row's very score cell. */
function ownBasis(byName: BasesByName, { name, score }: Indicator): RowBasis | undefined {
  if (!score) return undefined;
  const address = a1(score.row, score.column);
  return byName.get(name.text)?.find((basis) => basis.score === address);
}

/** A basis of the same name whose row is no longer where it was; none when several could be meant. */
function movedBasis(
  byName: BasesByName,
  atHome: ReadonlySet<RowBasis>,
  { name }: Indicator,
): RowBasis | undefined {
  const moved = (byName.get(name.text) ?? []).filter((basis) => !atHome.has(basis));
  return moved.length === 1 ? moved[0] : undefined;
}

/** Whether a printed score is still what was noted. */
export function isAsWritten({ written }: ScoreBasis, printed: Decimal | null): boolean {
  const stood = typeof written === "number" || typeof written === "string" ? toDecimal(written) : null;
  return printed !== null && stood !== null && isSame(stood, printed);
}

function differences(basis: RowBasis, indicator: Indicator): readonly ScoreInput[] {
  const now = inputsOf(indicator);
  return (["target", "actual", "points"] as const).filter((input) => now[input] !== basis[input]);
}
