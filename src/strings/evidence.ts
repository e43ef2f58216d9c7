import type { ColumnAssignment, Evidence, SkippedArea } from "../core/index";

/** Why recognition decided as it did, in words. */
export interface EvidenceStrings {
  /** 得分列：H，因为表头写“得分”. `letters` are the column's. */
  readonly column: (assignment: ColumnAssignment, letters: string) => string;
  /** One piece of evidence on its own; `address` is its cell, `null` where it has none. */
  readonly because: (evidence: Evidence, address: string | null) => string;
  /** Why an area was left alone; `range` is its A1 address. */
  readonly skipped: (skipped: SkippedArea, range: string) => string;
}
