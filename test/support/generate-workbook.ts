import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core";
import { formSheet } from "../tools/samples/form-sheet";
import type { FormText } from "../tools/samples/form-text";
import { drawWorkbook, type DrawnSheet } from "./draw-workbook";
import { seededRandom } from "./seeded-random";

/** How large a generated workbook is. */
export interface WorkbookSize {
  /** One table a sheet. */
  readonly sheets: number;
  /** Indicators a table. */
  readonly indicators: number;
  readonly seed?: number;
}

/** A workbook of correct and not quite correct tables, as a snapshot. Equal sizes and seeds give equal workbooks. */
export function generateWorkbook(size: WorkbookSize): WorkbookSnapshot {
  return { sheets: generatedSheets(size).map(snapshotOfDrawn) };
}

/** The same workbook as the bytes of an .xlsx. */
export function generateWorkbookBytes(size: WorkbookSize): Uint8Array {
  return drawWorkbook(generatedSheets(size));
}

/** The same workbook as sheets to draw. */
export function generatedSheets({ sheets, indicators, seed = 1 }: WorkbookSize): readonly DrawnSheet[] {
  const random = seededRandom(seed);
  return Array.from({ length: sheets }, (_, i) => formSheet(generatedForm(i + 1, indicators, random)));
}

const LEVELS: readonly (readonly [level1: string, level2: string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
];

const POINTS_OF_INDICATORS = 90;

/** A table whose points add up to 100 where there are enough of them to share out. */
function generatedForm(number: number, indicators: number, random: () => number): FormText {
  const rows = Array.from({ length: indicators }, (_, i) => generatedRow(i, indicators, random));
  const rate = Math.round(9000 + random() * 1000) / 100;
  const budget = ["1000000.00", "1000000.00", (rate * 10_000).toFixed(2), "10", `${rate.toFixed(2)}%`];
  const budgetScore = (Math.round(rate) / 10).toFixed(1);
  const scores = rows.map((row) => Math.round(Number(row[6]) * 10));
  const total = (
    scores.reduce((sum, score) => sum + score, Math.round(Number(budgetScore) * 10)) / 10
  ).toString();
  return {
    sheet: `表${number}`,
    title: "项目支出绩效自评表",
    year: "(2023 年度)",
    project: `第${number}号专项经费`,
    department: "某市财政局",
    unit: "某市预算单位",
    budget: [...budget, budgetScore],
    expected: "完成年度各项工作任务。",
    accomplished: "年度各项工作任务按计划完成。",
    indicators: rows,
    total: ["100", total],
  };
}

function generatedRow(index: number, count: number, random: () => number): readonly string[] {
  const [level1, level2] = LEVELS[Math.floor((index / count) * LEVELS.length)] ?? ["产出指标", "数量指标"];
  const points = pointsOf(index, count);
  const name = `${level2.slice(0, -2)}事项${index + 1}`;
  if (level2 === "时效指标") return [level1, level2, `${name}及时性`, "及时", "及时", points, points, ""];
  if (level2 !== "数量指标") return [level1, level2, `${name}达标率`, "≥90%", "95%", points, points, ""];
  const target = 1 + Math.floor(random() * 200);
  const isMet = random() < 0.9;
  const actual = isMet ? target : Math.floor(target / 2);
  const score = isMet ? points : ((Number(points) * actual) / target).toFixed(1);
  const explanation = isMet ? "" : "部分任务受工期影响顺延至下一年度实施，已调整进度安排";
  return [level1, level2, `${name}数量`, `=${target}项`, String(actual), points, score, explanation];
}

/** The 90 points shared out in tenths, the rest on the first row. */
function pointsOf(index: number, count: number): string {
  const tenths = Math.max(1, Math.floor((POINTS_OF_INDICATORS * 10) / count));
  const first = Math.max(tenths, POINTS_OF_INDICATORS * 10 - tenths * (count - 1));
  return ((index === 0 ? first : tenths) / 10).toString();
}

/** What the reader would make of a drawn sheet, without the way through a file. */
export function snapshotOfDrawn(sheet: DrawnSheet): SheetSnapshot {
  const rows: CellValue[][] = [];
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const { row, column, value, formula, look } of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const values = rows[row] as CellValue[];
    while (values.length <= column) values.push(null);
    values[column] = value;
    if (formula !== undefined) formulas.set(cellKey(row, column), `=${formula}`);
    if (look?.numberFormat !== undefined) numberFormats.set(cellKey(row, column), look.numberFormat);
  }
  return {
    id: sheet.name,
    name: sheet.name,
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    rows,
    formulas,
    numberFormats,
    merges: sheet.merges ?? [],
    hiddenRows: sheet.hiddenRows ?? new Set(),
    hiddenColumns: new Set(),
  };
}
