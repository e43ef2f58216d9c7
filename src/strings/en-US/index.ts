import type { Strings } from "../strings";
import { findings } from "./findings";
import { pane } from "./pane";

/** All of it in English. */
export const enUS: Strings = { language: "en-US", pane, findings };
