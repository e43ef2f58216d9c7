import { offers } from "./requirement-sets";

/** Queues asking whether the workbook was opened for reading only; `null` where Excel cannot say. */
export function queueReadOnly({ workbook }: Excel.RequestContext): () => boolean | null {
  if (!offers("1.8", workbook, "readOnly")) return () => null;
  workbook.load("readOnly");
  return () => workbook.readOnly;
}

/** Queues asking whether formulas wait until the user has them calculated. */
export function queueManual({ workbook }: Excel.RequestContext): () => boolean {
  const { application } = workbook;
  application.load("calculationMode");
  return () => application.calculationMode === "Manual";
}
