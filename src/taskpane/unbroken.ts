const NO_BREAK_SPACE = "\u00a0";
const WORD_JOINER = "\u2060";

/**
 * A sentence in which no line ends between a number and its unit: `少了 1 分`, `95.9918…%`, `3600平方米`, nor within a range:
 * `1.6—2 分`. The address of a cell is no number with a unit: after `H29` a line may end.
 */
export function unbroken(text: string): string {
  return text
    .replace(/\b(\d(?:[\d.,]*\d)?…?) (?=\p{L})/gu, `$1${NO_BREAK_SPACE}`)
    .replace(/…(?=[%‰])|\d(?=\p{Script=Han})|[\d%](?=[—–]\d)|(?<=[\d%])[—–](?=\d)/gu, `$&${WORD_JOINER}`);
}
