/** Every way in which Excel refuses, each with its own sentence in `strings`. */
export type HostErrorCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "cell-locked"
  | "structure-protected"
  | "read-only"
  | "merge-conflict"
  | "filtered-range"
  | "text-format"
  | "array-formula"
  | "table-formula"
  | "sheet-deleted"
  | "sheet-hidden"
  | "changed-meanwhile"
  | "payload-too-large"
  | "timeout"
  | "session-lost"
  | "unsupported-host"
  | "inactive-workbook"
  | "no-cells-selected"
  | "access-denied"
  | "cancelled"
  | "dialog-open"
  | "busy"
  | "restore-record-full"
  | "verification-failed"
  | "unknown";

/** Where Excel refused: sheet name and A1 address, `null` where unknown. */
export interface HostErrorPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/**
 * The one error that `excel` throws: Excel refused, and nothing was left half done without a record.
 *
 * @param code - what happened, as a code that `strings` words
 * @param place - sheet name and cell where known
 * @param cause - the original error
 */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly place: HostErrorPlace;

  constructor(code: HostErrorCode, place: HostErrorPlace = { sheet: null, cell: null }, cause?: unknown) {
    super(code, { cause });
    this.name = "HostError";
    this.code = code;
    this.place = place;
  }
}
