import { withoutDay } from "../dates/date-phrase";

/** What an answer made of several clauses says of the number in one of them. */
export type Role = "reached" | "total" | "part" | "planned" | "excess" | "missing" | "scale" | "rate";

/** A clause with one number. */
export interface Clause {
  readonly text: string;
  readonly role: Role;
}

/** 《2022年度报告》, 〔2022〕6号, 65岁及以上: their numbers count nothing. */
const TITLE = /《[^》]*》|[([]20\d\d[)\]]第?\d+号|[\d~-]+(?:周?岁|月龄)(?:及?以[上下])?/g;
/** Clauses whose number is beside the point. */
const ASIDES = [
  /^(?:节约|结余|节省|结转)(?:资金|成本|经费)?[\d.]+(?:万元|元)$/,
  /^(?:同比|[较比](?:上年|去年|往年)(?:度|同期)?)?(?:增长|增加|下降|减少|提[高升]|上升|降低)了?[\d.]+\D*$/,
  /^(?:上年|去年)度?(?:同期)?(?:完成|支出|开展|举办)?为?[\d.]+[^\d未]*$/,
  /^.{0,2}[较本不]满意率?[\d.]+%$/,
  /^第\d+\D{1,3}$|^报名\D{0,4}\d+\D{1,2}$/,
  /^\d{1,2}月(?:\d{1,2}日)?\D{0,4}$/,
];
const isAside = (piece: string): boolean => ASIDES.some((aside) => aside.test(piece));
const END = /([(),;、。]|其中|(?<=\d[\u4e00-\u9fff]{1,6})(?<![月日年底末前内])(?=\d|[共合]计?[^\d]{0,4}\d))/;

/** Numbers that are not this year's, or not all of it. */
const OTHER = /上年|去年|往年|以前|结转|20\d\d年|另|不含|除|进度|(?<!额)完[成工]\d\d?%/;
/** Words that make a clause more than a remark. */
const OBJECTS = /[不仅未没拟但]|取消|延期|暂停|减少|预计|计划/;
/** A part of the year, which a total alone makes up for. */
const PART_OF_YEAR = /\d月|\d日|季度|半年/;

/** What is said behind a number of things that did not come about: 1次未开展, 1人放弃. */
export const MISSED =
  "(?:[尚还]?未[^\\d]{1,4}|正在(?!施工|建设)[^\\d]{1,4}|放弃|取消|缺失|丢失|损[坏毁]|停用|[^\\d]{0,9}(?:顺延|延期|推迟|跨年))";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["scale", /^(?:满分|总分)/],
  ["rate", /^平?均?每/],
  [
    "missing",
    new RegExp(
      `^(?:[尚还仍]有[^\\d]{0,6}|[尚还仍]?未[^\\d]{2}|[尚还仍]?(?:[差缺欠]|剩余?)|[^\\d]*减少|(?:因[^\\d]*)?取消)\\d|\\d[^\\d]*${MISSED}$`,
    ),
  ],
  ["excess", /^(?:[比较](?:计划|目标))?(?:超[额支]?|超出|多)(?:完成)?(?:计划|目标)?\d/],
  ["planned", /^(?:(?!完成|实现|达到|落实|超)[^\d]){0,4}?(?:计划|目标|预算|任务|指标|应)(?!.*实际)/],
  ["total", /(?:共计?|合计|总计|累计)[^\d]*\d/],
];

function roleOf(text: string, isInside: boolean): Role {
  const { rest } = withoutDay(text);
  return ROLES.find(([, words]) => words.test(rest))?.[0] ?? (isInside ? "part" : "reached");
}

/** The pieces of a text that have a number each, whatever they say of it: 半年≥45%，全年≥90%. */
export function piecesOf(text: string): readonly string[] {
  return text.split(END).filter((piece) => /\d/.test(piece));
}

/**
 * The clauses with a number of an answer made of several, as they follow: 200户650人, 目标12次，实际15次. `null` where
 * a clause takes something back, or where one number is another year's.
 */
export function clausesOf(text: string): readonly Clause[] | null {
  const plain = text.replace(TITLE, "");
  const pieces = plain.replace(/(?<=其中):/g, "").split(END);
  const counting = pieces.flatMap((piece, at) =>
    /\d/.test(piece) && !isAside(piece) ? [{ piece, at }] : [],
  );
  const isSpoilt = pieces.some((piece) =>
    /\d/.test(piece) ? OTHER.test(piece) && !isAside(piece) : OBJECTS.test(piece),
  );
  const first = counting[0]?.at ?? 0;
  const clauses = counting.map(({ piece, at }) => ({
    text: piece,
    role: roleOf(piece, isInside(pieces, at, first)),
  }));
  return !isSpoilt && areWhole(clauses) ? clauses : null;
}

/** Whether a piece stands in brackets or behind 其中, and tells a part: of what is counted before it, or of nothing told. */
function isInside(pieces: readonly string[], at: number, first: number): boolean {
  const before = pieces.slice(0, at);
  const opened = Math.max(before.lastIndexOf("("), before.lastIndexOf("其中"));
  const isOpen = opened >= 0 && (pieces[opened] !== "(" || before.lastIndexOf(")") < opened);
  return isOpen && (at > first || before.slice(0, opened).join("") === "");
}

function areWhole(clauses: readonly Clause[]): boolean {
  const hasTotal = clauses.some(({ role }) => role === "total");
  return clauses.every(({ text, role }) => {
    if (role === "reached") return !OBJECTS.test(text) && (hasTotal || !PART_OF_YEAR.test(text));
    return role !== "part" || !OBJECTS.test(text);
  });
}
