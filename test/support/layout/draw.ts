import type { CellValue, ColumnRole } from "../../../src/core";
import { put, type Canvas, type Spot } from "./canvas";
import type { BudgetKey, CaseForm, CaseRow } from "./case-form";
import type { Layout } from "./layout";

/** What a drawn form must be recognised as, in canvas coordinates. */
export interface Drawn {
  readonly title: Spot;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly budget: Readonly<Partial<Record<BudgetKey, Spot>>>;
  readonly indicators: readonly DrawnRow[];
  readonly totalScore: Spot | null;
}

export interface DrawnRow {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

interface Pen {
  readonly canvas: Canvas;
  readonly form: CaseForm;
  readonly layout: Layout;
  readonly left: number;
  /** First column of each table column; one is two sheet columns wide where names are. */
  readonly at: readonly number[];
  readonly right: number;
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

function say(pen: Pen, text: string): CellValue {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  if (isNumber && !pen.layout.numbersAsText) return Number(text);
  return pen.layout.fullWidth ? text.replace(/[(),:%;]/g, (sign) => FULL_WIDTH[sign]!) : text;
}

function header(pen: Pen, text: string): CellValue {
  const word = pen.layout.brokenHeaders && text.length > 4 ? `${text.slice(0, 2)} \n${text.slice(2)}` : text;
  return say(pen, word);
}

/** Draws a form from the given row on; returns where everything stands. */
export function drawForm(canvas: Canvas, form: CaseForm, layout: Layout, top: number, left: number): Drawn {
  const first = left + (layout.sideLabel ? 1 : 0);
  const { at, right } = columnStarts(form, layout, first);
  const pen: Pen = { canvas, form, layout, left, at, right, row: top };
  const width = right - left + 1;
  if (layout.annexLine) put(canvas, { row: pen.row++, column: left }, "附件3");
  const title = put(canvas, { row: pen.row++, column: left }, say(pen, form.title), {
    rows: 1,
    columns: width,
  });
  if (layout.yearLine) {
    put(canvas, { row: pen.row++, column: left }, say(pen, `(${form.year}年度)`), {
      rows: 1,
      columns: width,
    });
  }
  drawHead(pen);
  const topScore = layout.total === "top" && form.total ? drawTopTotal(pen) : null;
  const budget = drawBudget(pen);
  if (layout.goals) drawGoals(pen);
  const headerRow = pen.row;
  const columns = drawHeader(pen);
  const indicators = drawRows(pen);
  if (layout.sideLabel) {
    put(canvas, { row: headerRow, column: left }, "绩\n效\n指\n标", {
      rows: pen.row - headerRow,
      columns: 1,
    });
  }
  const bottomScore = layout.total === "bottom" && form.total ? drawTotal(pen) : null;
  if (layout.footer) {
    put(canvas, { row: pen.row, column: left }, say(pen, "填表人:"));
    put(canvas, { row: pen.row++, column: right }, say(pen, "联系电话:"));
  }
  return {
    title,
    bottom: pen.row - 1,
    left,
    right,
    columns,
    budget,
    indicators,
    totalScore: topScore ?? bottomScore,
  };
}

function columnStarts(form: CaseForm, layout: Layout, first: number): { at: number[]; right: number } {
  let column = first;
  const at = form.columns.map(({ role }) => {
    const start = column;
    column += layout.wideNames && role === "name" ? 2 : 1;
    return start;
  });
  const fields = form.budget ? form.budget.fields.length + 2 : 0;
  const reviewer = layout.reviewer ? 1 : 0;
  return { at, right: Math.max(column - 1 + reviewer, first + fields - 1) };
}

function drawHead(pen: Pen): void {
  const { canvas, form, left } = pen;
  const wide = { rows: 1, columns: pen.right - left };
  put(canvas, { row: pen.row, column: left }, "项目名称");
  put(canvas, { row: pen.row++, column: left + 1 }, say(pen, form.project), wide);
  put(canvas, { row: pen.row, column: left }, "主管部门");
  put(canvas, { row: pen.row, column: left + 1 }, "某某主管局");
  put(canvas, { row: pen.row, column: left + 3 }, "实施单位");
  put(canvas, { row: pen.row++, column: left + 4 }, say(pen, form.unit));
}

function drawTopTotal(pen: Pen): Spot {
  put(pen.canvas, { row: pen.row, column: pen.left }, "自评总分");
  return put(pen.canvas, { row: pen.row++, column: pen.left + 1 }, say(pen, pen.form.total!.score));
}

function drawBudget(pen: Pen): Partial<Record<BudgetKey, Spot>> {
  const { canvas, form, left } = pen;
  const spots: Partial<Record<BudgetKey, Spot>> = {};
  if (!form.budget) return spots;
  const { fields, section, label, subrows } = form.budget;
  put(canvas, { row: pen.row, column: left }, say(pen, section), { rows: subrows.length + 2, columns: 1 });
  fields.forEach(({ header: text }, at) =>
    put(canvas, { row: pen.row, column: left + 2 + at }, header(pen, text)),
  );
  pen.row++;
  put(canvas, { row: pen.row, column: left + 1 }, say(pen, label));
  fields.forEach(({ field, value }, at) => {
    spots[field] = put(canvas, { row: pen.row, column: left + 2 + at }, say(pen, value));
  });
  pen.row++;
  for (const row of subrows) {
    put(canvas, { row: pen.row, column: left + 1 }, say(pen, row["label"] ?? ""));
    fields.forEach(({ field }, at) =>
      put(canvas, { row: pen.row, column: left + 2 + at }, say(pen, row[field] ?? "")),
    );
    pen.row++;
  }
  return spots;
}

function drawGoals(pen: Pen): void {
  const { canvas, left, right } = pen;
  const half = Math.floor((right - left) / 2);
  const rest = right - left - half;
  put(canvas, { row: pen.row, column: left }, header(pen, "年度总体目标"), { rows: 2, columns: 1 });
  put(canvas, { row: pen.row, column: left + 1 }, "预期目标", { rows: 1, columns: half });
  put(canvas, { row: pen.row++, column: left + 1 + half }, "实际完成情况", { rows: 1, columns: rest });
  const goal = "按计划完成年度任务，服务对象10000人次，资金全部到位。";
  put(canvas, { row: pen.row, column: left + 1 }, goal, { rows: 1, columns: half });
  put(canvas, { row: pen.row++, column: left + 1 + half }, `已${goal}`, { rows: 1, columns: rest });
}

function drawHeader(pen: Pen): Partial<Record<ColumnRole, number>> {
  const { canvas, form, layout } = pen;
  const columns: Partial<Record<ColumnRole, number>> = {};
  const isSplit = form.columns.some(({ role }) => role === "targetOperator") && form.name.includes("yunnan");
  const spanning = new Set<ColumnRole | null>(["targetOperator", "target", "targetUnit"]);
  form.columns.forEach(({ header: text, role }, at) => {
    const column = pen.at[at]!;
    const columnsWide = layout.wideNames && role === "name" ? 2 : 1;
    if (role) columns[role] = column;
    if (isSplit && spanning.has(role)) {
      put(canvas, { row: pen.row + 1, column }, header(pen, text));
      if (role === "targetOperator")
        put(canvas, { row: pen.row, column }, header(pen, "年度指标值"), { rows: 1, columns: 3 });
    } else
      put(canvas, { row: pen.row, column }, header(pen, text), {
        rows: isSplit ? 2 : 1,
        columns: columnsWide,
      });
  });
  if (layout.reviewer) {
    put(canvas, { row: pen.row, column: lastColumn(pen) + 1 }, "复核得分", {
      rows: isSplit ? 2 : 1,
      columns: 1,
    });
  }
  pen.row += isSplit ? 2 : 1;
  return columns;
}

function lastColumn(pen: Pen): number {
  const last = pen.form.columns.length - 1;
  const isWide = pen.layout.wideNames && pen.form.columns[last]!.role === "name";
  return pen.at[last]! + (isWide ? 1 : 0);
}

function drawRows(pen: Pen): DrawnRow[] {
  const drawn: DrawnRow[] = [];
  const start = pen.row;
  let level1 = "";
  let level2 = "";
  const levels: { level1: string; level2: string }[] = [];
  for (const row of pen.form.rows) {
    if (row.level1) [level1, level2] = [row.level1, ""];
    if (row.level2) level2 = row.level2;
    levels.push({ level1, level2 });
    drawValues(pen, row);
    if (row.name) {
      const squeeze = (text: string): string => String(say(pen, text)).replace(/\s/g, "");
      drawn.push({
        row: pen.row,
        level1: squeeze(level1),
        level2: squeeze(level2),
        name: String(say(pen, row.name)),
      });
    }
    pen.row++;
  }
  drawLevels(pen, start, levels);
  return drawn;
}

function drawValues(pen: Pen, row: CaseRow): void {
  pen.form.columns.forEach(({ role, header: text }, at) => {
    if (role === "level1" || role === "level2") return;
    const value = role ? (row[role] ?? "") : text === "指标性质" ? (row.kind ?? "") : "";
    const columns = pen.layout.wideNames && role === "name" ? 2 : 1;
    put(pen.canvas, { row: pen.row, column: pen.at[at]! }, say(pen, value), { rows: 1, columns });
  });
  const score = pen.form.columns.findIndex(({ role }) => role === "score");
  if (pen.layout.reviewer && score >= 0 && row.score) {
    put(pen.canvas, { row: pen.row, column: lastColumn(pen) + 1 }, say(pen, row.score));
  }
}

function drawLevels(pen: Pen, start: number, levels: readonly { level1: string; level2: string }[]): void {
  for (const role of ["level1", "level2"] as const) {
    const at = pen.form.columns.findIndex((column) => column.role === role);
    if (at < 0) continue;
    const column = pen.at[at]!;
    const key = (index: number): string =>
      `${levels[index]?.level1}|${role === "level2" ? levels[index]?.level2 : ""}`;
    levels.forEach((level, index) => {
      const isFirst = index === 0 || key(index) !== key(index - 1);
      let rows = 1;
      while (key(index + rows) === key(index) && index + rows < levels.length) rows++;
      if (level[role] === "" || (!isFirst && pen.layout.levels !== "repeated")) return;
      const size = { rows: pen.layout.levels === "merged" ? rows : 1, columns: 1 };
      put(pen.canvas, { row: start + index, column }, say(pen, level[role]), size);
    });
  }
}

function drawTotal(pen: Pen): Spot | null {
  const { canvas, form } = pen;
  const column = (role: ColumnRole): number | undefined => {
    const at = form.columns.findIndex((one) => one.role === role);
    return at < 0 ? undefined : pen.at[at];
  };
  const name = column("name")!;
  put(canvas, { row: pen.row, column: pen.left }, form.total!.label, {
    rows: 1,
    columns: name - pen.left + 1,
  });
  const points = column("points");
  if (points !== undefined) put(canvas, { row: pen.row, column: points }, say(pen, form.total!.points));
  const score = column("score");
  const spot =
    score === undefined ? null : put(canvas, { row: pen.row, column: score }, say(pen, form.total!.score));
  pen.row++;
  return spot;
}
