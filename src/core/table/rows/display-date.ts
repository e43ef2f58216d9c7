import type { Decimal } from "../../decimal";

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Whether a number format shows a date: it has year, month or day letters outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[ymd]/i.test(bare) && !/[0#?]/.test(bare);
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date serial number as year, month and day; `null` where Excel would not show it as a date. */
function dayOfSerial(serial: number): Day | null {
  if (!(serial >= 1 && serial < 2_958_466)) return null;
  const date = new Date(EPOCH_MS + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A serial number as its date format shows it. Times of day stay as the format prints them, rounded down. */
export function renderDate(number: Decimal, format: string): string {
  const date = dayOfSerial(number.toNumber());
  if (!date) return number.toString();
  const bare = format.replace(/\[[^\]]*\]/g, "").replace(/;.*$/, "");
  return bare.replace(/"[^"]*"|\\.|y+|m+|d+|h+:mm(:ss)?|@/gi, (token) => dateToken(token, date)).trim();
}

function dateToken(token: string, date: Day): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  const pad = (value: number): string => String(value).padStart(token.length >= 2 ? 2 : 1, "0");
  const letter = token[0]?.toLowerCase();
  if (letter === "y") return token.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, "0");
  if (letter === "m") return pad(date.month);
  if (letter === "d") return pad(date.day);
  return "";
}
