/** A number with its sign and unit, and nothing more: ≥11套, 2.6亿元, 583元/人*月, 3-5次. Dates and sentences are words. */
const QUANTITY = /^[≥≤<>=≧≦＞＜]*-?[\d.,]+(万|亿)?([-—~～至][\d.,]+)?[^\d\s，。；：、]{0,8}$/;

/** Whether a target or a result is a quantity and can stand in a sentence without quotation marks. */
export function isQuantityText(text: string): boolean {
  return QUANTITY.test(text);
}

/** A text in Chinese quotation marks; marks inside it become inner ones. */
export function inQuotes(text: string): string {
  return `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
