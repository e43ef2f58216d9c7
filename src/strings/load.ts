import type { Language, StartStrings, Strings } from "./strings";
import { start as zhStart } from "./zh-CN/start";

/** The words of the first page: Chinese is always there, English is fetched. */
export async function loadStartStrings(language: Language): Promise<StartStrings> {
  return language === "zh-CN" ? zhStart : (await import("./en-US/start")).start;
}

/** All words of a language, loaded when they are asked for; fails only where their file cannot be had. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === "zh-CN" ? (await import("./zh-CN/index")).zhCN : (await import("./en-US/index")).enUS;
}

/** The language nearest to a locale such as `en-GB`: Chinese unless it is clearly another. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) || locale === "" ? "zh-CN" : "en-US";
}
