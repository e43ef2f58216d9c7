import type { HostErrorCode } from "../core/index";

/** Where Excel refused: sheet name and A1 address, `null` where unknown. */
export interface HostErrorPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What happened, and what the user can do about it: a sentence each. */
export interface HostErrorWords {
  readonly what: string;
  readonly next: string;
}

/** The words for every way in which Excel refuses. */
export type HostErrorStrings = {
  readonly [code in HostErrorCode]: (place: HostErrorPlace) => HostErrorWords;
};
