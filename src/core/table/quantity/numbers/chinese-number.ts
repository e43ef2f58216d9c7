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

function grouped(letters: readonly string[]): Decimal | null {
  let [total, section, digit] = [0, 0, 0];
  for (const letter of letters) {
    const [group, power, value]: (number | undefined)[] = [GROUPS[letter], POWERS[letter], DIGITS[letter]];
    if (group !== undefined) [total, section] = [(total + section + digit) * group, 0];
    else if (power !== undefined) section += (digit || (section === 0 ? 1 : 0)) * power;
    else if (digit || value === undefined) return null;
    digit = value ?? 0;
  }
  return new Decimal(total + section + digit);
}
