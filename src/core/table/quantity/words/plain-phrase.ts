import { compact } from "../../wording";
import { withDigits } from "../numbers/amount";
import { quantityWord } from "../numbers/quantity-word";
import type { RowTexts } from "../row-texts";
import { BUILT, ENDED } from "./work-words";

const PERIOD =
  /^(?:20\d\d年(?!\d{1,2}月))?(?:线上线下|全年|本年度?|当年|年度内?|年内|(?:截[至止])?(?:12月(?:31日|[底末])|年[底末]|第?四季度末?)前?|共计?|累计|总共|合计|已|实际[数值]?|,|:)*/;
/** Work that every number of things can come from; words for one kind of work (培训, 维修) belong to an indicator. */
const WORK =
  "成功|举办|举行|召开|开展|组织|进行|安排|承办|办理|聘用|聘请|参加|参与|提供|实施|完成|建成|竣工|完工|新建|建设|建立|全部|落实|实现|做到|达到|达|形成|取得|支出|花费|开支|各类|各项";
const HEAD = new RegExp(
  `^(?:共计?|累计|已经?|实际|[实现共]有|实[招到收发购建]|(?:${WORK}))*[了的为是:]?(?:共计?|累计)?`,
);

/** A text with one number, taken apart at it; the words that only date it (全年, 截至年底) are gone. */
export function numberedPhrase(text: string): { readonly words: string; readonly rest: string } | null {
  const phrase = withDigits(quantityWord(text).replace(PERIOD, ""));
  const [, words, rest] = /^([\u4e00-\u9fff:、]*)(\d[\d.,]*\D*)$/.exec(phrase) ?? [];
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
  "购置 采购 购买 配备 配置 新购 添置 补充 更新 更换",
  "新建 修建 兴建 建设 改建 扩建",
  "维修 维护 养护 检修 修缮 修复",
  "印刷 印制 编印 印发 制作",
  "编制 编写 撰写 起草 编撰",
  "发放 派发 分发 补助 补贴 资助 救助 津贴",
  "支付 拨付 兑付 付款 下达",
  "慰问 走访 看望",
  "招聘 招录 招募 招收 到岗",
  "检查 巡查 督查 巡察 督导 排查",
  "监测 检测 检验 抽检 采样",
  "整治 治理 清理 清运 清淤 疏浚",
  "种植 栽植 补植 造林 绿化",
  "宣传 宣讲",
  "培训",
  "会议",
];

/** The words of a row and those that name the same kinds of work. */
function withKinds(own: string): string {
  const kinds = KINDS.filter((words) => words.split(" ").some((word) => own.includes(word)));
  return [own, ...kinds].join(" ");
}

/** What makes a number one of another stage of work, of another time, or none that was reached. */
const OBJECTS =
  /[未没不无非仅只余剩差欠缺减停撤退约近拟将待需均每]|签[约订]|受理|立[项案]|申[报请]|报名|投稿|录用|授权|开工|在[建读]|储备|计划|预[计算]|目标|应|其[中他]|[上去]年|[现原]有|意向|参赛|新增|合同|概算/;

/** Where words and an indicator's texts have to meet: anywhere, or in the thing that the words end with. */
export type Meeting = "anywhere" | "at-end";

/**
 * Whether words may be about what a row counts, though the row does not account for all of them: they name the same thing,
 * and none is about another stage or kind of work. Theirs may be a part of what was wanted.
 */
export function mayBeAbout(row: Pick<RowTexts, "name" | "target">, words: string, meeting: Meeting): boolean {
  const own = withKinds(compact(`${row.name} ${row.target}`));
  const left = strangeWords(words, own);
  const works = KINDS.join(" ").split(" ");
  if (works.some((word) => left.includes(word) && !own.includes(word))) return false;
  if (OBJECTS.test(left) || (CHANGE.test(own) && !CHANGE.test(words))) return false;
  if (meeting === "anywhere" && /[共合总累]计?$/.test(words)) return true;
  const last = words.length - SHORTEST;
  return [...words].some((_letter, at) => {
    const word = words.slice(at, at + SHORTEST);
    return (meeting === "at-end" ? at === last : at <= last) && isOwnWord(word, own) && !works.includes(word);
  });
}

const FINISHED = new RegExp(`^已|(?:${ENDED}|${BUILT})$`);

/** Whether an answer only says, in the indicator's own words, that it was done: 已编制完成 for 编制规划. */
export function saysWorkDone(actual: string, own: string): boolean {
  const word = compact(actual);
  return FINISHED.test(word) && strangeWords(word.replace(/(?:完毕|到位)$/, ""), compact(own)) === "";
}

/**
 * What is left of words once those for work and those of the indicator are taken off their beginning: all of them where
 * the indicator is about a change and they tell none.
 */
function strangeWords(words: string, own: string): string {
  const isOtherKind = CHANGE.test(own) && !CHANGE.test(words);
  let left = words;
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(HEAD, "");
    const start = isOtherKind ? "" : ownStart(left, own);
    if (start !== "") left = left.slice(start.length).replace(PLAIN_NOUN, "");
  }
  return left;
}

/** Nouns that add nothing to a word of the indicator: 宣传活动, 康复服务. */
const PLAIN_NOUN = /^(?:活动|服务|工作|项目|工程|任务)+/;
const SHORTEST = 2;

/** The longest beginning that the indicator's own texts have as well. */
function ownStart(words: string, own: string): string {
  for (let end = words.length; end >= SHORTEST; end--) {
    const start = words.slice(0, end);
    if (isOwnWord(start, own)) return start;
  }
  const first = words.slice(0, SHORTEST);
  return !own.includes(first) && isCompound(first, own) ? first : "";
}

/** 投诉12件 is no fall of 投诉. */
const CHANGE = /减少|下降|降低|压减|增加|增长|提高|提升|新增/;

/** 合格12人 counts nobody who is 不合格. */
function isOwnWord(word: string, own: string): boolean {
  return own.includes(word) && !new RegExp(`[不未非无]${word}`).test(own);
}

/** 改厕 of 户厕改造: two letters of the indicator's words make a word of it. */
function isCompound(word: string, own: string): boolean {
  return /^(?![不未非无])[\u4e00-\u9fff]{2}$/.test(word) && [...word].every((letter) => own.includes(letter));
}
