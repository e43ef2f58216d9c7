import { HostError } from "../../core";
import type { HostErrorCode } from "../../core";

/** Where something failed: the sheet's name and the cell's A1 address, where known. */
export interface FaultPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

const NOWHERE: FaultPlace = { sheet: null, cell: null };

/** Excel's own codes, and those of the library, by what an accountant can do about them. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  AccessDenied: "access-denied",
  ItemNotFound: "sheet-deleted",
  InvalidReference: "sheet-deleted",
  InvalidObjectPath: "sheet-deleted",
  MergedRangeConflict: "merge-conflict",
  FilteredRangeConflict: "filtered-range",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  RequestAborted: "session-lost",
  Timeout: "timeout",
  InactiveWorkbook: "inactive-workbook",
  // By design where a chart, a picture or a shape is selected (office-js issue 2268).
  InvalidSelection: "no-cells-selected",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  ReadOnly: "read-only",
  ApiNotFound: "unsupported-host",
  ApiNotAvailable: "unsupported-host",
  NotImplemented: "unsupported-host",
  UnsupportedOperation: "unsupported-host",
  UnsupportedSheet: "unsupported-host",
};

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Told by its shape: an error of another frame or realm is no `instanceof` of ours. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "debugInfo" in error
  );
}

/**
 * What Office.js threw, as the one error of this room. A bug of our own (no Office error) comes back as it is,
 * so that it is never worded as Excel's fault.
 *
 * @param error - anything caught around a round trip
 * @param place - where we were at work, for the sentence
 */
export function toHostError(error: unknown, place: FaultPlace = NOWHERE): unknown {
  if (error instanceof HostError || !isOfficeError(error)) return error;
  return new HostError(codeOf(error), place, error);
}

function codeOf(error: OfficeError): HostErrorCode {
  // Excel refuses more than 512 merged areas at a time, with no code of its own.
  if (isAt(error, /getMergedAreas/i)) return "payload-too-large";
  // Nor has it one for settings that outgrow the file: what grows there is the record of writes.
  if (error.code === "InvalidArgument" && isAt(error, /^SettingCollection\.add$/i))
    return "restore-record-full";
  return CODES[error.code] ?? "unknown";
}

function isAt({ debugInfo }: OfficeError, member: RegExp): boolean {
  return member.test(debugInfo?.errorLocation ?? "");
}

/** Whether an error is a `HostError` of one of these codes. */
export function isHostError(error: unknown, ...codes: readonly HostErrorCode[]): error is HostError {
  return error instanceof HostError && (codes.length === 0 || codes.includes(error.code));
}
