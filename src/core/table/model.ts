import type { Decimal } from "../decimal";
import type { Problem } from "../outcome";
import type { Judgement } from "./judgement";
import type { TableRegion } from "./recognition";

/** A cell of a table as it stands: where it is (top-left of its merged area) and what it shows. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** As the user sees it: number formats applied, outer white space removed; `""` when empty. */
  readonly text: string;
  /** The cell's formula, beginning with `=`, or `null`. */
  readonly formula: string | null;
}

/** A cell that ought to hold a number. Percentages are ratios: `96.00%` has the value 0.96. */
export interface NumberCell extends TableCell {
  readonly value: Decimal | null;
  /** `true` where the number is stored as text (a plain numeral in a text cell). */
  readonly isTextNumber: boolean;
}

/** Level-1 indicator recognised: the category its points count for. */
export type Category = "output" | "benefit" | "satisfaction" | "cost" | "process" | "other";

/** Level-2 indicator recognised. */
export type Subcategory =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economic-benefit"
  | "social-benefit"
  | "ecological-benefit"
  | "sustained-impact"
  | "beneficiary-satisfaction"
  | "other";

/** One level-3 indicator: a row of the table. */
export interface Indicator {
  /** Position in `SelfEvaluationTable.indicators`. */
  readonly index: number;
  /** First and last sheet row (a row can be split over two). */
  readonly row: number;
  readonly lastRow: number;
  /** Level labels as printed, cleaned of their points; inherited from above where blank; `""` where there is none. */
  readonly level1: string;
  readonly level2: string;
  readonly category: Category;
  readonly subcategory: Subcategory;
  /** The name cell; `text` as printed, `title` without numbering, stars and masks. */
  readonly name: TableCell;
  readonly title: string;
  /** The target in force: the one as adjusted during the year where the row prints one that differs. */
  readonly target: TableCell | null;
  readonly isTargetAdjusted: boolean;
  readonly targetOperator: TableCell | null;
  readonly targetUnit: TableCell | null;
  readonly actual: TableCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
  readonly explanation: TableCell | null;
  /** The `index` of the parent row this one breaks down (其中…, 1、 under 一、), or `null`. */
  readonly parent: number | null;
  /** The rows with which it has points or a score in one merged cell; nearly always none. The cell is the first row's. */
  readonly sharedWith: readonly number[];
  /** Whether its points and score enter the total: of a parent and its children only one side does. */
  readonly isCounted: boolean;
  readonly judgement: Judgement;
}

/** The label of a level with points printed inside it: 产出指标(50分). */
export interface GroupPoints {
  readonly cell: TableCell;
  readonly level: 1 | 2;
  readonly label: string;
  readonly points: Decimal;
  /** Indexes of the counted indicators below the label. */
  readonly indicators: readonly number[];
}

/** Money as printed and what it means in the base unit of the block, exactly. */
export interface MoneyCell extends NumberCell {
  /** In yuan; `null` where no number or no unit is known. Same as `value` where the unit is unknown. */
  readonly yuan: Decimal | null;
}

/** One line of the budget block: the total line or a source of money below it. */
export interface BudgetLine {
  readonly label: TableCell | null;
  readonly kind: "total" | "current-appropriation" | "carried-over" | "other-funds" | "other";
  readonly initial: MoneyCell | null;
  readonly full: MoneyCell | null;
  readonly executed: MoneyCell | null;
  readonly points: NumberCell | null;
  readonly rate: NumberCell | null;
  readonly score: NumberCell | null;
}

/** The budget block (项目资金 / 预算执行情况). */
export interface BudgetBlock {
  readonly moneyUnit: "yuan" | "wanYuan" | null;
  readonly total: BudgetLine;
  readonly sources: readonly BudgetLine[];
  /** Points of the execution rate read off the form: its points cell, else a label such as `得分(20分*执行率)`; `null` when unscored. */
  readonly pointsPrinted: Decimal | null;
  /** `initial` where the letters in the header say so: 年初预算数(A) beside 执行率(B/A) and a budget without a letter. */
  readonly divisorPrinted: "initial" | null;
  /** An explanation cell of the block where the form has one. */
  readonly explanation: TableCell | null;
}

/** The total row (总分 / 合计). */
export interface TotalLine {
  readonly label: TableCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** A text outside the indicator block that checks look at: instructions, notes, signatures. */
export interface NoteText {
  readonly kind: "instruction" | "note" | "signature" | "other-explanation" | "deviation-box" | "summary";
  readonly label: string;
  readonly cell: TableCell;
}

/** A self-evaluation table, read: everything that scoring and checks need, nothing decided yet. */
export interface SelfEvaluationTable {
  readonly region: TableRegion;
  readonly title: TableCell | null;
  readonly project: TableCell | null;
  readonly department: TableCell | null;
  readonly unit: TableCell | null;
  /** The budget year as four digits, and where it stands. */
  readonly year: { readonly value: string; readonly cell: TableCell } | null;
  readonly budget: BudgetBlock | null;
  readonly goal: { readonly expected: TableCell | null; readonly accomplished: TableCell | null };
  readonly indicators: readonly Indicator[];
  readonly groups: readonly GroupPoints[];
  /** Whether lines that are no indicators have points and scores too, so that nobody knows what the total adds up. */
  readonly hasAside: boolean;
  readonly total: TotalLine | null;
  readonly grade: TableCell | null;
  /** Printed texts that may tell which policy the form follows: rules, and the header words of a system's printout. */
  readonly hints: readonly string[];
  readonly notes: readonly NoteText[];
  readonly problems: readonly Problem[];
}
