import type { Strings } from "../strings";
import { evidence } from "./evidence";
import { findings } from "./findings";
import { hostErrors } from "./host-errors";
import { pane } from "./pane";
import { policies } from "./policies";
import { problems } from "./problems";
import { report } from "./report";
import { trace } from "./trace";
import { write } from "./write";

/** All of it in English. */
export const enUS: Strings = {
  language: "en-US",
  pane,
  findings,
  hostErrors,
  trace,
  policies,
  problems,
  evidence,
  write,
  report,
};
