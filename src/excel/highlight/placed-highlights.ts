import type { Exchange, Queue } from "../exchange/exchange";
import { LOOKS, readRule } from "./highlight-rule";
import type { Marking } from "./highlight-rule";
import { runLoads } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import { queueFirstSheets, queueSheets } from "../sheet/sheet-look";
import type { SheetLook } from "../sheet/sheet-look";

/** A rule of ours that stands in the workbook. */
export interface PlacedRule {
  readonly sheet: string;
  /** Excel's id of the conditional format. */
  readonly id: string;
  /** `null` where its write was cut off: it is as good as none and is removed with the others. */
  readonly rule: (Marking & { readonly sheet: string }) | null;
}

/** How many highlights some rules make. */
export function countHighlights(placed: readonly PlacedRule[]): number {
  return placed.reduce((count, { rule }) => count + (rule?.rows?.names.length ?? 1), 0);
}

/** Queues finding our highlights on a sheet, among the user's own rules. */
export function queuePlaced(sheet: Excel.Worksheet, id: string | null): () => readonly PlacedRule[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(
    "items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color," +
      "items/customOrNullObject/format/font/color",
  );
  return () => {
    if (sheet.isNullObject) return [];
    const own = id ?? sheet.id;
    return formats.items.flatMap((format) => {
      const marking = format.type === "Custom" ? markingOf(format.customOrNullObject) : null;
      if (!marking) return [];
      const rule = marking === UNFINISHED ? null : { sheet: own, ...marking };
      return [{ sheet: own, id: format.id, rule }];
    });
  };
}

/** A rule without condition and look: nobody makes one by hand, such a one was left when a write of ours was cut off. */
const UNFINISHED = "unfinished";

function markingOf({ rule, format }: Excel.CustomConditionalFormat): Marking | typeof UNFINISHED | null {
  if (isUnfinished(rule.formula, format)) return UNFINISHED;
  const ours = readRule(rule.formula);
  if (!ours) return null;
  const { fill, font } = LOOKS[ours.severity];
  const isFinished = isSameColor(format.fill.color, fill) && isSameColor(format.font.color, font);
  return isFinished ? ours : UNFINISHED;
}

/** What Excel says of a formula that was never set is in no document: nothing, or one that is never true. */
function isUnfinished(formula: string | null, { fill, font }: Excel.ConditionalRangeFormat): boolean {
  return !formula || (/^=?FALSE$/i.test(formula) && !fill.color && !font.color);
}

function isSameColor(found: string | null, wanted: string): boolean {
  return found?.toUpperCase() === wanted.toUpperCase();
}

/** Every sheet, our highlights, and what else was asked in the same round trip. */
export interface FoundHighlights<T> {
  readonly sheets: readonly SheetLook[];
  readonly placed: readonly PlacedRule[];
  readonly also: T;
}

/** All our highlights of the workbook: one round trip, two where there are many sheets. */
export async function findHighlights<T>(
  exchange: Exchange,
  queueAlso: Queue<T>,
): Promise<FoundHighlights<T>> {
  const first = await exchange.read((context) => {
    const placed = queueFirstSheets(context, (sheet) => queuePlaced(sheet, null));
    const sheets = queueSheets(context);
    const also = queueAlso(context);
    return () => ({ placed: placed(), sheets: sheets(), also: also() });
  });
  const others = first.sheets.filter((sheet) => !first.placed.has(sheet.id));
  const placed = [...first.placed.values()].flat();
  if (others.length === 0) return { ...first, placed };
  const rest: PlacedRule[] = [];
  await runLoads(
    exchange.read,
    others.map(({ id }) => placedLoad(id, rest)),
  );
  return { ...first, placed: [...placed, ...rest] };
}

function placedLoad(id: string, found: PlacedRule[]): Load {
  return {
    sheet: id,
    cells: 1,
    queue: (context) => {
      const collect = queuePlaced(context.workbook.worksheets.getItem(id), id);
      return () => void found.push(...collect());
    },
  };
}
