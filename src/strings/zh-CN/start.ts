import type { StartStrings } from "../strings";
import { paneStart } from "./pane-start";

/** 打开窗格马上要用的文字；其余的随后取来。 */
export const start: StartStrings = { language: "zh-CN", pane: paneStart };
