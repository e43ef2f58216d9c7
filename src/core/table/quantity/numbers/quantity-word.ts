import { remembered } from "../../remembered";
import { compact, foldWidth } from "../../wording";

const HAS_SPACE = /\s/;
const DIGITS_APART = /\d\s+[\d+-]/;
/** 15 200, 1 000 000: thousands set apart by one space. */
const THOUSANDS = /(?<![\d.])\d{1,3}(?:[^\S\r\n]\d{3})+(?!\d)/g;
/** What parts two numbers that only white space keeps apart. */
const BETWEEN = ";";

/**
 * A text without white space whose numbers are still the printed ones: 15 200 and 1,000,⏎000 are one number
 * each, 520 6 and 10⏎10 are two.
 */
export function quantityWord(text: string): string {
  return HAS_SPACE.test(text) ? spacedWord(text) : compact(text);
}

const spacedWord = remembered((text: string): string => {
  const folded = foldWidth(text);
  return DIGITS_APART.test(folded) ? numbersApart(folded) : compact(text);
});

function numbersApart(text: string): string {
  return text
    .replace(THOUSANDS, (number) => number.replace(/\s/g, ""))
    .replace(/(?<=\d)\s+(?=\d)|(?<=\d)[^\S\r\n]*[\r\n]\s*(?=[+-]\d)/g, BETWEEN)
    .replace(/\s+/g, "");
}
