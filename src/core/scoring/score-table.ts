import type { ReviewSettings } from "../settings";
import type { NumberCell, SelfEvaluationTable } from "../table/model";
import { scoreBudget, type BudgetRules } from "./budget";
import { isProposing } from "./is-proposing";
import { scoreIndicator, type RowRules } from "./indicator";
import type { ScoredIndicator, ScoredTable } from "./model";
import { choosePolicy } from "./policy-choice";
import { fixedDecimals, printedDecimals } from "./printed-decimals";
import { changedInputs } from "./stale";
import { scoreTotal } from "./total";

const MOST_DECIMALS = 2;

/**
 * Scores a table: its policy, every row, the budget execution, the total and the grade. Pure.
 *
 * @param settings - the user's choices: policy, decimals, and what scores were last written for
 */
export function scoreTable(table: SelfEvaluationTable, settings: ReviewSettings): ScoredTable {
  const choice = choosePolicy(table, settings);
  const { policy } = choice;
  const fixed = fixedDecimals(policy, settings);
  const rows = scoreRows({ table, policy, changedInputs: changedInputs(table, settings) }, fixed);
  const { budget, ...execution } = scoreExecution({ table, policy }, fixed);
  return {
    table,
    ...choice,
    decimals: { indicators: rows.decimals, budget: execution.decimals },
    indicators: rows.indicators,
    budget,
    total: scoreTotal({ table, policy, budget, indicators: rows.indicators }),
  };
}

interface Rows {
  readonly decimals: number;
  readonly indicators: readonly ScoredIndicator[];
}

function scoreRows(rules: Omit<RowRules, "decimals">, fixed: number | null): Rows {
  const counted = rules.table.indicators.filter((row) => row.isCounted);
  const score = (decimals: number): Rows => ({
    decimals,
    indicators: rules.table.indicators.map((row) => scoreIndicator(row, { ...rules, decimals })),
  });
  const rows = score(fixed ?? printedDecimals(counted.map((row) => row.score)));
  const finer = fixed ?? proposedDecimals(counted.map((row) => rows.indicators[row.index]!));
  return finer > rows.decimals ? score(finer) : rows;
}

/**
 * The score of the execution at its own decimals. A whole one that no rounding leads to, as all points for 90.91 %, tells nothing of
 * how the unit rounds: the scores of the rows below their points do, and where there is none two decimals are proposed.
 */
function scoreExecution(rules: Omit<BudgetRules, "decimals">, fixed: number | null) {
  const score = (decimals: number) => ({ decimals, budget: scoreBudget({ ...rules, decimals }) });
  const own = score(fixed ?? printedDecimals([rules.table.budget?.total.score ?? null]));
  // Without a budget nothing is printed, and the decimals are two.
  const isTold = fixed !== null || own.decimals > 0 || !isProposing(own.budget!.decision);
  return isTold ? own : score(printedDecimals(partsIn(rules.table)));
}

function partsIn({ indicators }: SelfEvaluationTable): readonly (NumberCell | null)[] {
  const parts = indicators.filter(
    ({ points, score }) => score?.value?.gt(0) && points?.value?.gt(score.value),
  );
  return parts.map(({ score }) => score);
}

/**
 * Full points of 2.5 proposed in a table of whole scores make it a table of one decimal: taken into account at
 * once, so that writing the proposals calls no other score into question.
 */
function proposedDecimals(indicators: readonly ScoredIndicator[]): number {
  const decimals = indicators.flatMap(({ decision, suggested }) =>
    isProposing(decision) && suggested ? suggested.decimalPlaces() : [],
  );
  return Math.min(MOST_DECIMALS, Math.max(0, ...decimals));
}
