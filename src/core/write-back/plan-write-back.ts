import { toDecimal, type Decimal } from "../decimal";
import { cellId, cellIn } from "./cell-id";
import { missingExplanations } from "./missing-explanations";
import { invariant } from "../outcome";
import type { Review } from "../review/review";
import { isRowInScope, isTouched, isWholeInScope, type Scope } from "../review/scope";
import { scoreProposals, type ScoreProposal } from "./score-proposals";
import { hasScores, totalAfter } from "./total-after";
import type { ScoredTable } from "../scoring/model";
import { explanationPlace, isRealExplanation } from "../scoring/explanation";
import { valueAt, cellKey, type CellRef, type CellValue } from "../sheet";
import { hiddenSheets, isOnHiddenSheet } from "./hidden-sheet";
import { roundedFormula } from "./rounded-formula";
import { wordedScore } from "./worded-score";
import { wordedTotal } from "./worded-total";
import type { NumberCell } from "../table/model";
import type { HeldBack, WriteChoices, WriteOp, WritePlan } from "./write-plan";

/** A write wanted for a cell, before formulas are looked at. */
interface Wish {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly reason: WriteOp["reason"];
  /** Decimals for `=ROUND(…)` where the user wants the formula kept and rounded. */
  readonly decimals: number;
}

/** Decimals of totals, money and rates, of which no policy says how many. */
const USUAL_DECIMALS = 2;

/** A plan in the making: the first write of a cell counts. */
interface Draft {
  readonly review: Review;
  readonly choices: WriteChoices;
  readonly scope: Scope | null;
  readonly ops: Map<string, WriteOp>;
  readonly heldBack: HeldBack[];
  /** The scores that stand once the plan is applied. */
  readonly scores: Map<string, Decimal>;
}

/**
 * Plans what is written back: accepted scores, totals, fixes and drafts, each with its before-image; formulas are
 * left alone unless chosen. Planning again after applying gives an empty plan.
 */
export function planWriteBack(review: Review, choices: WriteChoices = {}): WritePlan {
  const { scope = null, tables = [...review.tables.keys()] } = choices;
  const draft: Draft = { review, choices, scope, ops: new Map(), heldBack: [], scores: new Map() };
  for (const table of tables) planTable(draft, table);
  planFixes(draft);
  planDrafts(draft);
  const ops = [...draft.ops.values()];
  const filled = new Set(ops.filter(isExplained).map(({ cell }) => cellId(cell)));
  const owed = missingExplanations(review, { tables, written: draft.scores, scope });
  const unseen = unseenSheets(draft);
  const highlights =
    filled.size + unseen.size === 0
      ? owed
      : owed.filter(({ cell }) => !unseen.has(cell.sheet) && !filled.has(cellId(cell)));
  return { ops, highlights, heldBack: draft.heldBack };
}

/** The hidden sheets of which the user has ticked nothing: there nothing is highlighted either. */
function unseenSheets({ review, ops }: Draft): ReadonlySet<string> {
  const hidden = hiddenSheets(review.workbook);
  if (hidden.size === 0) return hidden;
  const touched = new Set([...ops.values()].map(({ cell }) => cell.sheet));
  return new Set([...hidden].filter((sheet) => !touched.has(sheet)));
}

function planTable(draft: Draft, table: number): void {
  for (const proposal of scoreProposals(draft.review, table, draft.scope)) planScore(draft, proposal);
  planTotal(draft, table);
}

function planScore(draft: Draft, proposal: ScoreProposal): void {
  const { cell, printed, value, isOffer, reason } = proposal;
  if (!printed) return holdBack(draft, cell, "no-score-column");
  if (!isTicked(draft, cell, !isOffer)) return isOffer ? undefined : holdBack(draft, cell, "not-ticked");
  if (isRoundingInVain(draft, proposal)) return holdBack(draft, cell, "formula");
  const decimals = decimalsOf(draft.review.tables[reason.table], reason.kind);
  const after = wordedScore(standingValue(draft, cell), printed.text, value);
  const op = add(draft, { cell, value: after, reason, decimals });
  if (op) draft.scores.set(cellId(cell), standing(op, value));
}

/** A formula that yields a score which the policy does not permit is not mended by ROUND. */
function isRoundingInVain({ choices }: Draft, { cell, rounded }: ScoreProposal): boolean {
  return choices.formulas?.[cellId(cell)] === "round" && rounded === null;
}

function isTicked({ choices }: Draft, cell: CellRef, byDefault: boolean): boolean {
  return choices.ticks?.[cellId(cell)] ?? byDefault;
}

function decimalsOf(scored: ScoredTable | undefined, kind: ScoreProposal["reason"]["kind"]): number {
  invariant(scored, "a proposal belongs to a table of its review");
  return kind === "budget-score" ? scored.decimals.budget : scored.decimals.indicators;
}

/** The score that stands after a write: the proposal, or what the rounded formula yields. */
function standing({ after }: WriteOp, value: Decimal): Decimal {
  return (after.formula === null ? null : toDecimal(Number(after.value))) ?? value;
}

/**
 * The total that a person typed follows the scores; a total that adds itself up is left to Excel. Of a table that is only
 * partly in scope, or on a hidden sheet, it is an offer, like a lower score that is explained.
 */
function planTotal(draft: Draft, table: number): void {
  const scored = draft.review.tables[table];
  if (scored && hasScores(scored) && isTouched(draft.scope, scored)) planTotalOf(draft, scored, table);
}

function planTotalOf(draft: Draft, scored: ScoredTable, table: number): void {
  const cell = scored.table.total?.score;
  if (!cell) return;
  const total = totalAfter(scored, draft.scores);
  if (total === null || cell.value?.eq(total)) return;
  const at = cellIn(scored.table.region, cell);
  if (isLeftToExcel(draft, cell, at)) return;
  const byDefault = isWholeInScope(draft.scope, scored) && !isOnHiddenSheet(draft.review, scored);
  if (!isTicked(draft, at, byDefault)) return byDefault ? holdBack(draft, at, "not-ticked") : undefined;
  add(draft, {
    cell: at,
    value: wordedTotal(standingValue(draft, at), total, scored.policy),
    reason: { kind: "total-score", table },
    decimals: USUAL_DECIMALS,
  });
}

function standingValue({ review }: Draft, cell: CellRef): CellValue {
  return beforeImage(review, cell)?.before.value ?? null;
}

function isLeftToExcel({ choices }: Draft, { formula }: NumberCell, at: CellRef): boolean {
  return formula !== null && choices.formulas?.[cellId(at)] === undefined;
}

function planFixes(draft: Draft): void {
  for (const { fix, table, check } of draft.choices.fixes ?? []) {
    // Half a fix would be worse than none.
    if (fix?.some(({ cell }) => !isCellInScope(draft, cell, table))) continue;
    for (const { cell, value } of fix ?? []) {
      add(draft, { cell, value, reason: { kind: "fix", table, check }, decimals: USUAL_DECIMALS });
    }
  }
}

function planDrafts(draft: Draft): void {
  for (const { table, indicator, text } of draft.choices.drafts ?? []) {
    const scored = draft.review.tables[table];
    const row = scored?.table.indicators[indicator];
    const place = scored && row ? explanationPlace(scored.table, row) : null;
    if (!scored || !place) continue;
    const cell = cellIn(scored.table.region, place);
    if (!isCellInScope(draft, cell, table)) continue;
    add(draft, {
      cell,
      value: text,
      reason: { kind: "explanation-draft", table, indicator },
      decimals: USUAL_DECIMALS,
    });
  }
}

/** A cell that belongs to no table is in no one's rows. */
function isCellInScope({ review, scope }: Draft, cell: CellRef, table: number | null): boolean {
  const region = table === null ? undefined : review.tables[table]?.table.region;
  if (scope === null) return true;
  return region?.sheet === cell.sheet && isRowInScope(scope, region, cell.row);
}

/** Adds a write unless the cell has one already, holds a formula that is kept, or holds the value already. */
function add(draft: Draft, { cell, value, reason, decimals }: Wish): WriteOp | null {
  const id = cellId(cell);
  const image = beforeImage(draft.review, cell);
  if (!image || draft.ops.has(id)) return null;
  const { sheetName, before } = image;
  const choice = before.formula === null ? "replace" : (draft.choices.formulas?.[id] ?? "keep");
  if (choice === "keep") {
    draft.heldBack.push({ cell, sheetName, why: "formula" });
    return null;
  }
  const after = choice === "round" ? roundedFormula(before, decimals) : { value, formula: null };
  if (!after || !isChange(before, after)) return null;
  const op: WriteOp = { cell, sheetName, before, after, reason };
  draft.ops.set(id, op);
  return op;
}

/** Whether there is anything to write that Excel can hold: no number beyond 1.8 × 10³⁰⁸. */
function isChange(before: WriteOp["before"], after: WriteOp["after"]): boolean {
  if (typeof after.value === "number" && !Number.isFinite(after.value)) return false;
  return before.value !== after.value || before.formula !== after.formula;
}

function beforeImage(review: Review, cell: CellRef): Pick<WriteOp, "sheetName" | "before"> | null {
  const sheet = review.workbook.sheets.find(({ id }) => id === cell.sheet);
  if (!sheet) return null;
  const formula = sheet.formulas.get(cellKey(cell.row, cell.column)) ?? null;
  return { sheetName: sheet.name, before: { value: valueAt(sheet, cell.row, cell.column), formula } };
}

function holdBack(draft: Draft, cell: CellRef, why: HeldBack["why"]): void {
  const sheetName = draft.review.workbook.sheets.find(({ id }) => id === cell.sheet)?.name ?? "";
  draft.heldBack.push({ cell, sheetName, why });
}

function isExplained({ reason, after }: WriteOp): boolean {
  return reason.kind === "explanation-draft" && isRealExplanation(String(after.value ?? ""));
}
