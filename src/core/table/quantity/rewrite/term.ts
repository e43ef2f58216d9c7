import { isOwnPhrase } from "../words/plain-phrase";
import type { RowTexts } from "../row-texts";
import { isAbbreviated } from "../words/abbreviated";
import { ENDED } from "../words/work-words";

/** A time that is allowed after an event, and what is to be done in it: 收到发票后15个工作日内支付. */
interface Term {
  /** `""` where none is named. */
  readonly event: string;
  /** 15个工作日 */
  readonly time: string;
  /** Whether 内 says that it is a limit. */
  readonly isLimit: boolean;
  /** `""` where nothing is said. */
  readonly act: string;
}

const TERM =
  /^(?:(?:自|在|于|从)?([\u4e00-\u9fff()]{2,16}?)(?:之?日?起|之?后|(?<=^[收接]到.+))(?:的|第)?)?(?:≤|不超过|平均|均?在)?(\d+(?:\.\d+)?(?:个?工作日|个?小时|h|分钟|[天日周]|个月))((?:之|以)?内)?([\u4e00-\u9fff]{0,8})$/;
/** Words that make an act something else than work done in time. */
const OBJECTS = /[不未没无超前后]|[率度]|以上|左右/;

function termIn(text: string): Term | null {
  const [, event = "", time, limit, act = ""] = TERM.exec(text) ?? [];
  if (time === undefined || OBJECTS.test(act)) return null;
  return { event, time, isLimit: limit !== undefined, act };
}

/** 当日办结: within the day, though nobody knows within how many hours. */
const SAME_DAY = /^[均已]*当[日天]/;

/**
 * Target and answer as bare times, where both tell a time after the same event or the answer names none; unchanged
 * where the answer tells another event or another act, or may mean the day of a month.
 */
export function withBareTerms(row: RowTexts): RowTexts {
  const wanted = termIn(row.target);
  const isInDays = wanted && /[天日周月]$/.test(wanted.time);
  const reached = termIn(isInDays ? row.actual.replace(SAME_DAY, "1天内") : row.actual);
  if (!wanted || !reached || !mayAnswer(row, wanted, reached)) return row;
  const isCeiling = wanted.isLimit || wanted.event !== "" || reached.isLimit;
  return isCeiling ? { ...row, target: `≤${wanted.time}`, actual: reached.time } : row;
}

function mayAnswer(row: RowTexts, wanted: Term, reached: Term): boolean {
  const isBare = !reached.isLimit && [wanted, reached].every(({ event, act }) => event === "" && act === "");
  const mayBeDay = reached.event === "" && !reached.isLimit && /^\d+日$/.test(reached.time);
  if (isBare || mayBeDay) return false;
  const isSameEvent = reached.event === "" || wanted.event === "" || isSame(wanted.event, reached.event);
  return isSameEvent && isOwnPhrase(reached.act.replace(FINISHED, ""), row);
}

const FINISHED = new RegExp(`(?:${ENDED})$`);

/** 收到发票 and 收到正式发票 */
function isSame(one: string, other: string): boolean {
  return isAbbreviated(one, other) || isAbbreviated(other, one);
}
