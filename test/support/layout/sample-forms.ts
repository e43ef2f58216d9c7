import { readFileSync } from "node:fs";
import path from "node:path";
import type { ColumnRole } from "../../../src/core";
import { type FormText, parseForms } from "../../tools/samples/form-text";
import type { BudgetKey, CaseBudget, CaseForm } from "./case-form";

const TEXT = path.join(__dirname, "../../tools/samples/self-evaluation-2020.txt");

/** Header, role: the columns of the sample, as its text form lists them. */
const COLUMNS: readonly (readonly [header: string, role: ColumnRole])[] = [
  ["一级指标", "level1"],
  ["二级指标", "level2"],
  ["三级指标", "name"],
  ["年度指标值", "target"],
  ["实际完成值", "actual"],
  ["分值", "points"],
  ["得分", "score"],
  ["偏差原因分析及改进措施", "explanation"],
];

const FIELDS: readonly (readonly [header: string, field: BudgetKey])[] = [
  ["年初预算数", "initial"],
  ["全年预算数", "full"],
  ["全年执行数", "executed"],
  ["分值", "points"],
  ["执行率", "rate"],
  ["得分", "score"],
];

/** The three tables of the sample workbook, as its text form says and without any layout. */
export function sampleForms(): CaseForm[] {
  return parseForms(readFileSync(TEXT, "utf8")).map(toForm);
}

function toForm(form: FormText): CaseForm {
  const { title, project, unit, year, total } = form;
  return {
    name: `sample-${form.sheet}`,
    title,
    project,
    unit,
    year: /\d{4}/.exec(year)?.[0] ?? "",
    columns: COLUMNS.map(([header, role]) => ({ header, role })),
    budget: toBudget(form),
    rows: form.indicators.map((cells) =>
      Object.fromEntries(COLUMNS.map(([, role], at) => [role, cells[at] ?? ""])),
    ),
    total: { label: "总分", points: total[0] ?? "", score: total[1] ?? "" },
  };
}

function toBudget({ budget }: FormText): CaseBudget {
  const fields = FIELDS.map(([header, field], at) => ({ header, field, value: budget[at] ?? "" }));
  return { section: "项目资金(元)", fields, label: "年度资金总额", subrows: [] };
}
