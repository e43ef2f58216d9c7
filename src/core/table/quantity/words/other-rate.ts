import type { RowTexts } from "../row-texts";

const RATE_NAMED = /^([\u4e00-\u9fff]{0,8}?)([\u4e00-\u9fff]{2})[率度](?:为|达到?|是|:|约)*[\d≥≤]/;
const SATISFIED = "满意";
/** Rates of a quality: that the work was done says nothing of it. */
const QUALITY = /合格|满意|优良|准确|知晓|完好|故障|差错/;

/** 完好率99% is no answer to a 故障率, nor 完成率100% to a 合格率; the indicator's own rate is. */
export function namesOtherRate(answer: string, row: Pick<RowTexts, "name" | "target">): boolean {
  const [, group = "", rate] = RATE_NAMED.exec(answer) ?? [];
  const own = row.name + row.target;
  if (rate === undefined) return false;
  if (own.includes(rate)) return isOtherGroup(group, own, rate);
  if (rate === SATISFIED) return /[率度]/.test(own);
  return /^(?:完成|达成|达标|实现)$/.test(rate) ? QUALITY.test(own) : true;
}

/** Of whom everybody may be one, or that tell how it was asked. */
const ANYBODY = /对象|众|受益|居民|用户|人员|综合|总体|问卷|调查|测评|回访|服务/;

/** 重点人群 are not all, and 学校 no 家长 who are satisfied. */
function isOtherGroup(group: string, own: string, rate: string): boolean {
  if (/^(?:重点|主要|个别|基本|比?较)|部分/.test(group)) return !own.includes(group.slice(0, 2));
  const isNamed = rate !== SATISFIED || group.length < 2 || ANYBODY.test(group + own);
  return !isNamed && ![...group].some((letter) => own.includes(letter));
}
