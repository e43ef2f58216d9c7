import type { Highlight } from "../core";
import type { Exchange, Queue } from "./exchange";
import { LOOKS, readRule } from "./highlight-rule";
import { runLoads } from "./loads";
import type { Load } from "./loads";
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

/** A rule without condition and look: nobody makes one by hand, such a one was left when a write of ours was cut off. */
const UNFINISHED = { row: -1, column: -1, severity: null };

function ruleOf({ rule, format }: Excel.CustomConditionalFormat) {
  if (isUnfinished(rule.formula, format)) return UNFINISHED;
  const ours = readRule(rule.formula);
  if (!ours) return null;
  const { fill, font } = LOOKS[ours.severity];
  const isFinished = isSameColor(format.fill.color, fill) && isSameColor(format.font.color, font);
  return isFinished ? ours : { ...ours, severity: null };
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
  const rest: PlacedHighlight[] = [];
  await runLoads(
    exchange.read,
    others.map(({ id }) => placedLoad(id, rest)),
  );
  return { ...first, placed: [...placed, ...rest] };
}

function placedLoad(id: string, found: PlacedHighlight[]): Load {
  return {
    sheet: id,
    cells: 1,
    queue: (context) => {
      const collect = queuePlaced(context.workbook.worksheets.getItem(id), id);
      return () => void found.push(...collect());
    },
    split: () => [],
  };
}
