import type { DateSpan } from "../../judgement";
import { dateIn } from "./date-phrase";
import type { RowTexts } from "../row-texts";
import { BUILT, ENDED } from "../words/work-words";

type ReadDate = (text: string) => DateSpan | null;

/** Words with which the last of several steps ends, or a day alone. */
const FINISHED = new RegExp(`完|使用|${ENDED}|${BUILT}|[月日号底]$`);

/**
 * The last day to keep and the last day of the work, where target or answer tell several and each of them was kept:
 * 6月完成采购，11月完成验收. `null` where one was not, or the days are not as many as were wanted.
 */
export function keptDates(
  { target, actual }: RowTexts,
  read: ReadDate,
): { readonly due: DateSpan; readonly done: DateSpan } | null {
  const [wanted, reached] = [datesIn(target, read), datesIn(actual, read)];
  const [due, done] = [wanted.at(-1), reached.at(-1)];
  if (!due || !done || reached.length < 2 || !FINISHED.test(actual)) return null;
  if (wanted.length > 1 && wanted.length !== reached.length) return null;
  return reached.every(({ to }, at) => to <= (wanted[at] ?? due).to) ? { due, done } : null;
}

/** The dates of a text, one in each of its clauses; none where a clause has none. */
function datesIn(text: string, read: ReadDate): readonly DateSpan[] {
  const clauses = text.split(/[,;、。和](?=.)/);
  const dates = clauses.flatMap((clause) => read(clause) ?? read(dateIn(clause)) ?? []);
  return dates.length === clauses.length ? dates : [];
}
