import type { Random } from "../layout/random";
import { drawBody } from "./draw-body";
import { drawBudget } from "./draw-budget";
import { drawGoals, drawLines } from "./draw-lines";
import { drawTotal } from "./draw-total";
import type { PublishedForm } from "./form";
import type { PrintLayout } from "./layout";
import { type Page, type Truth, write } from "./page";
import { columnStarts, type Pen, punctuated } from "./pen";

/** Draws a form with its top left corner at the place, and notes on the page what it must be recognised as. */
export function drawForm(
  page: Page,
  form: PublishedForm,
  print: { layout: PrintLayout; random: Random; top: number; left: number },
): Truth {
  const { layout, random, top, left } = print;
  const side = sideLabel(form, layout);
  const { starts, end } = columnStarts(form, layout, { random, first: left + (side ? 1 : 0) });
  const hasYear = form.title.includes(form.year);
  const title = hasYear || layout.hasYearLine ? form.title : `${form.year}年度${form.title}`;
  const truth: Truth = {
    form: form.id,
    title,
    top: { row: top, column: left },
    bottom: top,
    right: end - 1,
    headerRows: [],
    columns: {},
    budget: {},
    facts: { year: form.year },
    indicators: [],
    eitherRows: [],
    total: {},
  };
  const merged = page.merges.length;
  const pen: Pen = { page, form, layout, random, truth, left, starts, end, row: top };
  drawTitle(pen, title, !hasYear && layout.hasYearLine);
  drawLines(pen, form.head);
  if (form.budget?.place !== "below") drawBudget(pen);
  drawGoals(pen);
  const header = pen.row;
  drawBody(pen);
  if (side) {
    write(page, { row: header, column: left, value: side }, { rows: pen.row - header });
  }
  if (form.total?.place === "bottom") drawTotal(pen);
  if (form.budget?.place === "below") drawBudget(pen);
  truth.bottom = pen.row - 1;
  drawLines(pen, form.below);
  if (layout.hasSignatures) drawLines(pen, [["填表人:", "", "单位负责人:", ""]]);
  if (form.unmerged) page.merges.splice(merged);
  page.forms.push(truth);
  return truth;
}

function sideLabel(form: PublishedForm, layout: PrintLayout): string | null {
  if (layout.side === "as-printed") return form.side;
  if (layout.side === "none") return null;
  return Array.from(form.side ?? "绩效指标").join("\n");
}

function drawTitle(pen: Pen, title: string, hasYearLine: boolean): void {
  const columns = pen.layout.isTitleMerged ? pen.end - pen.left : 1;
  const column = pen.left;
  const above = pen.layout.hasAnnexLine ? [...pen.form.above, "附件3"] : pen.form.above;
  for (const text of above) write(pen.page, { row: pen.row++, column, value: punctuated(pen, text) });
  write(pen.page, { row: pen.row++, column, value: punctuated(pen, title) }, { columns });
  if (!hasYearLine) return;
  write(pen.page, { row: pen.row++, column, value: punctuated(pen, `(${pen.form.year}年度)`) }, { columns });
}
