import type { DateSpan, Judgement } from "../../judgement";
import { dateOfWork, dateToKeep, withoutDay } from "../dates/date-phrase";
import { dayOfMonth, isPackedDate, parseDeadline, pointedDay, printedYear } from "../dates/parse-date";
import { qualitative, unclear } from "./plain-judgement";
import { keptDates } from "../dates/kept-dates";
import { parseQuantity } from "../numbers/quantity";
import type { RowTexts } from "../row-texts";
import { unitInName } from "../numbers/in-name";
import {
  saysDone,
  saysDoneInTime,
  saysNearlyDone,
  saysPartlyUndone,
  saysUndone,
  saysWhole,
} from "../words/answer-words";
import { BUILT, DELIVERED, ENDED } from "../words/work-words";

const LOOKS_DATED = /[年月日号]|季度|20\d\d[-./]\d|^\d{1,2}\/\d{1,2}\/\d{2}$/;

/** Whether a text may be a date or deadline: it names one, whatever else it says. */
export function looksDated(text: string): boolean {
  return LOOKS_DATED.test(text);
}

/** A unit that only says that a day stands there. */
const NAMES_DATES = /^[-—/\s]*$|^\s*(?:日期|时间|年月日?|[年月]?[底前])\s*$/;

/** Judges a row whose target is a deadline; `null` where it is none. */
export function judgeDeadline(printed: RowTexts): Judgement | null {
  const row = withDayInOneCell(printed);
  if (!NAMES_DATES.test(row.unit) || !mayBeDated(row)) return null;
  const { due, done } = datesOf(row);
  if (!due) return null;
  if (done) return { kind: "deadline", due, done, notes: [] };
  const { rest } = withoutDay(row.actual);
  if (saysNearlyDone(rest)) return qualitative(row.target, rest);
  if (saysDone(row.actual) || saysDoneInTime(row.actual) || saysWhole(row.actual))
    return { kind: "deadline", due, done: null, notes: [] };
  return answersInWords(row) ? qualitative(row.target, row.actual) : unclear("deadline-unreadable");
}

/** Digits alone are a date only where the answer is no other number, and no unit says what they count. */
function mayBeDated(row: RowTexts): boolean {
  const { target, actual, name } = row;
  if (looksDated(target) || isPointedDate(row)) return true;
  if (!isPackedDate(target) || unitInName(name) !== null) return false;
  return parseDeadline(actual, null) !== null || parseQuantity(actual).kind !== "quantity";
}

const NAMES_A_DAY = new RegExp(
  `(?:${ENDED}|${BUILT}|${DELIVERED}|截[止至]|[开启][工动]|实施)(?:时间|日期|期限|节点)$|日期$`,
);

/** 12 and 月 in two cells, answered by 11 or by a day, are 12月 where the name asks for a day; 11个月 answers twelve months. */
function withDayInOneCell(row: RowTexts): RowTexts {
  const target = row.target + row.unit;
  const isDay = /^(?:20\d\d年|1?\d月)$/.test(target) && /^\d+$|\d[年月]/.test(row.actual);
  if (!isDay || !NAMES_A_DAY.test(row.name)) return row;
  return { ...row, target, unit: "", actual: row.actual.replace(/^\d+$/, `$&${target.slice(-1)}`) };
}

/** 12.31 is a day where it stands before 前, or where the name asks for one and the answer is no other number. */
function isPointedDate({ target, actual, name }: RowTexts): boolean {
  const day = pointedDay(target);
  if (day === null) return false;
  if (/前$/.test(target)) return true;
  const isAnswered = pointedDay(actual) !== null || parseQuantity(actual).kind !== "quantity";
  return NAMES_A_DAY.test(name) && isAnswered;
}

/** Any year does where neither the form nor the row prints one: both dates lie in the same. */
const SOME_YEAR = 2000;

const LAST_STEP = /验收|使用/;

/** A day that is only planned, or on which less was done than was wanted: late where it lies behind the other, and no answer where it does not. */
function tellsLess({ target, actual }: RowTexts, due: DateSpan, done: DateSpan): boolean {
  if (done.from > due.to) return false;
  if (/全年/.test(target) && done.to < due.to && !/完成/.test(actual)) return true;
  const isStep = LAST_STEP.test(target) && !LAST_STEP.test(actual) && /完工|竣工|建成/.test(actual);
  return isStep || /^(?:预计|计划|拟|将)/.test(actual);
}

function yearOf({ year, target, actual }: RowTexts): number {
  return year ?? printedYear(target) ?? printedYear(actual) ?? SOME_YEAR;
}

function datesOf(row: RowTexts): { readonly due: DateSpan | null; readonly done: DateSpan | null } {
  const { target, actual } = row;
  const year = yearOf(row);
  const monthly = dayOfMonth(target, year);
  if (monthly) return { due: monthly, done: dayOfMonth(actual, year) };
  const read = (text: string): DateSpan | null =>
    parseDeadline(text, year) ?? parseDeadline(pointedDay(text) ?? "", year);
  const due = read(target) ?? read(dateToKeep(target));
  const done = due && (read(actual) ?? read(dateOfWork(row)));
  if (due && done && tellsLess(row, due, done)) return { due, done: null };
  return done ? { due, done } : (keptDates(row, read) ?? { due, done });
}

function answersInWords({ target, actual }: RowTexts): boolean {
  return saysUndone(actual) || saysPartlyUndone(actual) || actual === target;
}
