import type { FunctionStrings } from "../functions";

/** What custom functions say in a cell. */
export const functions: FunctionStrings = {
  pointsInvalid: "The points must be a number not below 0.",
  targetBlank: "The target is empty.",
  actualBlank: "The actual value is empty.",
  unclear: "This row cannot be scored by rule (wording unclear or units differ); please judge it yourself.",
  policyUnknown: (given, known) => `There is no policy “${given}”. Known: ${known.join(", ")}.`,
  moneyInvalid: "Budget and expenditure must be numbers.",
  budgetZero: "The budget is 0, so there is no execution rate.",
  joined: (sentences) => `${sentences.join("; ")}.`,
};
