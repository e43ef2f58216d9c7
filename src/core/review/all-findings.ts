import { runWorkbookChecks } from "../checks/run-checks";
import { orderedFindings } from "./finding-order";
import { divideIgnored } from "./ignored-findings";
import type { Checks } from "./review";

/** Runs the checks across tables, and puts what they find in order with the findings of the tables themselves. */
export const findTogether: Checks["together"] = (context, settings, sheets) =>
  divideIgnored(orderedFindings(sheets, runWorkbookChecks(context, settings)), context, settings);
