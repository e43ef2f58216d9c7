import { toDecimal, type Decimal } from "../decimal";
import type { ReviewSettings, ScoreBasis } from "../settings";
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
  const bases = settings.scoreBasis.filter((basis) => basis.sheet === table.region.sheet);
  if (bases.length === 0) return () => [];
  const atHome = new Set(table.indicators.flatMap((row) => bases.filter((basis) => isAt(basis, row))));
  return (indicator) => {
    const own = bases.find((basis) => isAt(basis, indicator));
    const basis = own ?? movedBasis(bases, atHome, indicator);
    return basis && isAsWritten(basis, indicator.score?.value ?? null) ? differences(basis, indicator) : [];
  };
}

/** The row's inputs as kept in the workbook after a write; `null` where the row has no score cell. */
export function basisOf(
  indicator: Indicator,
  sheet: string,
  written: ScoreBasis["written"],
): ScoreBasis | null {
  const { score } = indicator;
  if (!score) return null;
  return {
    sheet,
    score: a1(score.row, score.column),
    name: indicator.name.text,
    ...inputsOf(indicator),
    written,
  };
}

function inputsOf(indicator: Indicator): Readonly<Record<ScoreInput, string>> {
  const { targetOperator, target, targetUnit, actual, points } = indicator;
  return {
    target: [targetOperator, target, targetUnit].map((cell) => cell?.text ?? "").join(""),
    actual: actual?.text ?? "",
    points: points?.text ?? "",
  };
}

function isAt(basis: ScoreBasis, { name, score }: Indicator): boolean {
  return score !== null && basis.name === name.text && basis.score === a1(score.row, score.column);
}

/** A basis of the same name whose row is no longer where it was; none when several could be meant. */
function movedBasis(
  bases: readonly ScoreBasis[],
  atHome: ReadonlySet<ScoreBasis>,
  { name }: Indicator,
): ScoreBasis | undefined {
  const moved = bases.filter((basis) => basis.name === name.text && !atHome.has(basis));
  return moved.length === 1 ? moved[0] : undefined;
}

function isAsWritten({ written }: ScoreBasis, printed: Decimal | null): boolean {
  if (printed === null || written === null || typeof written === "boolean") return false;
  return toDecimal(written)?.eq(printed) ?? false;
}

function differences(basis: ScoreBasis, indicator: Indicator): readonly ScoreInput[] {
  const now = inputsOf(indicator);
  return (["target", "actual", "points"] as const).filter((input) => now[input] !== basis[input]);
}
