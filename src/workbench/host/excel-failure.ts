const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotAvailable: 404,
  ApiNotFound: 404,
  ConnectionFailure: 503,
  GeneralException: 500,
  InvalidOrTimedOutSession: 408,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ActivityLimitReached: 429,
  NotImplemented: 501,
};

/**
 * Excel refuses: the code as Office.js knows it, thrown by the objects of the host and answered as the
 * failure of the action at work.
 */
export class ExcelFailure extends Error {
  readonly code: string;
  readonly status: number;
  /** The member at work, such as `Range.getMergedAreasOrNullObject`; put in by the interpreter. */
  location = "";

  constructor(code: string, message = `Excel refused: ${code}.`) {
    super(message);
    this.name = "ExcelFailure";
    this.code = code;
    this.status = STATUS[code] ?? 400;
  }
}

/** The argument at hand is none that Excel takes. */
export function invalidArgument(message?: string): ExcelFailure {
  return new ExcelFailure("InvalidArgument", message);
}
