import type { Decimal } from "../decimal";
import type { Source } from "../regulations/policy";
import type { ScoredTable } from "../scoring/model";
import type { CellEdit, CellRef, SheetSnapshot, WorkbookSnapshot } from "../sheet";
import type { CheckId } from "./ids";

/** 必须修改 / 建议修改 / 需人工核对. */
export type Severity = "error" | "warning" | "review";

/** A fact of a finding: what `strings` puts into its sentence. */
export type Fact = string | number | boolean | Decimal | null;

/** What a check noticed, as data; sentences live in `strings`, typed by the check's id. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** Position of the table in the review; `null` for findings about the workbook. */
  readonly table: number | null;
  /** First = where to jump. Never empty. */
  readonly cells: readonly CellRef[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Where mending is mechanical: the edits that do it. */
  readonly fix: readonly CellEdit[] | null;
}

/** What a check of the whole workbook is given. Checks of one table see that table and its sheet alone, so that they need not run again when another changes. */
export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ScoredTable[];
}

/** What a check reports; the engine adds the check's id and the table. */
export interface CheckReport {
  readonly cells: readonly CellRef[];
  readonly facts: Readonly<Record<string, Fact>>;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly fix?: readonly CellEdit[];
}

/** Where a check comes from. */
export interface CheckSource extends Source {
  /** Public address of the text, or `null`; the catalogue of checks links to it. */
  readonly url: string | null;
}

/** A pre-submission check: one file, one test, one catalogue entry, at least one source. */
export interface Check {
  readonly id: CheckId;
  readonly group: "arithmetic" | "facts" | "quality" | "form";
  readonly severity: Severity;
  readonly sources: readonly [CheckSource, ...CheckSource[]];
  /** About one table, or about the workbook as a whole. */
  readonly run:
    | {
        readonly scope: "table";
        readonly report: (scored: ScoredTable, sheet: SheetSnapshot) => readonly CheckReport[];
      }
    | { readonly scope: "workbook"; readonly report: (context: CheckContext) => readonly CheckReport[] };
  /** What a check of one table notices besides when it sees all of them side by side. */
  readonly across?: (context: CheckContext) => readonly CheckReport[];
}
