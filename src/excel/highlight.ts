import { cellKey } from "../core";
import type { Highlight } from "../core";
import type { Exchange } from "./exchange";
import { LOOKS, ruleFormula } from "./highlight-rule";
import { runLoads } from "./loads";
import type { Load } from "./loads";
import { findHighlights } from "./placed-highlights";
import type { PlacedHighlight } from "./placed-highlights";

/** What to remove and what to add so that our highlights are exactly those wanted. */
export interface HighlightChange {
  readonly remove: readonly PlacedHighlight[];
  readonly add: readonly Highlight[];
}

/** Compares what stands with what is wanted; doubles are removed. */
export function compareHighlights(
  placed: readonly PlacedHighlight[],
  wanted: readonly Highlight[],
): HighlightChange {
  const open = new Map(wanted.map((highlight) => [placeOf(highlight.cell.sheet, highlight.cell), highlight]));
  const remove = placed.filter((highlight) => {
    const place = placeOf(highlight.sheet, highlight);
    const isWanted = open.get(place)?.severity === highlight.severity;
    if (isWanted) open.delete(place);
    return !isWanted;
  });
  return { remove, add: [...open.values()] };
}

function placeOf(sheet: string, cell: { readonly row: number; readonly column: number }): string {
  return `${sheet}!${cellKey(cell.row, cell.column)}`;
}

/** Some 1,600 rules fit into a request. */
const WEIGHT = 12;

/** The change in parts, for round trips. Only rules of ours are removed, one by one; the user's are never touched. */
export function highlightLoads({ remove, add }: HighlightChange): readonly Load[] {
  return [
    ...remove.map((placed) => changeLoad(placed.sheet, (sheet) => queueRemoval(sheet, placed))),
    ...add.map((highlight) => changeLoad(highlight.cell.sheet, (sheet) => queueAddition(sheet, highlight))),
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
    split: () => [],
  };
}

function queueRemoval(sheet: Excel.Worksheet, { id }: PlacedHighlight): void {
  sheet.getRange().conditionalFormats.getItem(id).delete();
}

function queueAddition(sheet: Excel.Worksheet, { cell: { row, column }, severity }: Highlight): void {
  const { custom } = sheet.getRangeByIndexes(row, column, 1, 1).conditionalFormats.add("Custom");
  custom.rule.formula = ruleFormula(row, column, severity);
  custom.format.fill.color = LOOKS[severity].fill;
  custom.format.font.color = LOOKS[severity].font;
}

/**
 * Makes our highlights exactly these; nothing is sent where they are so already. Protected sheets are left alone.
 */
export async function setHighlights(exchange: Exchange, wanted: readonly Highlight[]): Promise<void> {
  const { sheets, placed } = await findHighlights(exchange, () => () => null);
  const open = new Set(sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.id));
  const change = compareHighlights(placed, wanted);
  const allowed = {
    remove: change.remove.filter((highlight) => open.has(highlight.sheet)),
    add: change.add.filter((highlight) => open.has(highlight.cell.sheet)),
  };
  // Not halved: where the answer was too large, the rules may stand already. The next press compares anew.
  await runLoads(exchange.write, highlightLoads(allowed), { isAtOnce: true });
}
