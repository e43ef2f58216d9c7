import { contains } from "../area";
import { grouped } from "../grouped";
import type { Review } from "../review/review";
import { cellId, cellIn } from "./cell-id";
import type { ScoredTable } from "../scoring/model";
import { basisOf } from "../scoring/score-note";
import { basisFinder, isAsWritten, notesOn } from "../scoring/stale";
import type { BudgetBasis, ReviewSettings, RowBasis, ScoreBasis, SheetNotes } from "../settings";
import { parseA1 } from "../a1-address";
import { a1 } from "../sheet";
import type { Indicator, NumberCell } from "../table/model";
import type { TableRegion } from "../table/recognition";
import { scoreWorded } from "./worded-score";
import type { WritePlan } from "./write-plan";

/**
 * What to keep in the workbook after a write, so that later edits of a row's inputs are noticed: for every table
 * that the plan touched all its scores as they now stand, for other tables what was kept before.
 *
 * A plan without writes takes note of nothing new.
 */
export function scoreBasisFor(review: Review, plan: Pick<WritePlan, "ops">): readonly SheetNotes[] {
  const written = new Map(plan.ops.map(({ cell, after }) => [cellId(cell), after.value]));
  const touched = new Set(plan.ops.map(({ reason }) => reason.table));
  const renewed = review.tables.filter((_, table) => touched.has(table));
  const bySheet = grouped(renewed, ({ table }) => table.region.sheet);
  const { settings } = review;
  const others = settings.scoreBasis.filter(({ sheet }) => !bySheet.has(sheet));
  const fresh = [...bySheet].map(([sheet, tables]) => {
    const kept = notesOn(sheet, settings).filter((note) => !tables.some((scored) => holds(scored, note)));
    return { sheet, notes: [...kept, ...tables.flatMap((scored) => basesOf(scored, written, settings))] };
  });
  return [...others, ...fresh.filter(({ notes }) => notes.length > 0)];
}

type Written = ReadonlyMap<string, ScoreBasis["written"]>;

function basesOf(scored: ScoredTable, written: Written, settings: Settings): readonly ScoreBasis[] {
  const { region, indicators } = scored.table;
  const [noteOf, kept] = [basisFinder(scored.table, settings), notesOn(region.sheet, settings)];
  const rows = indicators.flatMap((row, index) => {
    const isWritten = written.has(scoreId(row, region));
    const isStale = scored.indicators[index]?.decision === "stale";
    // A row left stale keeps its old note, so that it is still stale the next time.
    if (isStale && !isWritten) return kept.filter((note) => !note.isBudget && note.name === row.name.text);
    const basis = basisNow(row, region, written);
    if (!basis) return [];
    return isWritten || isOurs(noteOf(row), row.score) ? [{ ...basis, isOurs: true as const }] : [basis];
  });
  return [...rows, ...budgetBasis(scored, written, settings)];
}

/** The note of the budget's score, once it is ours. */
function budgetBasis(scored: ScoredTable, written: Written, settings: Settings): readonly BudgetBasis[] {
  const { region, budget } = scored.table;
  const score = budget?.total.score;
  if (!score) return [];
  const stands = written.get(cellId(cellIn(region, score)));
  const kept = budgetNote(scored, settings);
  if (stands === undefined) return kept ? [kept] : [];
  const worded = scoreWorded(stands, score.text);
  const noted = { score: a1(score.row, score.column), written: worded?.toNumber() ?? null };
  return [{ ...noted, isOurs: true, isBudget: true }];
}

function budgetNote({ table: { region, budget } }: ScoredTable, settings: Settings): BudgetBasis | undefined {
  const score = budget?.total.score ?? null;
  const address = score && a1(score.row, score.column);
  const notes = notesOn(region.sheet, settings).filter((one) => one.isBudget === true);
  const note = notes.find((one) => one.score === address);
  return isOurs(note, score) ? note : undefined;
}

/** Whether a score is one that the user had us write and that nobody typed over since. */
function isOurs(note: ScoreBasis | undefined, score: NumberCell | null): boolean {
  return note?.isOurs === true && isAsWritten(note, score?.value ?? null);
}

/**
 * The score cells of a table, by id, that hold what the user had us write: indicators and budget, in whatever row they are now.
 * Kept in the workbook, so that another pane knows them too.
 */
export function writtenScores({ tables, settings }: Review, table: number): ReadonlySet<string> {
  const scored = tables[table];
  return new Set(scored ? writtenOf(scored, settings) : []);
}

function writtenOf(scored: ScoredTable, settings: Settings): readonly string[] {
  const { region, indicators, budget } = scored.table;
  const noteOf = basisFinder(scored.table, settings);
  const rows = indicators.filter((row) => isOurs(noteOf(row), row.score)).map((row) => scoreId(row, region));
  const score = budget?.total.score;
  if (!score || !budgetNote(scored, settings)) return rows;
  return [...rows, cellId(cellIn(region, score))];
}

type Settings = Pick<ReviewSettings, "scoreBasis">;

function scoreId({ score }: Indicator, region: TableRegion): string {
  return score ? cellId(cellIn(region, score)) : "";
}

function basisNow(row: Indicator, region: TableRegion, written: Written): RowBasis | null {
  const held = written.get(scoreId(row, region));
  const stands = held === undefined ? row.score?.value : scoreWorded(held, row.score?.text ?? "");
  return stands ? basisOf(row, stands.toNumber()) : null;
}

function holds({ table: { region } }: ScoredTable, basis: ScoreBasis): boolean {
  const at = parseA1(basis.score);
  return at !== null && contains(region.area, at);
}
