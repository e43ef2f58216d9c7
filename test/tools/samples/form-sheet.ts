import type { Area } from "../../../src/core";
import type { DrawnCell, DrawnSheet, Look } from "../../support/draw-workbook";
import type { FormText } from "./form-text";
import { typedValue } from "./typed-value";

const LABEL: Look = { horizontal: "center", isWrapped: true, hasBorder: true };
const TEXT: Look = { horizontal: "left", isWrapped: true, hasBorder: true };
const SIDE: Look = { ...LABEL, isVerticalText: true };
const MONEY: Look = { ...LABEL, isWrapped: false, numberFormat: "#,##0.00" };
const RATE: Look = { ...LABEL, numberFormat: "0.00%" };
const TITLE: Look = { isBold: true, size: 16, horizontal: "center" };
const LAST_COLUMN = 8;
const FIRST_INDICATOR = 12;
const WIDTHS = [5, 12, 15, 26, 17, 17, 15, 10, 30];
const HEADERS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度\n指标值",
  "实际\n完成值",
  "分值",
  "得分",
  "偏差原因分析及\n改进措施",
];

/** Draws a table as the form of 2020 looks in Excel: nine columns, 绩效指标 upright in the first. */
export function formSheet(form: FormText): DrawnSheet {
  const sheet = new Drawing();
  drawHead(sheet, form);
  drawBudget(sheet, form);
  drawGoal(sheet, form);
  drawIndicators(sheet, form);
  return {
    name: form.sheet,
    cells: sheet.cells,
    merges: sheet.merges,
    columnWidths: WIDTHS,
    rowHeights: heights(form),
  };
}

/** Collects cells; a merged block gets its look in every cell, as Excel writes it, so that all borders show. */
class Drawing {
  readonly cells: DrawnCell[] = [];
  readonly merges: Area[] = [];

  put(at: readonly [row: number, column: number], text: string, look: Look): void {
    const typed = typedValue(text);
    const format = look.numberFormat ?? typed.numberFormat;
    this.cells.push({
      row: at[0],
      column: at[1],
      value: typed.value,
      look: format ? { ...look, numberFormat: format } : look,
    });
  }

  block(area: Area, text: string, look: Look): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.put([row, column], row === area.top && column === area.left ? text : "", look);
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }
}

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

function drawHead(sheet: Drawing, form: FormText): void {
  sheet.block(area(0, 0, 0, LAST_COLUMN), form.title, TITLE);
  sheet.block(area(1, 0, 1, LAST_COLUMN), form.year, { horizontal: "center" });
  sheet.block(area(2, 0, 2, 1), "项目名称", LABEL);
  sheet.block(area(2, 2, 2, LAST_COLUMN), form.project, LABEL);
  sheet.block(area(3, 0, 3, 1), "主管部门", LABEL);
  sheet.block(area(3, 2, 3, 4), form.department, LABEL);
  sheet.block(area(3, 5, 3, 5), "实施单位", LABEL);
  sheet.block(area(3, 6, 3, LAST_COLUMN), form.unit, LABEL);
}

function drawBudget(sheet: Drawing, form: FormText): void {
  sheet.block(area(4, 0, 8, 1), "项目资金\n(元)", LABEL);
  ["", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((text, i) =>
    sheet.put([4, 2 + i], text, LABEL),
  );
  const looks = [MONEY, MONEY, MONEY, LABEL, RATE, LABEL];
  sheet.put([5, 2], "年度资金总额", LABEL);
  looks.forEach((look, i) => sheet.put([5, 3 + i], form.budget[i] ?? "", look));
  ["其中：当年财政拨款", "上年结转资金", "其他资金"].forEach((label, i) => {
    sheet.put([6 + i, 2], label, LABEL);
    looks.forEach((look, k) => sheet.put([6 + i, 3 + k], k === 3 ? "—" : "", look));
  });
}

function drawGoal(sheet: Drawing, form: FormText): void {
  sheet.block(area(9, 0, 10, 1), "年度\n总体\n目标", LABEL);
  sheet.block(area(9, 2, 9, 5), "预算目标", LABEL);
  sheet.block(area(9, 6, 9, LAST_COLUMN), "实际完成情况", LABEL);
  sheet.block(area(10, 2, 10, 5), form.expected, TEXT);
  sheet.block(area(10, 6, 10, LAST_COLUMN), form.accomplished, TEXT);
}

function drawIndicators(sheet: Drawing, form: FormText): void {
  const last = FIRST_INDICATOR + form.indicators.length - 1;
  sheet.block(area(FIRST_INDICATOR - 1, 0, last, 0), "绩效指标", SIDE);
  HEADERS.forEach((text, i) => sheet.put([FIRST_INDICATOR - 1, 1 + i], text, LABEL));
  for (const level of [0, 1]) drawLevel(sheet, form, level);
  form.indicators.forEach((cells, i) => {
    for (let column = 2; column < cells.length; column++) {
      const look = column === 2 || column === 7 ? TEXT : LABEL;
      sheet.put([FIRST_INDICATOR + i, 1 + column], cells[column] ?? "", look);
    }
  });
  sheet.block(area(last + 1, 0, last + 1, 5), "总分", LABEL);
  sheet.put([last + 1, 6], form.total[0] ?? "", LABEL);
  sheet.put([last + 1, 7], form.total[1] ?? "", LABEL);
  sheet.put([last + 1, 8], "", LABEL);
}

/** Merges a level's label over the rows that share it. */
function drawLevel(sheet: Drawing, form: FormText, level: number): void {
  const labels = form.indicators.map((cells) => cells.slice(0, level + 1).join("\t"));
  for (let start = 0; start < labels.length;) {
    let end = start;
    while (labels[end + 1] === labels[start]) end++;
    const rows = area(FIRST_INDICATOR + start, 1 + level, FIRST_INDICATOR + end, 1 + level);
    sheet.block(rows, form.indicators[start]?.[level] ?? "", LABEL);
    start = end + 1;
  }
}

const POINTS_PER_LINE = 15;

/** What the margins of a cell take from its width. */
const MARGINS = 3;
/** 其中：当年财政拨款 needs two lines in its column. */
const TWO_LINE_ROW = 6;

/** Rows high enough for their wrapped texts, reckoned by whole full-width characters a line. */
function heights(form: FormText): ReadonlyMap<number, number> {
  const lines = (text: string, width: number) => Math.ceil(text.length / Math.floor((width - MARGINS) / 2));
  const result = new Map<number, number>([[0, 30]]);
  for (let row = 2; row < FIRST_INDICATOR - 2; row++) result.set(row, 20);
  result.set(TWO_LINE_ROW, 2 * POINTS_PER_LINE + 4);
  const goal = Math.max(lines(form.expected, 75), lines(form.accomplished, 55));
  result.set(FIRST_INDICATOR - 2, (goal + 1) * POINTS_PER_LINE);
  result.set(FIRST_INDICATOR - 1, 2 * POINTS_PER_LINE + 4);
  form.indicators.forEach((cells, i) => {
    const most = Math.max(lines(cells[2] ?? "", 26), lines(cells[4] ?? "", 17), lines(cells[7] ?? "", 30), 1);
    result.set(FIRST_INDICATOR + i, most * POINTS_PER_LINE + 6);
  });
  result.set(FIRST_INDICATOR + form.indicators.length, 22);
  return result;
}
