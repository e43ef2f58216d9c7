import type { WriteReceipt } from "../workbook-host";

/** The receipt of a write of which nothing came, to say in it what is otherwise. */
export const NOTHING_WRITTEN: WriteReceipt = {
  written: [],
  changedMeanwhile: [],
  refused: [],
  highlighted: 0,
  againstRules: [],
  unnoted: 0,
  forgotten: 0,
  workbook: null,
};
