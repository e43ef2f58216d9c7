import { compact } from "../../wording";
import { withDigits } from "../numbers/amount";
import { quantityWord } from "../numbers/quantity-word";
import type { RowTexts } from "../row-texts";
import { BUILT, ENDED } from "./work-words";

const PERIOD =
  /^(?:20\d\d年(?!\d{1,2}月))?(?:线上线下|全年|本年度?|当年|年度内?|年内|(?:截[至止])?(?:12月(?:31日|[底末])|年[底末]|第?四季度末?)前?|共计?|累计|总共|合计|已|实际[数值]?|,|:)*/;
/** Work that every number of things can come from; words for one kind of work (培训, 维修) belong to an indicator. */
const WORK =
  "举办|举行|召开|开展|组织|进行|安排|承办|办理|聘用|聘请|参加|参与|提供|实施|完成|建成|竣工|完工|新建|建设|建立|落实|实现|做到|达到|达|形成|取得|支出|花费|开支|各类|各项";
const HEAD = new RegExp(
  `^(?:共计?|累计|已经?|实际|[实现共]有|实[招到收发购建]|(?:${WORK}))*[了的为是:]?(?:共计?|累计)?`,
);

/** A text with one number, taken apart at it; the words that only date it (全年, 截至年底) are gone. */
export function numberedPhrase(text: string): { readonly words: string; readonly rest: string } | null {
  const phrase = withDigits(quantityWord(text).replace(PERIOD, ""));
  const [, words, rest] = /^([\u4e00-\u9fff:]*)(\d[\d.,]*\D*)$/.exec(phrase) ?? [];
  return words === undefined || rest === undefined ? null : { words, rest };
}

/**
 * A target without the words that only say that it is to be done, or are the indicator's: 走访慰问100户 is 100户.
 * `null` where other words are left.
 *
 * @param name - the indicator's name, whose words may stand in front of the number
 */
export function withoutWork(target: string, name: string): string | null {
  const phrase = quantityWord(target).replace(PERIOD, "");
  const [, words, rest = ""] = /^([\u4e00-\u9fff]*)(\d.*)$/.exec(phrase) ?? [];
  return words !== undefined && (isPlace(words, rest) || strangeWords(words, compact(name)) === "")
    ? rest
    : null;
}

/** 全市86家: all there are, without a word that says of what. */
function isPlace(words: string, count: string): boolean {
  return /^全[省市县区镇乡村校院]$/.test(words) && /^[\d.,]+.$/.test(count);
}

/** Whether words only tell work, or are the indicator's or its target's. */
export function isOwnPhrase(words: string, { name, target }: Pick<RowTexts, "name" | "target">): boolean {
  const all = words.replace(/全[国省市县区镇乡村校院]/, "");
  return all === "" || strangeWords(all, withKinds(compact(`${name} ${target}`))) === "";
}

/** Different words for one kind of work. */
const KINDS = [
  "购置 采购 购买 配备 配置 新购 添置 补充",
  "新建 修建 兴建 建设 改建 扩建",
  "维修 维护 检修 修缮 修复",
  "印刷 印制 编印 印发 制作",
  "编制 编写 撰写 起草 编撰",
  "发放 派发 分发",
  "支付 拨付 兑付 付款 下达",
  "慰问 走访 看望",
  "补助 补贴 资助 救助",
];

/** The words of a row and those that name the same kinds of work. */
function withKinds(own: string): string {
  const kinds = KINDS.filter((words) => words.split(" ").some((word) => own.includes(word)));
  return [own, ...kinds].join(" ");
}

const FINISHED = new RegExp(`^已|(?:${ENDED}|${BUILT})$`);

/** Whether an answer only says, in the indicator's own words, that it was done: 已编制完成 for 编制规划. */
export function saysWorkDone(actual: string, own: string): boolean {
  const word = compact(actual);
  return FINISHED.test(word) && strangeWords(word.replace(/(?:完毕|到位)$/, ""), compact(own)) === "";
}

/** What is left of words once those for work and those of the indicator are taken off their beginning. */
function strangeWords(words: string, own: string): string {
  let left = words;
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(HEAD, "");
    left = left.slice(ownStart(left, own).length);
  }
  return left;
}

const SHORTEST = 2;

/** The longest beginning that the indicator's own texts have as well. */
function ownStart(words: string, own: string): string {
  for (let end = words.length; end >= SHORTEST; end--) {
    const start = words.slice(0, end);
    if (isOwnWord(start, own)) return start;
  }
  return "";
}

const CHANGE = /减少|下降|降低|压减|增加|增长|提高|提升|新增/;

/** 投诉12件 is no fall of 投诉, and 合格12人 counts nobody who is 不合格. */
function isOwnWord(word: string, own: string): boolean {
  if (!own.includes(word) || new RegExp(`[不未非无]${word}`).test(own)) return false;
  return !CHANGE.test(own) || CHANGE.test(word);
}
