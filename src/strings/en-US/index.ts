import type { Strings } from "../strings";
import { findings } from "./findings";
import { pane } from "./pane";
import { policies } from "./policies";
import { trace } from "./trace";
import { write } from "./write";

/** All of it in English. */
export const enUS: Strings = { language: "en-US", pane, findings, trace, policies, write };
