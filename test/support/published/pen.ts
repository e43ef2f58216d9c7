import type { ColumnRole } from "../../../src/core";
import type { Random } from "../layout/random";
import type { PublishedForm } from "./form";
import type { PrintLayout } from "./layout";
import { type Page, type Truth, write } from "./page";

/** A hand that draws one form from the top down. */
export interface Pen {
  readonly page: Page;
  readonly form: PublishedForm;
  readonly layout: PrintLayout;
  readonly random: Random;
  readonly truth: Truth;
  /** First sheet column of the form, of each table column, and behind the last one. */
  readonly left: number;
  readonly starts: readonly number[];
  readonly end: number;
  row: number;
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ",": "，",
  ":": "：",
  "%": "％",
  ";": "；",
};

/** A text in the punctuation of this print. Grouped numbers keep their comma, percentages of numbers their sign. */
export function punctuated(pen: Pen, text: string): string {
  if (!pen.layout.isFullWidth || /^[-\d.,]+%?$/.test(text)) return text;
  return text.replace(/[(),:;]|(?<!\d)%/g, (sign) => FULL_WIDTH[sign]!);
}

/** Writes a text as a number, a formatted number or a text, as this print does. */
export function writeText(pen: Pen, spot: { row: number; column: number; text: string }, columns = 1): void {
  const { row, column, text } = spot;
  const { numbers } = pen.layout;
  const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent && numbers !== "texts") {
    const decimals = (percent[1]!.split(".")[1] ?? "").length;
    const format = decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%";
    write(pen.page, { row, column, value: ratio(percent[1]!), format }, { columns });
  } else if (/^-?\d{1,9}(\.\d+)?$/.test(text) && numbers !== "texts" && !/^0\d/.test(text)) {
    const format = numbers === "formatted" && /\.\d\d$/.test(text) ? { format: "#,##0.00" } : {};
    write(pen.page, { row, column, value: Number(text), ...format }, { columns });
  } else write(pen.page, { row, column, value: punctuated(pen, text) }, { columns });
}

/** 97.15 % as the number 0.9715, without the noise of a division. */
function ratio(percent: string): number {
  return Number((Number(percent) / 100).toFixed(8));
}

/** A word of a header, broken as this print breaks it. */
export function headerWord(pen: Pen, text: string): string {
  const word = punctuated(pen, text);
  if (pen.layout.headerBreaks === "none" || word.length < 3) return word;
  const middle = word.length === 4 ? 2 : Math.floor(word.length / 2);
  const gap = pen.layout.headerBreaks === "lines" ? "\n" : word.length === 4 ? " " : "  ";
  return `${word.slice(0, middle)}${gap}${word.slice(middle)}`;
}

/** The sheet columns of the table columns: names may be two wide, or any column may. */
export function columnStarts(
  form: PublishedForm,
  layout: PrintLayout,
  place: { random: Random; first: number },
): { starts: number[]; end: number } {
  let column = place.first;
  const starts = form.columns.map(([, role]) => {
    const start = column;
    column += width(role, layout, place.random);
    return start;
  });
  const lines = [...form.head, ...form.goals, ...form.below].map((line) => line.length);
  const ofBudget = form.budget && form.budget.rows.length > 0 ? form.budget.columns.length + 2 : 0;
  return { starts, end: Math.max(column, place.first + Math.max(4, ofBudget, ...lines)) };
}

function width(role: ColumnRole | null, layout: PrintLayout, random: Random): number {
  if (layout.pairs === "none") return 1;
  if (layout.pairs === "names") return role === "name" ? 2 : 1;
  return random.chance(0.3) ? 2 : 1;
}

/** How many sheet columns a table column takes; the last one takes what budget and head need beyond the table. */
export function columnsOf(pen: Pen, at: number): number {
  return (pen.starts[at + 1] ?? pen.end) - pen.starts[at]!;
}

/** Shares columns out to cells: every cell gets its least, and the rest goes round from the last one on. */
export function shared(columns: number, least: readonly number[], growing: readonly boolean[]): number[] {
  const widths = [...least];
  const growers = growing.flatMap((grows, at) => (grows ? [at] : [])).reverse();
  let rest = columns - widths.reduce((sum, one) => sum + one, 0);
  for (let turn = 0; rest > 0 && growers.length > 0; turn++, rest--)
    widths[growers[turn % growers.length]!]!++;
  return widths;
}
