import { cellId } from "../../core";
import type { Highlight } from "../../core";
import type { Exchange } from "../exchange/exchange";
import { LOOKS, ruleFormula } from "./highlight-rule";
import { rulesFor, rulesWith, tableKey } from "./highlight-rules";
import type { HighlightRule } from "./highlight-rules";
import { runLoads } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import { findHighlights } from "./placed-highlights";
import type { PlacedRule } from "./placed-highlights";

/** What to remove and what to add so that our highlights are exactly those wanted. */
export interface HighlightChange {
  readonly remove: readonly PlacedRule[];
  readonly add: readonly HighlightRule[];
}

/**
 * Compares what stands with what is wanted; doubles are removed. A rule over several rows is always made anew: cells that were
 * pasted over or moved are cut out of it, and which, only another round trip would tell.
 */
function compareHighlights(placed: readonly PlacedRule[], wanted: readonly HighlightRule[]): HighlightChange {
  const missing = new Map(wanted.map((rule) => [keyOf(rule), rule]));
  const remove = placed.filter(({ rule }) => !rule || rule.rows || !missing.delete(keyOf(rule)));
  return { remove, add: [...missing.values()] };
}

function keyOf({ sheet, ...marking }: NonNullable<PlacedRule["rule"]>): string {
  return `${sheet} ${ruleFormula(marking)}`;
}

/** What changes so that these are highlighted too: rules of other cells and other tables stay as they are. */
export function addHighlights(placed: readonly PlacedRule[], wanted: readonly Highlight[]): HighlightChange {
  const cells = new Set(wanted.map(({ cell }) => cellId(cell)));
  const tables = new Set(rulesFor(wanted).map(tableKey));
  const touched = placed.filter(
    ({ rule }) =>
      !rule || tables.has(tableKey(rule)) || (!rule.rows && cells.has(cellId({ ...rule, ...rule.first }))),
  );
  return compareHighlights(
    touched,
    rulesWith(
      touched.flatMap(({ rule }) => rule ?? []),
      wanted,
    ),
  );
}

/** Some 1,600 rules fit into a request. */
const WEIGHT = 12;

/** The change in parts, for round trips. Only rules of ours are removed, one by one; the user's are never touched. */
export function highlightLoads({ remove, add }: HighlightChange): readonly Load[] {
  return [
    ...remove.map((placed) => changeLoad(placed.sheet, (sheet) => queueRemoval(sheet, placed))),
    ...add.map((rule) => changeLoad(rule.sheet, (sheet) => queueAddition(sheet, rule))),
  ];
}

function changeLoad(id: string, change: (sheet: Excel.Worksheet) => void): Load {
  return {
    sheet: id,
    cells: WEIGHT,
    queue: (context) => {
      change(context.workbook.worksheets.getItem(id));
      return () => undefined;
    },
  };
}

function queueRemoval(sheet: Excel.Worksheet, { id }: PlacedRule): void {
  sheet.getRange().conditionalFormats.getItem(id).delete();
}

function queueAddition(sheet: Excel.Worksheet, rule: HighlightRule): void {
  const { row, column } = rule.first;
  const range = sheet.getRangeByIndexes(row, column, rule.last - row + 1, 1);
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = ruleFormula(rule);
  custom.format.fill.color = LOOKS[rule.severity].fill;
  custom.format.font.color = LOOKS[rule.severity].font;
}

/**
 * Makes our highlights exactly these; nothing is sent where they are so already. Protected sheets are left alone.
 */
export async function setHighlights(exchange: Exchange, wanted: readonly Highlight[]): Promise<void> {
  const { sheets, placed } = await findHighlights(exchange, () => () => null);
  const open = new Set(sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.id));
  const change = compareHighlights(placed, rulesFor(wanted));
  const allowed = {
    remove: change.remove.filter(({ sheet }) => open.has(sheet)),
    add: change.add.filter(({ sheet }) => open.has(sheet)),
  };
  // Not halved: where the answer was too large, the rules may stand already. The next press compares anew.
  await runLoads(exchange.write, highlightLoads(allowed), { isAtOnce: true });
}
