import type { Category, Subcategory } from "../model";

/** The texts of a row that say what was wanted and what was reached. */
export interface RowTexts {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** From columns of their own; `""` where there are none. */
  readonly operator: string;
  readonly unit: string;
  readonly direction: string;
  readonly category: Category;
  readonly subcategory: Subcategory;
  /** The form's year, for dates that print none. */
  readonly year: number | null;
}
