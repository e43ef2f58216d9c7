import { Decimal, shownNumber } from "../../decimal";
import type { CellValue } from "../../sheet";
import { renderDate, isDateFormat } from "./display-date";

const GENERAL_WIDTH = 11;

/**
 * A cell's value as Excel shows it, worked out from its number format alone.
 *
 * Hosts differ in the texts they hand out (### in narrow columns, locale signs), so they are never relied on.
 *
 * @param format - the number format, `undefined` for General
 */
export function displayText(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value.trim();
  const isGeneral = format === undefined || /^general$|^@$|^G\/通用格式$/i.test(format);
  return isGeneral ? general(value) : formatted(value, format);
}

function general(value: number): string {
  const short = String(value);
  if (short.length <= GENERAL_WIDTH && !short.includes("e")) return short;
  const exact = shownNumber(value);
  if (!exact) return short;
  const plain = exact.toString();
  if (plain.length <= GENERAL_WIDTH) return plain;
  const whole = exact.trunc().toString().length;
  if (whole >= GENERAL_WIDTH) return plain;
  return exact.toDecimalPlaces(GENERAL_WIDTH - 1 - whole).toString();
}

function formatted(value: number, format: string): string {
  const number = shownNumber(value);
  if (!number) return String(value);
  const { section, isSigned } = chooseSection(format, number);
  if (isDateFormat(section)) return renderDate(number, section);
  const pattern = stripLayout(section);
  const digits = /[0#?][0#?,.]*/.exec(
    pattern.replace(/"[^"]*"/g, (quoted) => "\u0001".repeat(quoted.length)),
  );
  if (!digits)
    return /general/i.test(pattern) ? pattern.replace(/general/i, general(value)) : unquote(pattern);
  const before = unquote(pattern.slice(0, digits.index));
  const after = unquote(pattern.slice(digits.index + digits[0].length));
  const percent = `${before}${after}`.includes("%") ? 100 : 1;
  const magnitude = (isSigned ? number.abs() : number).times(percent);
  return `${before}${digitsText(magnitude, digits[0])}${after}`.trim();
}

/** The section of a format that a number uses; a section of its own prints the sign itself. */
function chooseSection(format: string, number: Decimal): { section: string; isSigned: boolean } {
  const sections = format.split(";");
  const [positive = "", negative, zero] = sections;
  if (number.isZero() && zero !== undefined) return { section: zero, isSigned: true };
  if (number.isNegative() && !number.isZero() && negative) return { section: negative, isSigned: true };
  return { section: positive, isSigned: false };
}

/** Drops what only shifts or colours: `[Red]`, `[$-804]`, `_x`, `*x`. */
function stripLayout(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "");
}

function unquote(text: string): string {
  return text.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1");
}

function digitsText(number: Decimal, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const thousands = /,+$/.exec(whole)?.[0].length ?? 0;
  const scaled = number.div(new Decimal(`1e${3 * thousands}`));
  const fixed = scaled.toFixed(fraction.replace(/,/g, "").length);
  const [integer = "0", decimals = ""] = fixed.split(".");
  const least = (whole.match(/0/g) ?? []).length;
  const grouped = group(integer, least, /[0#?],[0#?]/.test(whole));
  const kept = trimOptional(decimals, fraction);
  return kept ? `${grouped}.${kept}` : grouped;
}

function group(integer: string, least: number, hasThousands: boolean): string {
  const sign = integer.startsWith("-") ? "-" : "";
  const digits = integer.replace("-", "").padStart(least, "0");
  return sign + (hasThousands ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits);
}

function trimOptional(decimals: string, fraction: string): string {
  let kept = decimals;
  for (let at = decimals.length - 1; at >= 0 && fraction[at] === "#" && kept.endsWith("0"); at--) {
    kept = kept.slice(0, -1);
  }
  return kept;
}
