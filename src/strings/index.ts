import type { Language, Strings } from "./strings";
/** The door of the words: Chinese is always there, English comes when it is asked for. */
export type { Language, StartStrings, Strings } from "./strings";
export type * from "./findings";
export { findingSentence } from "./findings";
export { reportWords } from "./report";
export type * from "./host-errors";
export type * from "./pane";
export type * from "./pane-settings";
export type * from "./policies";
export { policyLines } from "./policies";
export type * from "./trace";
export { stepSentence, traceSentences } from "./trace";
export type * from "./write";
export type { EvidenceStrings } from "./evidence";
export { problemSentence } from "./problems";
export type { ProblemStrings } from "./problems";
export { zhCN } from "./zh-CN/index";
export { start as zhStart } from "./zh-CN/start";

/** All words of a language, loaded when they are asked for; fails only where their file cannot be had. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === "zh-CN" ? (await import("./zh-CN/index")).zhCN : (await import("./en-US/index")).enUS;
}

/** The language nearest to a locale such as `en-GB`: Chinese unless it is clearly another. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) || locale === "" ? "zh-CN" : "en-US";
}
