import { isOwnPhrase } from "../words/plain-phrase";
import type { RowTexts } from "../row-texts";
import { BUILT, ENDED } from "../words/work-words";

const YEAR = "20\\d\\d[年./-]";
const PART = "(?:\\d{1,2}月份?(?:\\d{1,2}[日号]?)?|\\d{1,2}[./-]\\d{1,2}日?|第?[一二三四1-4]季度|[上下]半年)";
const DAY = `(?:${YEAR}度?${PART}?|${PART}|年)(?:[底末初]|[上中下]旬)?`;
const AROUND = new RegExp(
  `^([\\u4e00-\\u9fff]{0,12}?)(${DAY}(?:[-~至到]${DAY})?)((?:之?前|以前|之?内)?[\\u4e00-\\u9fff、]{0,14})$`,
);
/** What turns the work around a date into something else than work done by then. */
const OBJECTS = /[不未没无超仅但拟将待]|[率度]|计划|预计|部分|基本|增长|下降|减少|提[高升]|延期|推迟|取消/;
/** A term or season behind a year is another time than that year. */
const SEASON = /学[期年]|[春夏秋冬]/;

/** A date with the words around it. */
interface DatePhrase {
  readonly before: string;
  readonly date: string;
  readonly act: string;
}

function datePhrase(text: string): DatePhrase | null {
  const [, before = "", date, behind = ""] = AROUND.exec(text) ?? [];
  const act = behind.replace(/^(?:之?前|以前|之?内)/, "");
  return date === undefined || OBJECTS.test(before + act) || SEASON.test(act) ? null : { before, date, act };
}

const UNTIL = new RegExp(`^(?:截[至止]|[到于在])?(?:${DAY}|全年|半年)(?:之?前|以前|之?内)?`);

/** A text and the day or the end of a period in front of its number: 第四季度末 of 第四季度末达95%. */
export function withoutDay(text: string): { readonly day: string; readonly rest: string } {
  const day = UNTIL.exec(text)?.[0] ?? "";
  return { day, rest: text.slice(day.length) };
}

/** 截至9月底 and 9月底前 are one day. */
export function plainDay(day: string): string {
  return day.replace(/^(?:截[至止]|[到于在])|(?:之?前|以前|之?内)$/g, "");
}

/** The date of a text that tells nothing against it; `""` where there is none. */
export function dateIn(text: string): string {
  return datePhrase(text)?.date ?? "";
}

/** The date of a target that tells what is to be done by then: 2022年6月底前完成采购. `""` where it tells more. */
export function dateToKeep(target: string): string {
  const phrase = datePhrase(target);
  return phrase && /^(?:[于在]|确保|保证)?$/.test(phrase.before) ? phrase.date : "";
}

/** The date of an answer that tells in words of the row what was done: 设备采购已于6月15日完成. `""` where it tells more. */
export function dateOfWork(row: RowTexts): string {
  const phrase = datePhrase(row.actual);
  if (!phrase) return "";
  const before = phrase.before.replace(/(?:已经?|均|全部)*[于在]?$/, "");
  const act = phrase.act.replace(/^(?:已经?|均|全部|全面|正式|顺利|[按如]期|按时|通过)+/, "");
  return isOwnPhrase(before, row) && isOwnPhrase(act.replace(FINISHED, ""), row) ? phrase.date : "";
}

const FINISHED = new RegExp(`(?:通过|评审|并?(?:${BUILT})|${ENDED}|运行|使用)*$`);
