import type { SheetSnapshot } from "../sheet";
import type { Recognition, RoleChoice, TableRegion } from "./recognition";
import { applyChoices } from "./recognize/choices";
import { withContentRoles } from "./recognize/content-roles";
import { withGroups } from "./recognize/group-columns";
import { findHeaderBlocks, namesIndicators } from "./recognize/header/header-block";
import { judgeBlock } from "./recognize/judge-block";
import { scanSheet } from "./recognize/scan";
import { buildRegions } from "./recognize/region";
import { withFacts, withSideColumn } from "./recognize/side-column";
import { withoutOtherYears } from "./recognize/value-years";
import { holdsRows } from "./parse/rows";
import { openTable } from "./rows/open-table";
import { viewOf } from "./rows/sheet-view";

/**
 * Finds the self-evaluation tables of a sheet and the roles of their columns.
 *
 * Every header block is judged by evidence: what its cells say, the title above, the form around it. What
 * resembles a table and is none is kept in `others`, for `findSkipped` to say what it looks like.
 *
 * @param choices - the user's own columns; those of other sheets are ignored
 */
export function recognizeSheet(sheet: SheetSnapshot, choices: readonly RoleChoice[]): Recognition {
  const own = choices.filter((choice) => choice.sheet === sheet.id);
  const scan = scanSheet(sheet);
  const { titles } = scan;
  if (scan.headerRows.length === 0 && titles.length === 0 && own.length === 0) {
    return { regions: [], others: { blocks: [], blanks: [], titles } };
  }
  const view = viewOf(sheet);
  const blocks = findHeaderBlocks(view, scan)
    .map((block) => withContentRoles(view, withGroups(view, withoutOtherYears(view, block))))
    .filter(namesIndicators)
    .map((block) => withFacts(view, withSideColumn(view, block)))
    .map((block) => judgeBlock(view, block));
  const found = buildRegions(view, blocks);
  const filled = found.filter((region) => holdsIndicators(sheet, region));
  const refused = blocks.filter(({ isTable }) => !isTable);
  const regions = applyChoices(view, { regions: filled, blocks: refused }, own);
  const blanks = found.filter((region) => !filled.includes(region));
  return { regions, others: { blocks: refused, blanks, titles } };
}

/** A header over nothing is no table to score: an empty form, or one whose rows cannot be made out. */
function holdsIndicators(sheet: SheetSnapshot, region: TableRegion): boolean {
  return holdsRows(openTable(sheet, region));
}
