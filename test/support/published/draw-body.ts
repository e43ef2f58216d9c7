import type { ColumnRole } from "../../../src/core";
import { drawHeader } from "./draw-header";
import { drawTotal } from "./draw-total";
import { type BodyLine, kindOfLine } from "./form";
import { write } from "./page";
import { columnsOf, type Pen, punctuated, writeText } from "./pen";

const LEVELS: readonly ColumnRole[] = ["level1", "level2"];

/** Rows without a line between them: only within them are levels merged. */
interface Segment {
  readonly top: number;
  readonly rows: readonly (readonly string[])[];
}

/** Draws the header and the rows of the table, and notes every indicator. */
export function drawBody(pen: Pen): void {
  const header = pen.row;
  drawTableHeader(pen);
  for (let row = header; row < pen.row; row++) pen.truth.headerRows.push(row);
  if (pen.form.total?.place === "top") drawTotal(pen, pen.starts[0]);
  const lines = withPageBreak(pen);
  const carried: Record<string, string> = {};
  let segment: { top: number; rows: string[][] } = { top: pen.row, rows: [] };
  for (const line of lines) {
    if (typeof line === "string") {
      drawLevels(pen, segment);
      drawLine(pen, line);
      segment = { top: pen.row, rows: [] };
      continue;
    }
    const row = carriedLevels(pen, line, carried);
    segment.rows.push(row);
    drawRow(pen, line, row);
  }
  drawLevels(pen, segment);
}

/** The same lines, and in some prints the header again where a page ended. */
function withPageBreak(pen: Pen): readonly BodyLine[] {
  const { rows } = pen.form;
  if (!pen.layout.isRepeatedAfterBreak || rows.length < 4 || rows.includes("@header")) return rows;
  const at = 2 + pen.random.below(rows.length - 3);
  return [...rows.slice(0, at), "@header", ...rows.slice(at)];
}

function drawTableHeader(pen: Pen): void {
  const cells = pen.form.columns.map(([header, role], at) => {
    const column = pen.starts[at]!;
    if (role) pen.truth.columns[role] = column;
    return { header, column, columns: columnsOf(pen, at) };
  });
  const isDeep = pen.form.columns.some(([header]) => header.includes("|"));
  drawHeader(pen, cells, isDeep ? 0 : pen.layout.headerRows - 1);
}

function drawLine(pen: Pen, line: string): void {
  if (line === "@header") return drawTableHeader(pen);
  const column = pen.starts[0]!;
  const [, alone] = /^@cell:(.*)/.exec(line) ?? [];
  const value = punctuated(pen, alone ?? line);
  write(pen.page, { row: pen.row++, column, value }, { columns: alone === undefined ? pen.end - column : 1 });
}

/** An empty level is the level of the row above, as merged cells are read; a new level 1 begins without a level 2. */
function carriedLevels(pen: Pen, line: readonly string[], carried: Record<string, string>): string[] {
  return pen.form.columns.map(([, role], at) => {
    const text = line[at]!;
    if (!role || !LEVELS.includes(role)) return text;
    if (role === "level1" && text !== "") carried["level2"] = "";
    if (text !== "") carried[role] = text;
    return carried[role] ?? "";
  });
}

function drawRow(pen: Pen, line: readonly string[], full: readonly string[]): void {
  const { form, truth } = pen;
  form.columns.forEach(([, role], at) => {
    if (role && LEVELS.includes(role)) return;
    writeText(pen, { row: pen.row, column: pen.starts[at]!, text: line[at]! }, columnsOf(pen, at));
  });
  const kind = kindOfLine(form, line);
  if (kind === "either") truth.eitherRows.push(pen.row);
  if (kind === "indicator") {
    const texts = Object.fromEntries(
      form.columns.flatMap(([, role], at) => (role ? [[role, full[at]!]] : [])),
    );
    const judgement = form.judgements?.[truth.indicators.length] ?? null;
    truth.indicators.push({ row: pen.row, texts, judgement });
  }
  pen.row++;
}

function drawLevels(pen: Pen, { top, rows }: Segment): void {
  const { form, layout } = pen;
  const levels = form.columns.flatMap(([, role], at) => (role && LEVELS.includes(role) ? [at] : []));
  levels.forEach((at, depth) => {
    const key = (row: number): string =>
      levels
        .slice(0, depth + 1)
        .map((one) => rows[row]?.[one])
        .join("|");
    rows.forEach((row, index) => {
      const isFirst = index === 0 || key(index) !== key(index - 1);
      let run = 1;
      while (index + run < rows.length && key(index + run) === key(index)) run++;
      if (!isFirst && layout.levels !== "repeated") return;
      const place = { row: top + index, column: pen.starts[at]!, value: punctuated(pen, row[at]!) };
      write(pen.page, place, { rows: layout.levels === "merged" ? run : 1, columns: columnsOf(pen, at) });
    });
  });
}
