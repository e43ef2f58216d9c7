import type { CellValue, WorkbookSnapshot } from "../../src/core";
import { drawWorkbook } from "./draw-workbook";
import { plainSheet } from "./plain-sheet";

const DECLARATION: readonly (readonly CellValue[])[] = [
  ["项目支出绩效目标申报表"],
  ["项目名称", "道路养护专项", "主管部门", "某市交通局"],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "养护里程", "≥120公里"],
  ["效益指标", "社会效益指标", "群众投诉", "≤5件"],
];

const ASSESSMENT: readonly (readonly CellValue[])[] = [
  ["高质量发展绩效考核指标完成情况表"],
  ["一级指标", "二级指标", "计量单位", "目标值", "完成值", "分值", "得分"],
  ["综合质效", "地区生产总值增速", "%", 6.5, 6.8, 50, 50],
  ["绿色发展", "优良天数比例", "%", 86, 84.9, 50, 49.36],
];

const EVALUATION: readonly (readonly CellValue[])[] = [
  ["项目支出绩效自评表"],
  ["项目名称", "道路养护专项", "主管部门", "某市交通局"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "养护里程", "≥120公里", "126公里", 60, 60],
  ["效益指标", "社会效益指标", "群众投诉", "≤5件", "3件", 40, 40],
  ["总分", null, null, null, null, 100, 100],
];

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A workbook with a declaration of targets but no self-evaluation: rows by the name of their sheet. */
export const DECLARATION_ALONE: Sheets = { 目标申报表: DECLARATION };

/** A workbook with a self-evaluation, and a declaration and an assessment beside it. */
export const BESIDE_LOOK_ALIKES: Sheets = { 目标申报表: DECLARATION, 自评表: EVALUATION, 考核: ASSESSMENT };

/** The workbook as a file. */
export function bytesOf(sheets: Sheets): Uint8Array {
  return drawWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value }))),
    })),
  );
}

/** The workbook as it is read. */
export function snapshotOf(sheets: Sheets): WorkbookSnapshot {
  return { sheets: Object.entries(sheets).map(([name, rows]) => plainSheet(rows, { id: name, name })) };
}
