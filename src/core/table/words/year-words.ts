import { compact } from "../wording";

/** Whether a cell says a year and nothing else: （2022年度）. */
export function isYearLine({ text }: { readonly text: string }): boolean {
  return /^[(]?20\d\d年度?[)]?$/.test(plainYears(text));
}

/** The year that a text names, as four digits; `null` where it names none. */
export function yearIn(text: string): string | null {
  const word = plainYears(text);
  return (
    /(20\d\d)年度/.exec(word)?.[1] ??
    /(20\d\d)年/.exec(word)?.[1] ??
    /^(20\d\d)(?:$|\D)/.exec(word)?.[1] ??
    null
  );
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const CHINESE_YEAR = /二[〇○零OΟo0][〇○零OΟo0一二三四五六七八九]{2}(?=年)/g;

/** The text folded, its years in digits: 二〇二二年 → 2022年. */
export function plainYears(text: string): string {
  return compact(text).replace(CHINESE_YEAR, (year) => [...year].map(digit).join(""));
}

function digit(letter: string): number {
  return Math.max(0, CHINESE_DIGITS.indexOf(letter));
}
