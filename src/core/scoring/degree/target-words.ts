import type { Degree } from "../model";
import {
  DENIES_NEXT,
  HARMLESS_NEGATIONS,
  LESS_BEHIND,
  NEGATION,
  NOT_YET_NEXT,
  STRENGTHENERS,
  WEAKENS_NEXT,
  WEAKER,
} from "./degree-words";
import { degreeOfMovement } from "./movement";
import { isAsStrong, isEarlier, isUnfinished, SHORT, type Pair } from "./pair";

/** 优良率92% where 优良 was wanted: some are, and no rule says how many have to be. */
const TELLS_SHARE = /(率|满意|完整)\D{0,3}(?!100%)\d[\d.]*%/;

/** The words of the target inside the answer: denied, weakened, or simply there. */
export function byTargetWords({ target, actual }: Pair): Degree | null {
  const found = wordsIn({ target, actual });
  if (!found || isUnderWay(target, actual)) return null;
  const { before, behind, said, wanted } = found;
  if (isLessThanSaid(found) || isUnfinished(target, actual)) return null;
  const lesser = lesserDegree(before, target);
  if (lesser) return lesser;
  const isSaid = !isDeniedElsewhere(said, wanted) && !LESS_BEHIND.test(behind);
  return isSaid && isAsStrong(target, actual) ? "achieved" : null;
}

interface Found {
  readonly wanted: string;
  readonly said: string;
  /** What the answer says in front of the wanted words. */
  readonly before: string;
  readonly behind: string;
}

/** Both without what merely strengthens; a target that is nothing else (持续) stays as it is. */
function wordsIn({ target, actual }: Pair): Found | null {
  const core = coreOf(target);
  const [wanted, said] = core.length < 2 ? [target, actual] : [core, actual.replace(STRENGTHENERS, "")];
  const [before = "", behind] = wanted.length < 2 ? [] : said.split(wanted);
  return behind === undefined ? null : { wanted, said, before, behind };
}

/** 有待健全 is not yet 健全, and 中长期 less than 长期; nobody says how much. */
function isLessThanSaid({ before, said, wanted }: Found): boolean {
  return (
    TELLS_SHARE.test(said) ||
    NOT_YET_NEXT.test(before) ||
    (before.endsWith("中") && wanted.startsWith("长期"))
  );
}

/** What stands right before the words of the target denies or weakens them; 部分未及时拨付 denies a part. */
function lesserDegree(before: string, target: string): Degree | null {
  if (/(部分|个别|少数|少量)(未|没有?|不)$/.test(before)) return "partly-achieved";
  if (DENIES_NEXT.test(before)) return "not-achieved";
  return WEAKENS_NEXT.test(before) && !WEAKER.test(target) ? "partly-achieved" : null;
}

/** The target's thing and how it moved, in another order or in other words. */
export function byMovement({ target, actual }: Pair): Degree | null {
  if (actual.length > 2 * SHORT || isUnfinished(target, actual)) return null;
  const degree = isUnderWay(target, actual) ? null : degreeOfMovement(target, actual);
  if (degree === "partly-achieved" && WEAKER.test(target)) return "achieved";
  return degree === "achieved" && !isAsStrong(target, actual) ? null : degree;
}

/** 逐步健全 and 完成前期工作 are on the way to 健全 and 完成; 逐步提高 is what 提高 means. */
function isUnderWay(target: string, actual: string): boolean {
  if (isEarlier({ target, actual })) return true;
  return /逐步(?!提|拓|增|改|减|降|加|扩|上升|下降|推)/.test(actual) && !/逐步|持续|不断/.test(target);
}

/** The target without what merely strengthens or weakens its verb: 显著提升 and 有所提升 → 提升; 较好 stays 较好. */
function coreOf(target: string): string {
  return target.replace(STRENGTHENERS, "").replace(/^(有所|略有|稍有|基本|比较|较为|一定上?)(?=..)/, "");
}

function isDeniedElsewhere(said: string, wanted: string): boolean {
  const rest = said.replace(wanted, "").replace(HARMLESS_NEGATIONS, "");
  return NEGATION.test(rest);
}
