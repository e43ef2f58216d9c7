import { compact } from "../../wording";
import type { RowTexts } from "../row-texts";

const RATE_NAMED = /^[\u4e00-\u9fff]{0,8}?([\u4e00-\u9fff]{2})[率度](?:为|达到?|是|:|约)*[\d≥≤]/;
const SATISFIED = "满意";
/** Rates of a quality: that the work was done says nothing of it. */
const QUALITY = /合格|满意|优良|准确|知晓|完好|故障|差错/;

/** 完好率99% is no answer to a 故障率, nor 完成率100% to a 合格率; the indicator's own rate is. */
export function namesOtherRate(answer: string, row: Pick<RowTexts, "name" | "target">): boolean {
  const rate = RATE_NAMED.exec(compact(answer))?.[1];
  const own = compact(row.name + row.target);
  if (rate === undefined || own.includes(rate)) return false;
  if (rate === SATISFIED) return /[率度]/.test(own);
  return /^(?:完成|达成|达标|实现)$/.test(rate) ? QUALITY.test(own) : true;
}
