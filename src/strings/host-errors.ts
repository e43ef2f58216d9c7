import type { HostErrorCode, HostErrorPlace } from "../core/index";

/** What happened, and what the user can do about it: a sentence each. */
export interface HostErrorWords {
  readonly what: string;
  readonly next: string;
}

/** The words for every way in which Excel refuses. */
export type HostErrorStrings = {
  readonly [code in HostErrorCode]: (place: HostErrorPlace) => HostErrorWords;
};
