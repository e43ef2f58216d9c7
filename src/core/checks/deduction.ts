import { Decimal, sum, toDecimal } from "../decimal";

/** What a text says was deducted: points, a share of them (1 = all), or the score that is left. */
export interface Deduction {
  readonly kind: "points" | "share" | "score";
  readonly amount: Decimal;
  /** As written. */
  readonly text: string;
  /** `false` where the amount was added up from several mentions. */
  readonly isCertain: boolean;
}

const POINTS = /(?:扣除|扣减|核减|扣掉|扣了|扣分|减分|扣)[:：]?(\d+(?:\.\d+)?)分/g;
const IN_ALL =
  /(?:共计?|合计|累计|总共|一共|共同)(?:扣除|扣减|核减|扣掉|扣了|扣分|扣)[:：]?(\d+(?:\.\d+)?)分/;
const SHARE = /(?:扣除|扣减|核减|扣)(?:分值的?|该项分值的?)?(\d+(?:\.\d+)?)[%％]/;
const NONE = /(?:不予|不再|不作|不做|不|未|没有|无需|免于)(?:进行)?扣(?:减)?分/;
const SCORE = /(?:自评|实际|实|故|因此|所以|酌情|本项|该项)得(?:分)?[:：为]?(\d+(?:\.\d+)?)分/;

/** 每少1人扣1分 and 按比例扣分 are rules of scoring, not what was done. */
const RULE = /每|按(?!期|时|计划)|若|如果|不足.{0,6}的|低于.{0,8}的|扣完为止/;

/** What a text says was deducted; `null` where it says nothing of it. */
export function deductionIn(text: string): Deduction | null {
  // Most explanations are blank, and say nothing.
  if (text === "") return null;
  const words = clausesOf(text).join("，");
  return (
    found("points", IN_ALL.exec(words)) ??
    addedUp([...words.matchAll(POINTS)]) ??
    found("share", SHARE.exec(words)) ??
    found("score", SCORE.exec(words)) ??
    none(words)
  );
}

function clausesOf(text: string): readonly string[] {
  const clauses = text.replace(/\s/g, "").split(/[，。；,;]/);
  return clauses.filter((clause) => !RULE.test(clause));
}

function found(kind: Deduction["kind"], match: RegExpExecArray | null): Deduction | null {
  const number = toDecimal(match?.[1] ?? "");
  if (!match || !number) return null;
  const amount = kind === "share" ? number.div(100) : number;
  return { kind, amount, text: match[0], isCertain: true };
}

function addedUp(mentions: readonly RegExpMatchArray[]): Deduction | null {
  const amounts = mentions.flatMap(([, digits = ""]) => toDecimal(digits) ?? []);
  if (amounts.length === 0) return null;
  const text = mentions.map(([words]) => words).join("、");
  return { kind: "points", amount: sum(amounts), text, isCertain: amounts.length === 1 };
}

function none(words: string): Deduction | null {
  const match = NONE.exec(words);
  return match && { kind: "points", amount: new Decimal(0), text: match[0], isCertain: true };
}
