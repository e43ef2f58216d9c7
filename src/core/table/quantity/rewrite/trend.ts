import type { RowTexts } from "../row-texts";

/** Which way a figure went: 增长5% up, 下降3% down; `null` where the text names no change. */
type Trend = "up" | "down" | null;

const UP = "增[长加幅速产收]|提[高升]|上[升涨]|递增|涨幅";
const DOWN = "下[降滑]|降[低幅]|减[少产]|[压削递]减|压[降缩]";
const SINCE = "(?:[较比与同](?:[上去往]年|上一年)?(?:度|同期)?相?比?|年均|平均)*";
/** 收入较上年增长8.5%, ≥增长5%: a sign and what changed may stand in front. */
const CHANGED = new RegExp(
  `^([≥≤<>=]*)(?:全[年国省市县区])?([\\u4e00-\\u9fff]{0,10}?)${SINCE}(?:(${UP})|${DOWN})(?:率|幅度?|比例)?(?:达到?|为|了)?(?=[≥≤<>=不\\d])`,
);
const NAMES_CHANGE = new RegExp(`${UP}|${DOWN}`);

/** 提高到93%, 由88%降至4%: where a figure came to, and no change of it. */
const LEVEL = new RegExp(`^(?:[由从][\\d.]+%?)?(?:[升增]|${UP}|(降|${DOWN}))[到至](?=([≥≤<>=不])?\\d)`);

interface Change {
  readonly trend: Trend;
  /** The text without the change. */
  readonly rest: string;
}

/** The change of a text, if the row's other texts name what changed as well. */
function changeIn(text: string, others: string): Change {
  const [whole, sign = "", what = "", up] = CHANGED.exec(text) ?? [];
  if (whole === undefined || !others.includes(what)) return { trend: null, rest: text };
  return { trend: up === undefined ? "down" : "up", rest: sign + text.slice(whole.length) };
}

/** The change that an answer tells, or the one of its clauses that tells a share where one was wanted: 320万元，增长6%. */
function clauseWithChange(actual: string, isShare: boolean, others: string): Change {
  const changes = actual
    .split(/[,;。()]/)
    .map((clause) => changeIn(clause, others))
    .filter(({ trend, rest }) => trend !== null && rest.includes("%") === isShare);
  return (changes.length === 1 && changes[0]) || changeIn(actual, others);
}

/**
 * Target and answer without the change they name; the other way is a change below zero (增长5% answered by
 * 下降1% reached -1%), and of what is to fall less is better. Unchanged where neither names one, or one alone in a way
 * that may mean a level: a fall answered by a bare number, a level by a rise of what is no rise itself.
 */
export function withoutTrend(row: RowTexts): RowTexts {
  return [row.target, row.actual].some((text) => LEVEL.test(text)) ? withoutLevel(row) : withoutChange(row);
}

/** What is to fall to a level may fall below it. Where the indicator or the other text speaks of a change, a level is no answer to it. */
function withoutLevel(row: RowTexts): RowTexts {
  const target = row.target.replace(LEVEL, (_level, fall, sign) => (fall && !sign ? "≤" : ""));
  const actual = row.actual.replace(LEVEL, "");
  return NAMES_CHANGE.test(row.name + target + actual) ? row : { ...row, target, actual };
}

/** 零增长 and 负增长 limit a rise that is told in numbers. */
function limitOfGrowth({ target, actual }: RowTexts): string {
  return /\d/.test(actual) ? target.replace(/^零增长$/, "增长≤0%").replace(/^负增长$/, "增长<0%") : target;
}

function withoutChange(row: RowTexts): RowTexts {
  const limit = limitOfGrowth(row);
  const wanted = changeIn(limit, row.name + row.actual);
  const others = row.name + limit;
  const reached =
    wanted.trend === null
      ? changeIn(row.actual, others)
      : clauseWithChange(row.actual, limit.includes("%"), others);
  const { trend } = wanted;
  if (trend !== null && reached.trend !== null) {
    const isSameWay = trend === reached.trend;
    const name = trend === "down" ? `降低${row.name}` : row.name;
    return { ...row, name, target: wanted.rest, actual: isSameWay ? reached.rest : belowZero(reached.rest) };
  }
  const isRise = trend === "up" || (reached.trend === "up" && NAMES_CHANGE.test(row.name));
  return isRise ? { ...row, target: wanted.rest, actual: reached.rest } : row;
}

/** A change of zero stays zero; one that has a sign already cannot be read. */
function belowZero(change: string): string {
  return /^0+(?:\.0+)?(?!\d|\.)/.test(change) ? change : `-${change}`;
}
