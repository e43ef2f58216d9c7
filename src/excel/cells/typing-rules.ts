import { offers } from "../exchange/requirement-sets";

/*
 * Data validation: what somebody may type into a cell. Excel asks nobody when an add-in writes, so a value that breaks a rule
 * stands there without a word; the user is told.
 */

/** Queues asking whether a range may have rules; before ExcelApi 1.8 there is no asking. */
export function queueHasRule(range: Excel.Range): () => boolean {
  if (!offers("1.8", range, "dataValidation")) return () => false;
  const { dataValidation } = range;
  dataValidation.load("type");
  return () => dataValidation.type !== "None";
}

/** Queues asking whether what stands in a cell breaks its rule; for cells that may have one. */
export function queueBreaksRule({ dataValidation }: Excel.Range): () => boolean {
  dataValidation.load("valid");
  return () => dataValidation.valid === false;
}
