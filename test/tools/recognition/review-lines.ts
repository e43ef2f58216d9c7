/** What `npm run review --json` prints for a workbook, as far as recognition is measured. */
export interface ReviewLine {
  readonly tables: readonly ReviewTable[];
  readonly skipped: readonly { readonly sheet: string; readonly range: string }[];
}

export interface ReviewTable {
  readonly sheet: string;
  readonly range: string;
  readonly title: string | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly year: string | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly budget: ReviewBudget | null;
  readonly indicators: readonly ReviewIndicator[];
  readonly total: { readonly points: ReviewCell; readonly score: ReviewCell };
}

export interface ReviewBudget {
  readonly moneyUnit: string | null;
  readonly initial: ReviewCell;
  readonly full: ReviewCell;
  readonly executed: ReviewCell;
  readonly points: ReviewCell;
  readonly rate: ReviewCell;
  readonly score: ReviewCell;
}

export interface ReviewCell {
  readonly cell: string | null;
  readonly text: string | null;
  readonly value?: string | null;
}

export interface ReviewIndicator {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
  readonly kind: string;
  readonly direction: string | null;
  readonly target: ReviewCell;
  readonly actual: ReviewCell;
  readonly points: ReviewCell;
  readonly score: ReviewCell;
  readonly explanation: ReviewCell;
}
