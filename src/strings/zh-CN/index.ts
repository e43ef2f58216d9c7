import type { Strings } from "../strings";
import { findings } from "./findings";
import { pane } from "./pane";

/** 全部中文。 */
export const zhCN: Strings = { language: "zh-CN", pane, findings };
