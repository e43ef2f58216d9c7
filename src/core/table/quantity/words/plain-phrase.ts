import { withDigits } from "../numbers/amount";
import type { RowTexts } from "../row-texts";
import { withKinds } from "./kinds-of-work";
import { strangeWords } from "./own-words";
import { BUILT, ENDED } from "./work-words";

const PERIOD =
  /^(?:线上线下|全年|本年度?|当年|年度内?|年内|(?:截[至止])?(?:12月(?:31日|[底末])|年[底末]|第?四季度末?)前?|共计?|累计|总共|合计|已|[仅只]有?|实际[数值]?|,|:)*/;

/** A text with one number, taken apart at it; the words that only date it (全年, 截至年底) are gone. */
export function numberedPhrase(text: string): { readonly words: string; readonly rest: string } | null {
  const phrase = withDigits(text.replace(PERIOD, ""));
  const [, words, rest] = /^([\u4e00-\u9fffA-Za-z:、]*)(\d[\d.,]*\D*)$/.exec(phrase) ?? [];
  return words === undefined || rest === undefined ? null : { words, rest };
}

/**
 * A target without the words that only say that it is to be done, or are the indicator's: 走访慰问100户 is 100户.
 * `null` where other words are left.
 *
 * @param name - the indicator's name, whose words may stand in front of the number
 */
export function withoutWork(target: string, name: string): string | null {
  const phrase = target.replace(PERIOD, "");
  const [, words, rest = ""] = /^([\u4e00-\u9fff]*)(\d.*)$/.exec(phrase) ?? [];
  return words !== undefined && (isPlace(words, rest) || strangeWords(words, name) === "") ? rest : null;
}

/** 全市86家: all there are, without a word that says of what. */
function isPlace(words: string, count: string): boolean {
  return /^全[省市县区镇乡村校院]$/.test(words) && /^[\d.,]+[千万亿]?.$/.test(count);
}

/** Whether words only tell work, or are the indicator's or its target's. */
export function isOwnPhrase(words: string, { name, target }: Pick<RowTexts, "name" | "target">): boolean {
  const all = words.replace(/全[国省市县区镇乡村校院]/, "");
  return all === "" || strangeWords(all, withKinds(name + target)) === "";
}

const FINISHED = new RegExp(`^(?:已|完成)|(?:${ENDED}|${BUILT}|通过评审)$`);

/** Whether an answer only says, in the indicator's own words, that it was done: 已编制完成 for 编制规划. */
export function saysWorkDone(actual: string, own: string): boolean {
  return (
    FINISHED.test(actual) &&
    strangeWords(actual.replace(/(?:完毕|到位|并?通过(?:评审|验收|审查))$/, ""), own) === ""
  );
}
