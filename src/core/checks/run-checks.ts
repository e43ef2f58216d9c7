import type { ScoredTable } from "../scoring/model";
import type { ReviewSettings } from "../settings";
import type { SheetSnapshot } from "../sheet";
import { CATALOGUE } from "./catalogue";
import type { Check, CheckContext, Finding, CheckReport } from "./finding";
import { CHECK_IDS, type CheckId } from "./ids";

/** Every check, in the order of the catalogue. */
export const CHECKS: readonly Check[] = CHECK_IDS.map((id) => CATALOGUE[id]);

/** What the catalogue says of a check. */
export function checkOf(id: CheckId): Check {
  return CATALOGUE[id];
}

type CheckSettings = Pick<ReviewSettings, "disabledChecks">;

/**
 * All that the checks of single tables notice in one table.
 *
 * @param sheet - the sheet that the table was read from, for what stands between its rows
 * @returns findings with `table: null`: the caller knows the table's position in its review
 */
export function runTableChecks(
  scored: ScoredTable,
  sheet: SheetSnapshot,
  settings: CheckSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of enabled(settings)) {
    if (check.run.scope !== "table") continue;
    for (const report of check.run.report(scored, sheet)) findings.push(finding(check, report));
  }
  return findings;
}

/** All that the checks across tables notice in a workbook; what these findings rest on is not one table. */
export function runWorkbookChecks(context: CheckContext, settings: CheckSettings): readonly Finding[] {
  return enabled(settings).flatMap((check) => {
    const report = check.run.scope === "workbook" ? check.run.report : check.across;
    return report?.(context).map((found) => finding(check, found)) ?? [];
  });
}

function enabled(settings: CheckSettings): readonly Check[] {
  return CHECKS.filter((check) => !settings.disabledChecks.includes(check.id));
}

function finding(check: Check, report: CheckReport): Finding {
  return {
    check: check.id,
    severity: report.severity ?? check.severity,
    table: null,
    cells: report.cells,
    facts: report.facts,
    fix: report.fix && report.fix.length > 0 ? report.fix : null,
  };
}
