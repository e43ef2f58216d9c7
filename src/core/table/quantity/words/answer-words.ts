import { compact } from "../../wording";
import { BUILT, DELIVERED, ENDED, IN_TIME } from "./work-words";

const SCALE = /^(好坏|好中差|优秀?良.*差|高中?低|是否|有无|合格不合格|达标不达标)$/;

/** Whether a text is a whole scale of grades (好坏, 优、良、中、差, 是/否) instead of one of them. */
export function isGradeScale(text: string): boolean {
  return SCALE.test(text.replace(/[、/,]/g, ""));
}

/** Ways to say that it was done, all of it or when it was to be. */
const ALL_OR_IN_TIME = `已经?|均|全部|${IN_TIME}|按(要求|规定)`;

const DONE = new RegExp(
  `^(${ALL_OR_IN_TIME}|全面?|超额|圆满|顺利|基本|提前(约?[\\d一二两三四五六七八九十半]+个?(工作日|天|日|周|月))?)*(${ENDED}|${BUILT}|达成|达标|达到|实现|落实|执行|通过)(预期|年度|全部|绩效|[既设]定的?|目标|指标|值|任务|要求|计划|情况|了)*[。.]?$|^([是有]|达成|符合|合格|√|✓|Y|及时|按时|准时|[与同和](预期|计划|目标)(目标|效果)?(一致|相符))$`,
);
/** 未完成, 否; 因疫情未开展 gives its reason first. */
const UNDONE =
  /^(?!.*[改转]为)((因|由于|受)((?!未|没|不).){1,12})?([尚暂]?未|没有?|无法(?!统计|量化|衡量|测算|判断|评))\D{0,8}$|^(否|不\D{1,4})$/;

const WHOLE = /^[已均全部完成率为达到实现:]*100(\.0+)?%(完成)?$/;

/** Whether a text tells the whole, of work or of a share: 100%, 完成率100%, 已100%完成. */
export function saysWhole(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether a text says that something was done, without a number: 已完成, 达成预期指标, 是. */
export function saysDone(text: string): boolean {
  return DONE.test(compact(text));
}

const DONE_IN_TIME = new RegExp(
  `^([\\u4e00-\\u9fff]{2,14}后(?=及时|按时))?(${ALL_OR_IN_TIME}|足额|提前|[每按]月)+(${DELIVERED}|${BUILT}|开展|实施)(${ENDED}|了)*$`,
);

/** Whether a text answers a deadline with the work that was done in time: 按时发放, 已拨付到位. */
export function saysDoneInTime(text: string): boolean {
  return DONE_IN_TIME.test(text);
}

const TIMELY = /按时|按期|及时|如期|准时|提前/;
/** What a row has that allows a time: 收到发票后15个工作日内, a 及时率. */
export const ALLOWS_TIME = /\d(个?工作日|个?小时|分钟|天|日|个月|周)|[时期][^率]{0,4}率/;

/** Whether a text answers a time that is allowed (收到发票后15个工作日内) with work that was done in it: 按时支付. */
export function saysKeptTime(target: string, actual: string): boolean {
  return ALLOWS_TIME.test(target) && TIMELY.test(actual) && saysDoneInTime(actual);
}

const PARTLY_UNDONE = /^(部分|少数|个别|少量|多数|有).{0,8}(未|没有?|不).{0,8}$/;

/** Whether a text says that some of it was not done, without a number: 部分活动未按期完成. */
export function saysPartlyUndone(text: string): boolean {
  return PARTLY_UNDONE.test(text) && !/\d/.test(text);
}

const PARTLY_DONE =
  /^(已|目前)?部分(达成|完成|实现|落实)(预期|年度|绩效|目标|指标|任务|工作|并?具有一定效果)*$/;

/** Whether a text says that some of it was done, without a number: 部分完成. */
export function saysPartlyDone(text: string): boolean {
  return PARTLY_DONE.test(text);
}

/** Whether a text says that most or some of it was done: 基本完成, 部分完成. */
export function saysNearlyDone(text: string): boolean {
  return saysPartlyDone(text) || (/^(已|目前)?(基本|大部分|大致)/.test(text) && saysDone(text));
}

/** Whether a text says that something was not done: 未完成, 否; 不足30家 and 未达到95% say more than that. */
export function saysUndone(text: string): boolean {
  return UNDONE.test(text);
}

const NOT_ACHIEVED = new RegExp(`达[成标到]|实现|落实|${ENDED}|${DELIVERED}`);

/** Whether a text says of a share that nobody knows it: 未开展调查, 尚未验收; 未完成 says that it was missed. */
export function saysUnmeasured(text: string): boolean {
  return /^(未|没|尚|暂)/.test(text) && saysUndone(text) && !NOT_ACHIEVED.test(text);
}

const SAME_AS_TARGET = /^(同左|同(年度)?(目标|指标)值?|[与同](年度|年初)?(目标|指标)值?(一致|相同))$/;
const BY_STANDARD = /^([已均都]|全部|严格)*按照?.{0,2}标准.{0,2}(发放|执行|补助|支付)$/;

/** Whether an answer says that the target was reached exactly: 同左, and 按标准发放 of so much for each. */
export function saysSame(target: string, actual: string): boolean {
  return SAME_AS_TARGET.test(actual) || (/元\//.test(target) && BY_STANDARD.test(actual));
}
