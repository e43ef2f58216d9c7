import type { Area } from "../sheet";
import type { Decimal } from "../decimal";
import type { Problem } from "../outcome";

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

/** The roles a column of the indicator block can have. */
export type ColumnRole =
  | "level1"
  | "level2"
  | "name"
  | "targetOperator"
  | "target"
  | "targetAdjusted"
  | "targetUnit"
  | "actual"
  | "points"
  | "score"
  | "explanation";

/** Why recognition decided as it did; `strings` turns it into a sentence. */
export interface Evidence {
  readonly kind:
    | "header-text" // the header cell says so: `text` is the header
    | "header-spanning" // a header above spans it: `text` is that header
    | "column-content" // what stands below looks like it
    | "column-order" // the usual neighbour of a known column
    | "title-text"
    | "label-text"
    | "user-choice"; // the user said so
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A column with its role. */
export interface ColumnAssignment {
  readonly role: ColumnRole;
  /** Zero-based. */
  readonly column: number;
  readonly evidence: Evidence;
}

/** Where a table stands and how it was recognised, before anything in it is read. */
export interface TableRegion {
  /** Stable within one snapshot: sheet id and top-left cell. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetName: string;
  /** From the title to the last row that belongs to the table. */
  readonly area: Area;
  /** The header rows of the indicator block, first to last; repeated headers after a page break included. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnAssignment[];
  readonly evidence: readonly Evidence[];
  /** Whether the form is for a whole department (部门整体支出) rather than one project. */
  readonly scope: "project" | "department";
}

/** What a sheet area looks like that was not taken. */
export type LookAlike =
  | "target-declaration"
  | "evaluation-system"
  | "checklist"
  | "mid-year-monitoring"
  | "multi-year-target"
  | "blank-form" // a self-evaluation form without a single indicator
  | "payment-table"
  | "basic-data"
  | "table-of-contents"
  | "summary"
  | "other";

/** An area that resembles a self-evaluation table and was left alone, with the reason. */
export interface SkippedArea {
  readonly sheet: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly looksLike: LookAlike;
  readonly evidence: readonly Evidence[];
}

/** All that recognition found in a sheet. */
export interface Recognition {
  readonly regions: readonly TableRegion[];
  readonly skipped: readonly SkippedArea[];
  readonly problems: readonly Problem[];
}

/** Which columns the user says a table has; kept in the workbook and given back to recognition. */
export interface RoleChoice {
  /** The sheet's id and the area's top-left cell, or the whole area for one that recognition did not take. */
  readonly sheet: string;
  readonly area: Area;
  readonly columns: Readonly<Partial<Record<ColumnRole, number | null>>>;
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

/** A unit of measure. `scale` turns a printed number into the base unit: 万元 → 10000 (yuan), % → 0.01 (ratio). */
export interface Unit {
  /** As printed, normalised: 套, 人次, 万元, %, 元/人·天. */
  readonly name: string;
  readonly dimension: "ratio" | "money" | "count" | "other";
  readonly scale: Decimal;
}

/** How an actual value is compared with its target. */
export type Direction = "at-least" | "at-most" | "equal" | "range";

/** Where the direction came from. `default`: nothing says so, more is better. */
export type DirectionSource =
  "operator" | "operator-column" | "direction-column" | "name" | "zero-target" | "default";

/** Something noticed while reading that a reviewer should know; checks turn it into findings. */
export type ReadingNote =
  | "operator-in-actual" // 实际完成值 repeats the operator: ≥266米
  | "percent-assumed" // one side has %, the other a bare number: read as per cent
  | "money-converted" // 元 against 万元
  | "unit-differs" // two names of counting units, not convertible, compared as they stand
  | "range-in-actual" // the actual value is a range; its lower end is compared
  | "number-in-name" // the target was read from the indicator's name
  | "not-a-number" // a quantitative target answered by 完成 or the like: taken as met
  | "grade-scale"; // a qualitative target that is a scale (优良中低差, 好坏)

/** Why something cannot be judged. */
export type UnclearReason =
  | "target-blank"
  | "actual-blank"
  | "actual-prose" // the actual value is a sentence without one readable value
  | "target-prose"
  | "several-numbers"
  | "unit-mismatch" // 人 against %, 元 against 套
  | "period-unclear" // 2次/月 answered by 12次: a month's, or the year's
  | "money-unit-unclear" // 120万元 answered by 1195000: hardly 万元, though nothing says 元
  | "approximate" // 约1200人 answered by 1187人: near enough for one reader, not for the other
  | "bracketed-number" // (5%): an accountant's -5%, or a number in brackets
  | "actual-not-number"
  | "masked" // **
  | "cell-error" // #REF!
  | "row-shifted" // cells of the row slipped out of their columns
  | "scale-echoed" // the answer repeats the whole scale (好坏) and chooses no grade
  | "deadline-unreadable";

/** A span of days, both ends inclusive, as `YYYYMMDD` numbers; a month alone is the whole month. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  /** `false` where the year was not printed and is taken from the table's year. */
  readonly hasYear: boolean;
}

/** What a row's target and actual value amount to, ready to be scored. Numbers are in the base unit of `unit`. */
export type Judgement =
  | {
      readonly kind: "quantitative";
      readonly direction: Direction;
      readonly directionFrom: DirectionSource;
      /** `true` for "more than" and "less than": reaching the target exactly is not enough. */
      readonly isStrict: boolean;
      /** Lower and upper bound; equal unless `direction` is `range`. */
      readonly low: Decimal;
      readonly high: Decimal;
      readonly actual: Decimal;
      readonly unit: Unit | null;
      readonly notes: readonly ReadingNote[];
    }
  | {
      readonly kind: "qualitative";
      readonly target: string;
      readonly actual: string;
      readonly notes: readonly ReadingNote[];
    }
  | {
      readonly kind: "deadline";
      readonly due: DateSpan;
      /** `null` where the answer is a word (已完成, 100%). */
      readonly done: DateSpan | null;
      readonly notes: readonly ReadingNote[];
    }
  | { readonly kind: "heading" }
  | { readonly kind: "unclear"; readonly reason: UnclearReason; readonly notes: readonly ReadingNote[] };

/** One level-3 indicator: a row of the table. */
export interface Indicator {
  /** Position in `SelfEvaluationTable.indicators`. */
  readonly index: number;
  /** First and last sheet row (a row can be split over two). */
  readonly row: number;
  readonly lastRow: number;
  readonly isHidden: boolean;
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
  /** An explanation cell of the block where the form has one. */
  readonly explanation: TableCell | null;
}

/** The total row (总分 / 合计). */
export interface TotalLine {
  readonly label: TableCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** A printed hint at the policy a form follows. */
export interface PolicyHint {
  readonly kind: "execution-20" | "sichuan-export" | "printed-rule";
  readonly text: string;
  readonly cell: { readonly row: number; readonly column: number };
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
  readonly total: TotalLine | null;
  readonly grade: TableCell | null;
  readonly hints: readonly PolicyHint[];
  readonly notes: readonly NoteText[];
  readonly problems: readonly Problem[];
}
