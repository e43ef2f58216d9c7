import type { Degree } from "../model";
import type { Pair } from "./pair";

/** Something that was not to be passed: who asks for it, which answers say that it was kept, and which that it was not. */
interface Limit {
  readonly target: RegExp;
  readonly kept: RegExp;
  readonly broken: RegExp;
}

const SINCE = "^(同比|较?去年|比去年|与去年)?(有所|略有)?";
const FELL = new RegExp(`${SINCE}(下降|减少|降低|压减|缩减)`);
const ROSE = new RegExp(`${SINCE}(上升|增加|增长|提高|扩大)`);
const either = (one: RegExp, other: string): RegExp => new RegExp(`${one.source}|${other}`);

/** Movements that one direction alone is open to. */
const MOVES: readonly Limit[] = [
  { target: /只减不增|只降不升/, kept: either(FELL, "^(未|没有|无)(增|上升)"), broken: ROSE },
  {
    target: /零增长|不增长|不增加/,
    kept: either(FELL, "^(未|没有|无)(增|上升)|^负增长|持平$"),
    broken: ROSE,
  },
  { target: /只增不减|只升不降/, kept: either(ROSE, "^(未|没有|无)(减|下降)"), broken: FELL },
];

/** Bounds that something else sets: 不高于市场价. */
const BOUNDS: readonly Limit[] = [
  {
    target: /^不([高大多]于|超过)(?=.)/,
    kept: /^[低小少等]于|^[与同和](?=.*持平$)/,
    broken: /^([高大多]于|超[过出])/,
  },
  {
    target: /^不[低小少]于(?=.)/,
    kept: /^([高大多等]于|超过)|^[与同和](?=.*持平$)/,
    broken: /^[低小少]于/,
  },
];

/** Something was not to be passed: it was, or it was not. */
export function byLimit({ target, actual }: Pair): Degree | null {
  const move = MOVES.find((one) => one.target.test(target));
  if (move) return degreeOf(move.kept.test(actual), move.broken.test(actual));
  const bound = BOUNDS.find((one) => one.target.test(target));
  return bound ? byBound({ target, actual }, bound) : byForbidden({ target, actual });
}

const LEVEL = /(?<=去年)(同期)?水平$/;

/** 低于市场价 keeps 不高于市场价, 高于市场价 breaks it, and 下降 keeps 不高于去年; of another thing they say nothing. */
function byBound({ target, actual }: Pair, bound: Limit): Degree | null {
  const thing = target.replace(bound.target, "").replace(LEVEL, "");
  const [kept, broken] = bound === BOUNDS[1] ? [ROSE, FELL] : [FELL, ROSE];
  const isOf = (words: RegExp, move: RegExp): boolean =>
    (thing === "去年" && move.test(actual)) ||
    (words.test(actual) && actual.replace(words, "").replace(/持平$/, "").replace(LEVEL, "") === thing);
  return degreeOf(isOf(bound.kept, kept), isOf(bound.broken, broken));
}

/** A target that forbids: 不超预算, 不泄密. */
const FORBIDS = /^(项目|成本|费用|支出|价格)?不(得|能|应)?(?=.{2})/;
const DENIED = /^(未|没有|从未|无)(发生|出现)?/;
const HOW_OFTEN = /[\d一二两三四五六七八九十]+[次起件例个]$/;

/** 未泄密 keeps 不泄密; 泄密 and 泄密1次 break it. */
function byForbidden({ target, actual }: Pair): Degree | null {
  const forbidden = target.replace(FORBIDS, "");
  if (forbidden === target) return null;
  const said = actual.replace(/^(全年|已经?|有所|有)/, "");
  const isKept = DENIED.test(said) && said.replace(DENIED, "") === forbidden;
  return degreeOf(isKept, said.replace(HOW_OFTEN, "") === forbidden);
}

function degreeOf(isKept: boolean, isBroken: boolean): Degree | null {
  if (isKept === isBroken) return null;
  return isKept ? "achieved" : "not-achieved";
}
