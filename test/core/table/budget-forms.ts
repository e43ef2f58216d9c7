import {
  a1,
  readTable,
  recognizeSheet,
  type MoneyCell,
  type NumberCell,
  type SelfEvaluationTable,
} from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const HEAD = `
项目支出绩效自评表 | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | <
项目名称 | 示例项目 | < | < | < | < | < | <`;

const BODY = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 40 | `;

/** A form of eight columns with the given lines between its head (rows 1 to 3) and its indicators. */
export function formWith(lines: string, { head = HEAD, body = BODY } = {}): SelfEvaluationTable {
  const { sheet } = formSheet("form", [head, lines, body].join("\n"));
  const { regions } = recognizeSheet(sheet, []);
  if (regions.length !== 1) throw new Error(`${regions.length} tables instead of one`);
  return readTable(sheet, regions[0]!);
}

const FIELDS = ["initial", "full", "executed", "points", "rate", "score"] as const;

/** `full=C6:100`: the cell and the value of every field that the budget's total line has. */
export function budgetOf(table: SelfEvaluationTable): string {
  if (!table.budget) return "none";
  const { total, moneyUnit } = table.budget;
  return [...FIELDS.map((field) => say(field, total[field])), moneyUnit ?? "no unit"]
    .filter(Boolean)
    .join(" ");
}

function say(name: string, cell: NumberCell | MoneyCell | null): string {
  return cell ? `${name}=${a1(cell.row, cell.column)}:${cell.value?.toString() ?? "blank"}` : "";
}
