import { parseDeadline } from "./parse-date";

interface Day {
  readonly months: number;
  readonly day: number;
}

/**
 * How many months lie between the days of an answer, 12 in 2022年1月1日至2022年12月31日; `null` where it tells no two days
 * or no whole months.
 *
 * @param year - the form's year, for days that print none
 */
export function monthsIn(text: string, year: number | null): number | null {
  const span = /\d.*[-~至到—].*\d/.test(text) ? parseDeadline(text, year) : null;
  if (!span) return null;
  const [from, end] = [dayOf(span.from, 0), dayOf(span.to, 1)];
  return from.day === end.day && end.months > from.months ? end.months - from.months : null;
}

/** A day of a span, so many days later. */
function dayOf(date: number, later: number): Day {
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  const moved = new Date(Date.UTC(year, month - 1, day + later));
  return { months: moved.getUTCFullYear() * 12 + moved.getUTCMonth(), day: moved.getUTCDate() };
}
