import type { ExplanationDraft, Finding, Review, WritePlan } from "../../core";
import { cellId, explanationDraft, planWriteBack, scoreProposals, writtenScores } from "../../core";
import { shownReview } from "./scope";
import type { PreviewOf, Session } from "./session";

const NOTHING: WritePlan = { ops: [], highlights: [], heldBack: [] };

/** What decides on which scores are written. */
type ScoreChoices = Pick<Session, "review" | "scope" | "ticks" | "formulaChoices" | "preferences">;

/** What 写入 would do now: for one table by its region id, or for all (`null`). */
export function scorePlan(choices: ScoreChoices, table: string | null): WritePlan {
  const { review, scope, ticks, formulaChoices, preferences } = choices;
  if (!review) return NOTHING;
  const positions = table === null ? undefined : [positionOf(review, table)];
  const plan = planWriteBack(review, { scope, ticks, formulas: formulaChoices, tables: positions });
  return withWantedHighlights(plan, preferences);
}

function withWantedHighlights(plan: WritePlan, { isHighlighting }: Session["preferences"]): WritePlan {
  return isHighlighting ? plan : { ...plan, highlights: [] };
}

/**
 * What 重新评分 may write without asking again: scores that the user had written, that still hold what was written then
 * and are another now, with the total that follows them.
 */
export function updatePlan(session: ScoreChoices): WritePlan {
  const { review, scope, formulaChoices, preferences } = session;
  if (!review) return NOTHING;
  const ticks = { ...session.ticks };
  const tables = review.tables.flatMap((_, table) => {
    const proposals = scoreProposals(review, table, scope);
    if (proposals.length === 0) return [];
    const ours = writtenScores(review, table);
    const others = proposals.filter(({ cell }) => !ours.has(cellId(cell)));
    for (const { cell } of others) ticks[cellId(cell)] = false;
    return others.length < proposals.length ? [table] : [];
  });
  if (tables.length === 0) return NOTHING;
  const plan = planWriteBack(review, { scope, ticks, formulas: formulaChoices, tables });
  return withWantedHighlights(plan, preferences);
}

/** The mechanical fix of findings; `null` where there is nothing to mend mechanically. */
export function fixPlan(session: Session, findings: readonly Finding[]): WritePlan | null {
  const { review, scope, formulaChoices } = session;
  const fixes = findings.filter(({ fix }) => fix !== null);
  if (!review || fixes.length === 0) return null;
  const plan = planWriteBack(review, { scope, tables: [], fixes, formulas: formulaChoices });
  return plan.ops.length === 0 ? null : { ...plan, highlights: [] };
}

/**
 * The draft of the explanation that a finding asks for, put into its cell; `null` where no row's explanation is asked
 * for or there is no place for one.
 *
 * @param word - puts a draft's facts into a sentence
 */
export function draftPlan(
  session: Session,
  finding: Finding,
  word: (draft: ExplanationDraft) => string,
): WritePlan | null {
  const { review, scope } = session;
  if (!review || finding.table === null || finding.check !== "deviation-explanation-missing") return null;
  const row = owedRow(review, finding.table, finding);
  if (!row) return null;
  const drafts = [{ table: finding.table, indicator: row.indicator, text: word(row.draft) }];
  const plan = planWriteBack(review, { scope, tables: [], drafts });
  return plan.ops.length === 0 ? null : { ...plan, highlights: [] };
}

/** The row that a finding about its explanation stands on, with the facts for a draft. */
function owedRow(
  review: Review,
  table: number,
  { cells: [cell] }: Finding,
): { readonly indicator: number; readonly draft: ExplanationDraft } | null {
  const scored = review.tables[table];
  const row = scored?.table.indicators.find((one) => cell && one.row <= cell.row && cell.row <= one.lastRow);
  const draft = scored && row ? explanationDraft(scored, row.index) : null;
  return row && draft ? { indicator: row.index, draft } : null;
}

/** The findings of the same kind that can be mended mechanically, in all that the review covers. */
export function sameKind(review: Review, finding: Finding): readonly Finding[] {
  return review.findings.filter(({ check, fix }) => check === finding.check && fix !== null);
}

/** The plan that a preview shows. */
export function previewPlan(session: Session, of: PreviewOf): WritePlan {
  if (of.kind === "scores") return scorePlan(session, of.table);
  const findings = shownReview(session)?.findings.filter(({ check }) => check === of.check) ?? [];
  return fixPlan(session, findings) ?? NOTHING;
}

function positionOf(review: Review, table: string): number {
  return review.tables.findIndex((scored) => scored.table.region.id === table);
}
