import type { Area } from "../../../src/core";
import { type DrawnCell, type DrawnSheet, drawWorkbook } from "../draw-workbook";
import { stretched, type Spot } from "../layout/canvas";
import { type Random, seeded } from "../layout/random";
import { drawForm } from "./draw-form";
import type { PublishedForm } from "./form";
import { type PrintLayout, printLayout } from "./layout";
import { drawLookAlike, type LookAlike, lookAlikes } from "./look-alikes";
import { newPage, type Page, type Truth } from "./page";

const ROWS = 600;
const COLUMNS = 120;

/** A workbook with a form among look-alikes, as bytes, and what is on its sheets. */
export interface PrintedWorkbook {
  readonly bytes: Uint8Array;
  readonly layout: PrintLayout;
  readonly sheets: readonly PrintedSheet[];
}

interface PrintedSheet {
  readonly name: string;
  readonly forms: readonly Truth[];
  readonly lookAlikes: readonly { readonly area: Area; readonly title: string }[];
}

/** Prints a form by a seed: the same seed prints the same bytes on every machine. */
export function printWorkbook(
  form: PublishedForm,
  others: readonly PublishedForm[],
  seed: number,
): PrintedWorkbook {
  const random = seeded(seed * 7919 + hash(form.id));
  const layout = printLayout(random);
  const print = { layout, random, lookAlikes: lookAlikes(form.set) };
  const pages = [mainPage(form, others, print)];
  if (layout.second === "sheet") {
    const page = newPage();
    drawForm(page, random.pick(others), { layout: printLayout(random), random, top: 0, left: 0 });
    pages.push({ page, gaps: NO_GAPS });
  }
  for (let sheet = 0; sheet < layout.otherSheets; sheet++) {
    const page = newPage();
    drawLookAlike(page, print, { row: random.below(2), column: 0 });
    pages.splice(random.below(pages.length + 1), 0, { page, gaps: NO_GAPS });
  }
  const sheets = pages.map(({ page, gaps }, at) =>
    printedSheet(page, gaps, { layout, name: `Sheet${at + 1}` }),
  );
  return {
    bytes: drawWorkbook(sheets.map(({ drawn }) => drawn)),
    layout,
    sheets: sheets.map(({ printed }) => printed),
  };
}

interface Gaps {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const NO_GAPS: Gaps = { rows: new Set(), columns: new Set() };

function hash(text: string): number {
  return Array.from(text).reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7);
}

function mainPage(
  form: PublishedForm,
  others: readonly PublishedForm[],
  print: { layout: PrintLayout; random: Random; lookAlikes: readonly LookAlike[] },
): { page: Page; gaps: Gaps } {
  const { layout, random } = print;
  const page = newPage();
  const top =
    layout.neighbour === "above" ? drawLookAlike(page, print, { row: 0, column: 0 }) + random.below(3) : 0;
  const first = drawForm(page, form, { layout, random, top, left: 0 });
  const bottom = (): number => Math.max(...page.cells.map(({ row }) => row)) + 1;
  let right = first.right;
  if (layout.second === "below") {
    const place = { top: bottom() + random.below(3), left: 0 };
    right = Math.max(right, drawForm(page, random.pick(others), { layout, random, ...place }).right);
  }
  if (layout.second === "beside") {
    const place = { top, left: right + 2 };
    right = drawForm(page, random.pick(others), { layout, random, ...place }).right;
  }
  if (layout.neighbour === "below")
    drawLookAlike(page, print, { row: bottom() + 1 + random.below(2), column: 0 });
  if (layout.neighbour === "beside") drawLookAlike(page, print, { row: top, column: right + 2 });
  return { page, gaps: gapsOf(first, layout, random) };
}

/** Blank rows before indicators, a blank column after the names. */
function gapsOf(truth: Truth, layout: PrintLayout, random: Random): Gaps {
  const rows = truth.indicators.map(({ row }) => row);
  const blank = Array.from({ length: layout.blankRows }, () => random.pick(rows));
  const after = Math.min(...Object.values(truth.columns).filter((one) => one > truth.columns.name!)) - 1;
  const isInner = layout.hasBlankColumn && Number.isFinite(after) && layout.second !== "below";
  return { rows: new Set(blank), columns: new Set(isInner ? [after] : []) };
}

function printedSheet(
  page: Page,
  gaps: Gaps,
  print: { layout: PrintLayout; name: string },
): { drawn: DrawnSheet; printed: PrintedSheet } {
  const { layout, name } = print;
  const rows = stretched(ROWS, layout.top, gaps.rows);
  const columns = stretched(COLUMNS, layout.left, gaps.columns);
  const spot = <T extends Spot>(one: T): T => ({ ...one, row: rows[one.row]!, column: columns[one.column]! });
  const area = (one: Area): Area => {
    const first = spot({ row: one.top, column: one.left });
    const last = spot({ row: one.bottom, column: one.right });
    return { top: first.row, left: first.column, bottom: last.row, right: last.column };
  };
  const forms = page.forms.map((truth) => movedTruth(truth, spot));
  const cells: DrawnCell[] = page.cells.map(({ format, ...cell }) => ({
    ...spot(cell),
    look: { hasBorder: layout.hasBorders, isWrapped: true, ...(format && { numberFormat: format }) },
  }));
  const hidden = layout.hidesBlankRows ? [...gaps.rows].map((row) => rows[row]! + 1) : [];
  const drawn = {
    name,
    cells: layout.hasBorders ? bordered(cells, forms) : cells,
    merges: page.merges.map(area),
    hiddenRows: new Set(hidden),
  };
  const lookAlikes = page.lookAlikes.map((one) => ({ ...one, area: area(one.area) }));
  return { drawn, printed: { name, forms, lookAlikes } };
}

/** Fills the frame of every form with bordered blank cells, as Excel keeps them. */
function bordered(cells: readonly DrawnCell[], forms: readonly Truth[]): DrawnCell[] {
  const taken = new Set(cells.map(({ row, column }) => row * COLUMNS * 2 + column));
  const blanks: DrawnCell[] = [];
  for (const { top, bottom, right } of forms)
    for (let row = top.row; row <= bottom; row++)
      for (let column = top.column; column <= right; column++)
        if (!taken.has(row * COLUMNS * 2 + column))
          blanks.push({ row, column, value: null, look: { hasBorder: true } });
  return [...cells, ...blanks];
}

/** The truth of a form whose cells went elsewhere. */
export function movedTruth(truth: Truth, spot: <T extends Spot>(one: T) => T): Truth {
  const each = <T, U>(record: Partial<Record<string, T>>, move: (one: T) => U): Record<string, U> =>
    Object.fromEntries(Object.entries(record).map(([key, one]) => [key, move(one as T)]));
  const columnAt = (column: number): number => spot({ row: 0, column }).column;
  const rowAt = (row: number): number => spot({ row, column: 0 }).row;
  return {
    ...truth,
    top: spot(truth.top),
    bottom: rowAt(truth.bottom),
    right: columnAt(truth.right),
    headerRows: truth.headerRows.map(rowAt),
    columns: each(truth.columns, columnAt),
    budget: each(truth.budget, spot),
    indicators: truth.indicators.map((one) => ({ ...one, row: rowAt(one.row) })),
    eitherRows: truth.eitherRows.map(rowAt),
    total: each(truth.total, spot),
  };
}
