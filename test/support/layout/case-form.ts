import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ColumnRole } from "../../../src/core";

/** A real table as transcribed: what its columns say and what its rows hold, without any layout. */
export interface CaseForm {
  readonly name: string;
  readonly title: string;
  readonly project: string;
  readonly unit: string;
  readonly year: string;
  readonly columns: readonly { readonly header: string; readonly role: ColumnRole | null }[];
  readonly budget: CaseBudget | null;
  readonly rows: readonly CaseRow[];
  readonly total: { readonly label: string; readonly points: string; readonly score: string } | null;
}

export interface CaseBudget {
  readonly section: string;
  readonly fields: readonly { readonly header: string; readonly field: BudgetKey; readonly value: string }[];
  readonly label: string;
  readonly subrows: readonly Readonly<Record<string, string>>[];
}

export type BudgetKey = "initial" | "full" | "executed" | "points" | "rate" | "score";
export type CaseRow = Readonly<Partial<Record<ColumnRole | "kind", string>>>;

const FOLDER = path.join(__dirname, "cases");

/** The ten transcribed tables. */
export function caseForms(): CaseForm[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) =>
      toForm(path.basename(file, ".json"), JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"))),
    );
}

interface RawCase {
  readonly title: string;
  readonly project: string;
  readonly unit: string;
  readonly year: string;
  readonly columns: readonly string[];
  readonly budget: RawBudget | null;
  readonly rows: readonly Record<string, string | null | boolean>[];
  readonly total: { label: string; weight?: string; score?: string } | null;
}

interface RawBudget {
  readonly section?: string;
  readonly header: readonly string[];
  readonly unit: string;
  readonly label?: string;
  readonly subrows?: readonly Record<string, string>[];
  readonly [field: string]: unknown;
}

function toForm(name: string, raw: RawCase): CaseForm {
  const { project, unit, year, total } = raw;
  return {
    name,
    title: raw.title.replace(/ \(.*$/, ""),
    project,
    unit,
    year,
    columns: raw.columns.map((header) => ({ header, role: roleOf(header, raw.columns) })),
    budget: raw.budget && toBudget(raw.budget),
    rows: raw.rows.filter((row) => row["target"] !== null).map(toRow),
    total: total && { label: total.label, points: total.weight ?? "", score: total.score ?? "" },
  };
}

/** The roles as a person assigned them, header by header. */
const ROLES: Readonly<Record<string, ColumnRole>> = {
  一级指标: "level1",
  二级指标: "level2",
  三级指标: "name",
  年度指标值: "target",
  指标值: "target",
  "年初目标值(A)": "target",
  度量单位: "targetUnit",
  计量单位: "targetUnit",
  实际完成值: "actual",
  "实际完成值(B)": "actual",
  全年实际值: "actual",
  完成值: "actual",
  分值: "points",
  权重: "points",
  得分: "score",
  偏差原因分析及改进措施: "explanation",
  未完成原因分析: "explanation",
  未完成原因及拟采取的改进措施: "explanation",
};

/** 指标性质 holds the operator, except where 指标方向 stands beside it. */
function roleOf(header: string, all: readonly string[]): ColumnRole | null {
  const word = header.replace(/\s/g, "");
  if (word === "指标方向") return "targetOperator";
  if (word === "指标性质") return all.includes("指标方向") ? null : "targetOperator";
  return ROLES[word] ?? null;
}

const FIELDS: readonly (readonly [RegExp, BudgetKey, string])[] = [
  [/^年初/, "initial", "initial"],
  [/执行率\(|^执行率$/, "rate", "rate"],
  [/执行数/, "executed", "executed"],
  [/预算数/, "full", "adjusted"],
  [/^分值/, "points", "weight"],
  [/^得分/, "score", "score"],
];

function toBudget(raw: RawBudget): CaseBudget {
  const fields = raw.header.map((header) => {
    const match = FIELDS.find(([pattern]) => pattern.test(header.replace(/\s/g, "")))!;
    return { header, field: match[1], value: String(raw[match[2]] ?? "") };
  });
  const subrows = (raw.subrows ?? []).map((row) => ({
    label: row["label"] ?? "",
    ...Object.fromEntries(FIELDS.map(([, field, key]) => [field, row[key] ?? ""])),
  }));
  return {
    section: raw.section ?? `项目资金(${raw.unit})`,
    fields,
    label: raw.label ?? "年度资金总额",
    subrows,
  };
}

function toRow(raw: Record<string, string | null | boolean>): CaseRow {
  const text = (key: string): string => (typeof raw[key] === "string" ? (raw[key] as string) : "");
  return {
    level1: text("level1").replace(/^\[(.*)\]$/, "$1"),
    level2: text("level2").replace(/^\[(.*)\]$/, "$1"),
    name: text("name"),
    target: text("target"),
    actual: text("actual"),
    points: text("weight"),
    score: text("score"),
    explanation: text("explanation"),
    targetOperator: text("target_operator"),
    targetUnit: text("target_unit"),
    kind: text("kind"),
  };
}
