import type { Decimal } from "../decimal";
import type { ReviewSettings } from "../settings";
import type { SelfEvaluationTable } from "../table/model";
import { scoreBudget } from "./budget";
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
  const budgetDecimals = fixed ?? printedDecimals([table.budget?.total.score ?? null]);
  const budget = scoreBudget({ table, policy, decimals: budgetDecimals });
  return {
    table,
    ...choice,
    decimals: { indicators: rows.decimals, budget: budgetDecimals },
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
  const decimals = fixed ?? printedDecimals(counted.map((row) => row.score));
  const indicators = scoreWith(rules, decimals);
  const finer = fixed ?? proposedDecimals(counted.map((row) => indicators[row.index]!));
  if (finer <= decimals) return { decimals, indicators };
  return { decimals: finer, indicators: scoreWith(rules, finer) };
}

function scoreWith(rules: Omit<RowRules, "decimals">, decimals: number): readonly ScoredIndicator[] {
  const withDecimals = { ...rules, decimals };
  return rules.table.indicators.map((row) => scoreIndicator(row, withDecimals));
}

/**
 * Full points of 2.5 proposed in a table of whole scores make it a table of one decimal: taken into account at
 * once, so that writing the proposals calls no other score into question.
 */
function proposedDecimals(indicators: readonly ScoredIndicator[]): number {
  const written = indicators.filter(({ decision }) => isProposing(decision));
  const values = written.flatMap(({ suggested }) => suggested ?? []);
  return Math.min(MOST_DECIMALS, Math.max(0, ...values.map((value: Decimal) => value.decimalPlaces())));
}
