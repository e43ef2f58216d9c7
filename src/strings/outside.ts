import { outside as english } from "./en-US/outside";
import type { Language } from "./strings";
import { outside as chinese } from "./zh-CN/outside";

/** What the pages say that stand where the pane cannot: in a browser, in an Excel that is too old. */
export interface OutsideWords {
  readonly outsideExcelTitle: string;
  readonly outsideExcelHint: string;
  readonly help: string;
  readonly unsupportedTitle: string;
  readonly unsupportedHint: string;
}

/** In every language at once, Chinese first: outside of Excel nobody tells which. */
export const OUTSIDE: Readonly<Record<Language, OutsideWords>> = { "zh-CN": chinese, "en-US": english };
