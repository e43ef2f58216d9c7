import type { Problem, ProblemCode } from "../outcome";
import { a1 } from "../sheet";
import type { ScoredTable } from "./model";

/** Without these columns nothing can be scored. */
const MISSING: readonly ProblemCode[] = ["points-column-missing", "actual-column-missing"];

/**
 * The column for want of which a table was not scored; `null` where it lacks none.
 *
 * @param problems - those of the review
 */
export function whyUnscored(problems: readonly Problem[], { table }: ScoredTable): Problem | null {
  const { area, headerRows, sheetName } = table.region;
  const head = a1(headerRows[0] ?? area.top, area.left);
  const isItsOwn = ({ code, sheet, cell }: Problem) =>
    MISSING.includes(code) && sheet === sheetName && cell === head;
  return problems.find(isItsOwn) ?? null;
}
