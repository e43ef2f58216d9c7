/** The door of the words: Chinese is always there, English comes when it is asked for. */
export type { Language, StartStrings, Strings } from "./strings";
export type * from "./findings";
export { findingSentence } from "./findings";
export { reportWords } from "./report-words";
export type * from "./host-errors";
export type * from "./pane";
export type * from "./pane-settings";
export type * from "./policies";
export { policyLines } from "./policies";
export type * from "./trace";
export { traceSentences } from "./trace";
export type * from "./write";
export { zhCN } from "./zh-CN/index";
export { loadStrings } from "./load";
