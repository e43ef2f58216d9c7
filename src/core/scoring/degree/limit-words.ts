import type { Degree } from "../model";
import type { Pair } from "./pair";

/** A target that forbids: 不超预算, 不高于市场价. */
const FORBIDS = /^(?:项目|成本|费用|支出|价格)?不(?:得|能|应)?(?=.{2})/;
/** A target that sets a bound to something, and what may stand in the answer instead. */
const BOUNDS: readonly (readonly [bound: RegExp, kept: RegExp, broken: RegExp])[] = [
  [/^不(?:高于|超过|大于|多于)(?=.)/, /^(?:低于|小于|少于|等于)/, /^(?:高于|超过|大于|多于|超出)/],
  [/^不(?:低于|少于|小于)(?=.)/, /^(?:高于|大于|多于|超过|等于)/, /^(?:低于|少于|小于)/],
];
const DENIED = /^(?:未|没有|从未|无)(?:发生|出现)?/;
const HOW_OFTEN = /[\d一二两三四五六七八九十]+[次起件例个]$/;
const NO_RISE = /只减不增|只降不升|零增长|不增长|不增加/;
const FELL = /^(?:同比|较?去年|比去年)?(?:有所|略有)?(?:下降|减少|降低|压减|缩减)/;
const ROSE = /^(?:同比|较?去年|比去年)?(?:有所|略有)?(?:上升|增加|增长|提高)/;

/** Something was not to be passed: it was, or it was not. */
export function byLimit({ target, actual }: Pair): Degree | null {
  if (NO_RISE.test(target)) return degreeOf(FELL.test(actual), ROSE.test(actual));
  const bound = BOUNDS.find(([sign]) => sign.test(target));
  if (bound) return byBound(target, actual, bound);
  const forbidden = target.replace(FORBIDS, "");
  return forbidden === target ? null : byForbidden(forbidden, actual);
}

/** 未泄密 keeps 不泄密; 泄密 and 泄密1次 break it. */
function byForbidden(forbidden: string, actual: string): Degree | null {
  const said = actual.replace(/^(?:全年|已经?|有所|有)/, "");
  const isKept = DENIED.test(said) && said.replace(DENIED, "") === forbidden;
  return degreeOf(isKept, said.replace(HOW_OFTEN, "") === forbidden);
}

/** 低于市场价 keeps 不高于市场价, 高于市场价 breaks it; of another thing they say nothing. */
function byBound(
  target: string,
  actual: string,
  [bound, kept, broken]: (typeof BOUNDS)[number],
): Degree | null {
  const thing = target.replace(bound, "");
  const isOf = (sign: RegExp): boolean => sign.test(actual) && actual.replace(sign, "") === thing;
  return degreeOf(isOf(kept), isOf(broken));
}

function degreeOf(isKept: boolean, isBroken: boolean): Degree | null {
  if (isKept === isBroken) return null;
  return isKept ? "achieved" : "not-achieved";
}
