import { runTableChecks } from "../checks/run-checks";
import type { ReviewSettings } from "../settings";
import type { WorkbookSnapshot } from "../sheet";
import { findSkipped } from "../table/recognize/skipped";
import { findTogether } from "./all-findings";
import type { Checks, Review } from "./review";
import { createReviewer } from "./reviewer";

/** All checks of the catalogue and the search for look-alikes, for a reviewer. */
export const ALL_CHECKS: Checks = {
  skippedOn: findSkipped,
  ofTable: runTableChecks,
  together: findTogether,
};

/** Reviews a workbook once. Pure: the same workbook and settings give the same review. */
export function reviewWorkbook(workbook: WorkbookSnapshot, settings: ReviewSettings): Review {
  return createReviewer(ALL_CHECKS).review(workbook, settings);
}
