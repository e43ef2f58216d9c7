import { cellKey } from "../core";
import type { Highlight } from "../core";
import type { Exchange, Queue } from "./exchange";
import { LOOKS, readRule, ruleFormula } from "./highlight-rule";
import { queueFirstSheets, queueSheets } from "./sheet-look";
import type { SheetLook } from "./sheet-look";

/** A highlight of ours that stands in the workbook. */
export interface PlacedHighlight {
  readonly sheet: string;
  /** Excel's id of the conditional format. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** `null` where the write of the rule was cut off: it is as good as none and is removed with the others. */
  readonly severity: Highlight["severity"] | null;
}

const FIRST_SHEETS = 32;

/** Queues finding our highlights on a sheet, among the user's own rules. */
export function queuePlaced(sheet: Excel.Worksheet, id: string | null): () => readonly PlacedHighlight[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(
    "items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color," +
      "items/customOrNullObject/format/font/color",
  );
  return () => {
    if (sheet.isNullObject) return [];
    return formats.items.flatMap((format) => {
      const rule = format.type === "Custom" ? ruleOf(format.customOrNullObject) : null;
      return rule ? [{ sheet: id ?? sheet.id, id: format.id, ...rule }] : [];
    });
  };
}

/** Nobody can make a rule without a formula by hand: such a one was left when a write of ours was cut off. */
const UNFINISHED = { row: -1, column: -1, severity: null };

function ruleOf({ rule, format }: Excel.CustomConditionalFormat) {
  if (!rule.formula) return UNFINISHED;
  const ours = readRule(rule.formula);
  if (!ours) return null;
  const { fill, font } = LOOKS[ours.severity];
  const isFinished = isSameColor(format.fill.color, fill) && isSameColor(format.font.color, font);
  return isFinished ? ours : { ...ours, severity: null };
}

function isSameColor(found: string | null, wanted: string): boolean {
  return found?.toUpperCase() === wanted.toUpperCase();
}

/** Every sheet, our highlights, and what else was asked in the same round trip. */
export interface FoundHighlights<T> {
  readonly sheets: readonly SheetLook[];
  readonly placed: readonly PlacedHighlight[];
  readonly also: T;
}

/** All our highlights of the workbook: one round trip, two where there are many sheets. */
export async function findHighlights<T>(
  exchange: Exchange,
  queueAlso: Queue<T>,
): Promise<FoundHighlights<T>> {
  const first = await exchange.read((context) => {
    const placed = queueFirstSheets(context, FIRST_SHEETS, (sheet) => queuePlaced(sheet, null));
    const sheets = queueSheets(context);
    const also = queueAlso(context);
    return () => ({ placed: placed(), sheets: sheets(), also: also() });
  });
  const others = first.sheets.filter((sheet) => !first.placed.has(sheet.id));
  const placed = [...first.placed.values()].flat();
  if (others.length === 0) return { ...first, placed };
  const rest = await exchange.read((context) => {
    const collects = others.map(({ id }) => queuePlaced(context.workbook.worksheets.getItem(id), id));
    return () => collects.flatMap((collect) => collect());
  });
  return { ...first, placed: [...placed, ...rest] };
}

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

/** Queues the change. Only rules of ours are removed, one by one; those of the user are never touched. */
export function queueHighlights(context: Excel.RequestContext, change: HighlightChange): void {
  const { worksheets } = context.workbook;
  for (const { sheet, id } of change.remove) {
    worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
  for (const { cell, severity } of change.add) {
    const range = worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1);
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = ruleFormula(cell.row, cell.column, severity);
    custom.format.fill.color = LOOKS[severity].fill;
    custom.format.font.color = LOOKS[severity].font;
  }
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
  if (allowed.remove.length + allowed.add.length === 0) return;
  await exchange.write((context) => {
    queueHighlights(context, allowed);
    return () => undefined;
  });
}
