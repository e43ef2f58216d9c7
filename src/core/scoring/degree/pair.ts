import { NEGATION, STRONG, UNFINISHED_SHARE, YEAR_BEFORE } from "./degree-words";
import { TOO_LATE } from "./word-families";

/** Longer answers are prose: a single 不 or 较 in them says nothing about the target as a whole. */
export const SHORT = 14;

/** A target and its answer, cleaned for comparison. */
export interface Pair {
  readonly target: string;
  readonly actual: string;
}

/** Both texts ready to be compared. */
export function pairOf(target: string, actual: string): Pair {
  return { target: clean(target), actual: clean(actual) };
}

/** Words that tell nothing of a standard: 国家相关标准. */
const EMPTY = /(相关|有关)(?=标准|规定|要求|制度|规范|政策|法规)/g;
/** 运行正常 is 正常运行. */
const VERB_FIRST = /(运行|运转|使用|拨付|发放|支付|开展)(正常|良好|稳定|平稳|及时|有序|顺利|安全|规范)/g;

/** Half-width, without white space, quotes and punctuation; the per-cent and tick signs stay. */
function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/^[=≥≤><]+/, "")
    .replace(/[\s"'“”‘’、,，。;；:：!！?？()（）[\]【】《》<>\-—_/\\]/g, "")
    .replace(/\.$/, "")
    .replace(YEAR_BEFORE, "去年")
    .replace(EMPTY, "")
    .replace(/价格/g, "价")
    .replace(/完工|竣工(?!验收)|建成/g, "完成")
    .replace(VERB_FIRST, "$2$1");
}

/** 完成80% does not answer 完成. */
export function isUnfinished(target: string, actual: string): boolean {
  return UNFINISHED_SHARE.test(actual) && !UNFINISHED_SHARE.test(target);
}

/** 提升 alone does not answer 显著提升; 明显提升 does. */
export function isAsStrong(target: string, actual: string): boolean {
  if (/非常|十分/.test(target)) return /非常|十分|很/.test(actual);
  return !STRONG.test(target) || STRONG.test(actual);
}

const PART_OF_YEAR = /^(?:因[^季]{1,6})?(?:[春夏秋冬]季|[上下](?:半年|学期)|.{1,2}季度|\d+月)(?![底前])/;

/** 秋季学期未及时发放 says nothing of the rest of the year. */
export function deniesPart({ target, actual }: Pair): boolean {
  const part = PART_OF_YEAR.exec(actual)?.[0];
  return part !== undefined && (NEGATION.test(actual) || TOO_LATE.test(actual)) && !target.includes(part);
}

/** Whether two letters that stand together in one text do in the other. */
export function shareWord(one: string, other: string): boolean {
  return [...one].some((_letter, at) => at > 0 && other.includes(one.slice(at - 1, at + 1)));
}

/** A stage before the end, or less than the whole. */
const STAGE =
  /(?:完成|已经?)+了?(过半|[一大]半|大?部分|主体|前期|初稿|开工|启动|招标|签[订约]|申[请报]|提交|立项|进场)(?!.*(?:完成|使用|通过|并.*验收))/;

/** Whether an answer tells a stage on the way to the target, 已开工 and 完成主体工程 of 完成, or half of what was wanted: 已建立 of 建立健全. */
export function isEarlier({ target, actual }: Pair): boolean {
  const stage = STAGE.exec(actual)?.[1];
  const [first = "", second] = target.replace(/(?<=^建立)健全/, "并健全").split("并");
  const isHalf =
    second !== undefined && shareWord(first.replace("完成", ""), actual) && !shareWord(second, actual);
  return isHalf || (stage !== undefined && !target.replace(/.*完成/, "").includes(stage));
}
