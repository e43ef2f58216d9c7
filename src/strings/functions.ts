/** The words of the custom functions: what a cell shows instead of a result, and how a calculation reads. */
export interface FunctionStrings {
  readonly pointsInvalid: string;
  readonly targetBlank: string;
  readonly actualBlank: string;
  readonly unclear: string;
  readonly policyUnknown: (given: string, known: readonly string[]) => string;
  readonly moneyInvalid: string;
  readonly moneyUnitUnclear: string;
  readonly budgetZero: string;
  /** Joins the sentences of a calculation within one cell. */
  readonly joined: (sentences: readonly string[]) => string;
}
