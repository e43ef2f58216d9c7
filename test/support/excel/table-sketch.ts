import type { CellRef, CellValue, WriteOp, WritePlan } from "../../../src/core";
import type { SheetSketch } from "../../../src/workbench/grid/memory-grid";
import { sheetId } from "../../../src/workbook-file/sheet-id";

/** A small self-evaluation table: scores in column G, explanations in column H, five indicators from row 4 on. */
export function tableSheet(name: string, rest: Partial<SheetSketch> = {}): SheetSketch {
  return {
    name,
    rows: [
      ["项目支出绩效自评表"],
      ["项目名称", "人才服务专项", null, null, null, null, null, null],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
      ["产出指标", "数量指标", "办公设备购置数量", "≥11套", "6套", 5, 5, null],
      [null, null, "培训人次", "≥43人次", "30人次", 2, 2, null],
      [null, "质量指标", "验收合格率", "≥95%", 0.9, 10, 9.5, null],
      ["效益指标", "社会效益", "制度健全性", "健全", "较健全", 5, 5, null],
      ["满意度指标", "服务对象", "群众满意度", "≥90%", "92%", 10, 10, null],
      ["总分", null, null, null, null, 32, "=SUM(G4:G8)", null],
    ],
    looks: { G4: { numberFormat: "0.0" }, "E6:E6": { numberFormat: "0%" }, "A3:H3": { fill: "#DDEEFF" } },
    merges: ["A1:H1", "B2:H2", "A4:A6", "B4:B5"],
    ...rest,
  };
}

/** Id of the n-th sheet of a sketch, from 1. */
export const idOf = sheetId;

const SCORE_COLUMN = 6;
const EXPLANATION_COLUMN = 7;

/** A score to write in row `row` (as Excel counts) of a sheet. */
export function scoreOp(
  row: number,
  before: CellValue,
  after: CellValue,
  rest: Partial<WriteOp> = {},
): WriteOp {
  return {
    cell: { sheet: idOf(1), row: row - 1, column: SCORE_COLUMN },
    sheetName: "附件1",
    before: { value: before, formula: null },
    after: { value: after, formula: null },
    reason: { kind: "indicator-score", table: 0, indicator: row - 4 },
    ...rest,
  };
}

/** The explanation cell of a row. */
export function explanationCell(row: number, sheet = idOf(1)): CellRef {
  return { sheet, row: row - 1, column: EXPLANATION_COLUMN };
}

/** Writes and highlights of the small table: rows 4, 5 and 7 lose points and lack their explanations. */
export function smallPlan(rest: Partial<WritePlan> = {}): WritePlan {
  return {
    ops: [scoreOp(4, 5, 2.7), scoreOp(5, 2, 1.4), scoreOp(7, 5, 3.5)],
    highlights: [4, 5, 7].map((row) => ({
      cell: explanationCell(row),
      sheetName: "附件1",
      severity: "error" as const,
    })),
    heldBack: [],
    ...rest,
  };
}
