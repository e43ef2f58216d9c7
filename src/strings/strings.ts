import type { FindingStrings } from "./findings";
import type { PaneStrings } from "./pane";

/** Everything that is said in one language, a domain each. */
export interface Strings {
  readonly language: Language;
  readonly pane: PaneStrings;
  readonly findings: FindingStrings;
}

/** The languages there are; Chinese is the source. */
export type Language = "zh-CN" | "en-US";
