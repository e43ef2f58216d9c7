import { Decimal } from "../../../decimal";

const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([..."零一二三四五六七八九"].map((letter, digit) => [letter, digit])),
  〇: 0,
  两: 2,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The letters of a Chinese numeral, for patterns. */
export const CHINESE_NUMERAL = "[〇零一二两三四五六七八九十百千万亿点]+";

/** A Chinese numeral as a number: 十五 → 15, 八十五点五 → 85.5; `null` where the letters make no numeral. */
export function chineseNumber(text: string): Decimal | null {
  const [whole = "", fraction, ...rest] = text.split("点");
  if (rest.length > 0 || whole === "" || fraction === "") return null;
  const integer = chineseInteger(whole);
  if (integer === null || fraction === undefined) return integer;
  const digits = [...fraction].map((letter) => DIGITS[letter]);
  if (digits.some((digit) => digit === undefined)) return null;
  return integer.plus(new Decimal(`0.${digits.join("")}`));
}

function chineseInteger(text: string): Decimal | null {
  const letters = [...text];
  const isDigitString = letters.length > 1 && letters.every((letter) => DIGITS[letter] !== undefined);
  if (isDigitString) return new Decimal(letters.map((letter) => DIGITS[letter]).join(""));
  return grouped(letters);
}

interface Sum {
  readonly total: Decimal;
  readonly section: number;
  readonly digit: number | null;
}

function grouped(letters: readonly string[]): Decimal | null {
  let sum: Sum | null = { total: new Decimal(0), section: 0, digit: null };
  for (const letter of letters) sum = sum && addLetter(sum, letter);
  return sum && sum.total.plus(sum.section + (sum.digit ?? 0));
}

function addLetter({ total, section, digit }: Sum, letter: string): Sum | null {
  const group = GROUPS[letter];
  if (group !== undefined)
    return { total: total.plus(section + (digit ?? 0)).times(group), section: 0, digit: null };
  const power = POWERS[letter];
  if (power !== undefined) {
    const count = digit ?? (section === 0 ? 1 : 0);
    return { total, section: section + count * power, digit: null };
  }
  const value = DIGITS[letter];
  return value === undefined || digit ? null : { total, section, digit: value };
}
