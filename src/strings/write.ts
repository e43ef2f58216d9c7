import type { WriteOp } from "../core/index";

/** What writes are for, and what is held back. */
export interface WriteStrings {
  readonly reasons: Readonly<Record<WriteOp["reason"]["kind"], string>>;
  /** What becomes of a cell that holds a formula, by the user's choice. */
  readonly formulas: Readonly<Record<"keep" | "replace" | "round", string>>;
}
