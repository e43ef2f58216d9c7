import type { StartStrings } from "../strings";
import { paneStart } from "./pane-start";

/** The words of the first page; the rest is fetched later. */
export const start: StartStrings = { language: "en-US", pane: paneStart };
