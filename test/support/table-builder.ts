import { Decimal } from "../../src/core";
import type {
  BudgetBlock,
  BudgetLine,
  Indicator,
  Judgement,
  MoneyCell,
  NoteText,
  NumberCell,
  SelfEvaluationTable,
  TableCell,
  Unit,
} from "../../src/core";

/**
 * Self-evaluation tables as the parser would read them, built in a line a row, for tests of scoring and checks.
 *
 * The layout is the standard form's: budget total in row 6 (A1), indicators from row 12 on, columns
 * A level 1, B level 2, C name, D target, E actual, F points, G score, H explanation.
 */
export interface TableSketch {
  readonly indicators?: readonly IndicatorSketch[];
  readonly budget?: BudgetSketch | null;
  readonly total?: { readonly points?: Numeral; readonly score?: Numeral; readonly formula?: string } | null;
  readonly grade?: string | null;
  /** `false` where the form has no explanation column: every row's explanation is `null`. */
  readonly hasExplanations?: boolean;
  /** `false` where the form has no score column. */
  readonly hasScores?: boolean;
  /** Any other field of the table as it should be. */
  readonly with?: Partial<SelfEvaluationTable>;
}

/** A number as printed: `"9.60"` or 9.6; `null` is an empty cell. */
export type Numeral = string | number | null;

/** A row in short; `judgement` says what the parser made of target and actual. */
export interface IndicatorSketch {
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly points?: Numeral;
  readonly score?: Numeral;
  readonly scoreFormula?: string;
  readonly explanation?: string;
  readonly judgement?: Judgement;
  readonly with?: Partial<Indicator>;
}

/** The budget's total line; amounts in yuan as printed. */
export interface BudgetSketch {
  readonly initial?: Numeral;
  readonly full?: Numeral;
  readonly executed?: Numeral;
  readonly points?: Numeral;
  readonly rate?: Numeral;
  readonly score?: Numeral;
  readonly explanation?: string | null;
  readonly with?: Partial<BudgetBlock>;
}

export const FIRST_INDICATOR_ROW = 11;
export const BUDGET_ROW = 5;
export const COLUMNS = {
  level1: 0,
  level2: 1,
  name: 2,
  target: 3,
  actual: 4,
  points: 5,
  score: 6,
  explanation: 7,
};

/** A cell with a text. */
export function cell(row: number, column: number, text: string): TableCell {
  return { row, column, text, formula: null };
}

/** A cell with a number as printed; `96.00%` is the ratio 0.96. */
export function numberCell(
  row: number,
  column: number,
  printed: Numeral,
  formula: string | null = null,
): NumberCell {
  const text = printed === null ? "" : String(printed);
  const digits = text.replace(/[,%]/g, "");
  const plain = /^-?\d+(\.\d+)?$/.test(digits) ? new Decimal(digits) : null;
  const value = plain && text.endsWith("%") ? plain.div(100) : plain;
  return { row, column, text, formula, value, isTextNumber: false };
}

/** What a number compared with a number amounts to: `quantity("at-least", 95, 90, "%")` has ratios inside. */
export function quantity(
  direction: "at-least" | "at-most" | "equal",
  values: { readonly target: number | string; readonly actual: number | string; readonly unit?: string },
  more: Partial<Extract<Judgement, { kind: "quantitative" }>> = {},
): Judgement {
  const unit = values.unit === undefined ? null : unitOf(values.unit);
  const scale = unit?.scale ?? new Decimal(1);
  const target = new Decimal(values.target).times(scale);
  const actual = new Decimal(values.actual).times(scale);
  return {
    kind: "quantitative",
    direction,
    directionFrom: "operator",
    isStrict: false,
    low: target,
    high: target,
    actual,
    unit,
    notes: [],
    ...more,
  };
}

/** A number compared with a range, both ends inside. */
export function range(low: number, high: number, actual: number): Judgement {
  const bounds = { low: new Decimal(low), high: new Decimal(high), direction: "range" as const };
  return quantity("equal", { target: low, actual }, bounds);
}

/** A word compared with a word. */
export function quality(target: string, actual: string): Judgement {
  return { kind: "qualitative", target, actual, notes: [] };
}

/** What cannot be judged. */
export function unclear(
  reason: Extract<Judgement, { kind: "unclear" }>["reason"] = "actual-prose",
): Judgement {
  return { kind: "unclear", reason, notes: [] };
}

/** A unit by its name: 元 and 万元 are money, % is a ratio, anything else counts. */
export function unitOf(name: string): Unit {
  if (name === "%") return { name, dimension: "ratio", scale: new Decimal("0.01") };
  if (name === "元") return { name, dimension: "money", scale: new Decimal(1) };
  if (name === "万元") return { name, dimension: "money", scale: new Decimal(10_000) };
  return { name, dimension: "count", scale: new Decimal(1) };
}

/** A note of the form outside the indicator block. */
export function note(kind: NoteText["kind"], text: string, row = 40): NoteText {
  return { kind, label: "", cell: cell(row, 2, text) };
}

/** Builds the table. Without a sketch of the budget it has none; without rows it has none. */
export function buildTable(sketch: TableSketch = {}): SelfEvaluationTable {
  const indicators = (sketch.indicators ?? []).map((row, index) => buildIndicator(row, index, sketch));
  const totalRow = FIRST_INDICATOR_ROW + indicators.length;
  return {
    region: buildRegion(totalRow),
    title: cell(0, 0, "项目支出绩效自评表"),
    project: cell(2, 1, "示例项目"),
    department: cell(3, 1, "示例主管部门"),
    unit: cell(3, 5, "示例单位"),
    year: { value: "2023", cell: cell(1, 0, "(2023年度)") },
    budget: sketch.budget ? buildBudget(sketch.budget) : null,
    goal: { expected: null, accomplished: null },
    indicators,
    groups: [],
    hasAside: false,
    total: sketch.total ? buildTotal(sketch.total, totalRow) : null,
    grade: sketch.grade ? cell(totalRow, 7, sketch.grade) : null,
    hints: [],
    notes: [],
    problems: [],
    ...sketch.with,
  };
}

function buildRegion(totalRow: number): SelfEvaluationTable["region"] {
  return {
    id: "s1!A1",
    sheet: "s1",
    sheetName: "附件1",
    area: { top: 0, left: 0, bottom: totalRow, right: 7 },
    headerRows: [FIRST_INDICATOR_ROW - 1],
    columns: [],
    evidence: [],
  };
}

function buildIndicator(row: IndicatorSketch, index: number, table: TableSketch): Indicator {
  const at = FIRST_INDICATOR_ROW + index;
  const name = row.name ?? `指标${index + 1}`;
  const { hasExplanations = true, hasScores = true } = table;
  return {
    index,
    row: at,
    lastRow: at,
    level1: "产出指标",
    level2: "数量指标",
    category: "output",
    subcategory: "quantity",
    name: cell(at, COLUMNS.name, name),
    title: name,
    target: cell(at, COLUMNS.target, row.target ?? ""),
    isTargetAdjusted: false,
    targetOperator: null,
    targetUnit: null,
    actual: cell(at, COLUMNS.actual, row.actual ?? ""),
    points: numberCell(at, COLUMNS.points, row.points ?? null),
    score: hasScores ? numberCell(at, COLUMNS.score, row.score ?? null, row.scoreFormula) : null,
    explanation: hasExplanations ? cell(at, COLUMNS.explanation, row.explanation ?? "") : null,
    parent: null,
    sharedWith: [],
    isCounted: true,
    judgement: row.judgement ?? unclear(),
    ...row.with,
  };
}

function moneyCell(column: number, printed: Numeral): MoneyCell {
  const money = numberCell(BUDGET_ROW, column, printed);
  return { ...money, yuan: money.value };
}

function buildBudget(sketch: BudgetSketch): BudgetBlock {
  const points = numberCell(BUDGET_ROW, 5, sketch.points ?? null);
  const total: BudgetLine = {
    label: cell(BUDGET_ROW, 1, "年度资金总额"),
    kind: "total",
    initial: moneyCell(2, sketch.initial ?? null),
    full: moneyCell(3, sketch.full ?? null),
    executed: moneyCell(4, sketch.executed ?? null),
    points,
    rate: numberCell(BUDGET_ROW, 6, sketch.rate ?? null),
    score: numberCell(BUDGET_ROW, 7, sketch.score ?? null),
  };
  const explanation =
    sketch.explanation === undefined || sketch.explanation === null ? null : sketch.explanation;
  return {
    moneyUnit: "yuan",
    total,
    sources: [],
    pointsPrinted: points.value,
    divisorPrinted: null,
    explanation: explanation === null ? null : cell(BUDGET_ROW, 8, explanation),
    ...sketch.with,
  };
}

function buildTotal(sketch: NonNullable<TableSketch["total"]>, row: number): SelfEvaluationTable["total"] {
  return {
    label: cell(row, 0, "总分"),
    points: numberCell(row, COLUMNS.points, sketch.points ?? null),
    score: numberCell(row, COLUMNS.score, sketch.score ?? null, sketch.formula),
  };
}
