import { offers } from "./requirement-sets";

/** Queues asking whether the workbook was opened for reading only; `null` where Excel cannot say. */
export function queueReadOnly({ workbook }: Excel.RequestContext): () => boolean | null {
  if (!offers("1.8", workbook, "readOnly")) return () => null;
  workbook.load("readOnly");
  return () => workbook.readOnly;
}
