import type { WriteOp } from "../core/index";

/** What writes are for, and what is held back. */
export interface WriteStrings {
  readonly reasons: Readonly<Record<WriteOp["reason"]["kind"], string>>;
}
