import { span } from "../rows/span";
import { isYearLine, yearIn } from "../words/year-words";
import type { SheetView } from "../rows/sheet-view";
import { compact, headerWord } from "../wording";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import { NO_ROLE } from "./header/header-parents";
import type { HeaderKind } from "../words/header-words";
import { findTop, headCells } from "./table-top";

/** A value column and the year that its header names: `2021`, {@link ELSEWHEN}, or `null` for none. */
interface Dated {
  readonly column: HeaderColumn;
  readonly year: string | null;
}

const VALUES: ReadonlySet<HeaderKind> = new Set<HeaderKind>(["target", "targetAdjusted", "actual"]);
const ELSEWHEN = "another year";

/**
 * The block without the value columns of another year than the form's: last year's actual value, printed beside this
 * year's target for comparison, answers nothing.
 */
export function withoutOtherYears(view: SheetView, block: HeaderBlock): HeaderBlock {
  const values = block.columns
    .filter(({ meaning }) => meaning !== null && VALUES.has(meaning.kind))
    .map((column) => ({ column, year: yearOver(view, block, column) }));
  if (values.every(({ year }) => year === null)) return block;
  const own = ownYear(values, formYears(view, block));
  const others = values.filter(({ year }) => year !== null && year !== own).map(({ column }) => column);
  return {
    ...block,
    columns: block.columns.map((column) => (others.includes(column) ? asOther(column) : column)),
  };
}

function asOther(column: HeaderColumn): HeaderColumn {
  return { ...column, meaning: NO_ROLE };
}

const ANOTHER_YEAR = /(?:上|前|去|往|历|下|次|明)一?年(?!初|[中末底终])|基期/;
const LONGEST_PARENT = 16;

/** The year that a header cell names, or one over it. */
function yearOver(view: SheetView, block: HeaderBlock, { column, text }: HeaderColumn): string | null {
  const texts = [text];
  for (let row = block.last; row >= block.first; row--) {
    const above = view.textAt(row, column);
    if (above.length <= LONGEST_PARENT) texts.push(above);
  }
  return texts.map(yearOf).find((year) => year !== null) ?? null;
}

/** 2021年实际实现值 → 2021; a month behind it (截至2023年3月) says when it was measured, not what year it is about. */
function yearOf(text: string): string | null {
  const word = compact(text).replace(/20\d\d年\d{1,2}月/g, "");
  return yearIn(word) ?? (ANOTHER_YEAR.test(headerWord(text)) ? ELSEWHEN : null);
}

/** The form's year where a value column names it; else the year that most of the roles share, the latest of equals. */
function ownYear(values: readonly Dated[], ofForm: readonly string[]): string | undefined {
  const named = [
    ...new Set(values.flatMap(({ year }) => (year === null || year === ELSEWHEN ? [] : [year]))),
  ];
  const printed = ofForm.find((year) => named.includes(year));
  if (printed !== undefined || (ofForm.length > 0 && isBesideUndated(values))) return printed ?? ofForm[0];
  const kinds = (year: string): number =>
    new Set(values.flatMap((one) => (one.year === year ? one.column.meaning?.kind : []))).size;
  return named.sort((a, b) => kinds(b) - kinds(a) || Number(b) - Number(a))[0];
}

/** Whether every value column with a year stands beside one of its kind without: 2021年完成值 | 指标值 | 完成值. */
function isBesideUndated(values: readonly Dated[]): boolean {
  const undated = new Set(values.flatMap(({ column, year }) => (year === null ? column.meaning?.kind : [])));
  return values.every(({ column, year }) => year === null || undated.has(column.meaning?.kind));
}

/** The years that the form's head names: a line of its own before the title. */
function formYears(view: SheetView, block: HeaderBlock): readonly string[] {
  const { row: top, title } = findTop(view, block);
  const lines = span(top, block.first - 1).map((row) => headCells(view, row, block).find(isYearLine));
  return [...lines, title].flatMap((line) => (line && yearIn(line.text)) ?? []);
}
