import type { FunctionStrings } from "../functions";

/** What custom functions say in a cell. */
export const functions: FunctionStrings = {
  pointsInvalid: "The points must be a number not below 0.",
  targetBlank: "The target is empty.",
  actualBlank: "The actual value is empty.",
  unclear: "This row cannot be scored by rule (wording unclear or units differ); please judge it yourself.",
  policyUnknown: (given, known) => `There is no policy “${given}”. Known: ${known.join(", ")}.`,
  moneyInvalid: "Budget and expenditure must be amounts, such as 9,600.00 or 9,600.00元.",
  moneyUnitUnclear:
    "Only one of budget and expenditure has a unit, so that of the other (元 or 万元) is not known.",
  budgetZero: "The budget is 0, so there is no execution rate.",
  joined: (sentences) => `${sentences.join("; ")}.`,
};
