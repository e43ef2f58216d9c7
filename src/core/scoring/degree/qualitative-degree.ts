import { remembered } from "../../table/remembered";
import type { Degree } from "../model";
import { degreeOfGrade, degreeOnScale, isEitherName } from "./grade-words";
import { byLimit } from "./limit-words";
import { clausesOf, takesBack } from "./clauses";
import { deniesPart, pairOf, type Pair } from "./pair";
import { bySameWords } from "./same-words";
import {
  byContrary,
  byDone,
  byEffect,
  byLateness,
  byRegulation,
  byShortAnswer,
  byStrength,
  byWeakenedStrength,
  byWhatHappened,
} from "./short-answer";
import { byMovement, byTargetWords } from "./target-words";

type Reading = (pair: Pair) => Degree | null;

/** Ways to read an answer, most certain first. The first that says something decides. */
const READINGS: readonly Reading[] = [
  // two texts that compare by themselves
  bySameWords, // the target again, in other words or another order
  ({ target, actual }) => degreeOnScale(target, actual), // 好 of 好坏
  ({ target, actual }) => degreeOfGrade(target, actual), // 良好 for 优秀
  byRegulation, // the regulations' own names of the results
  byLimit, // 低于市场价 for 不高于市场价
  byWhatHappened, // 未发生 for 无事故
  byContrary, // 存在违规 for 合规
  // the target's words inside the answer, and what stands around them
  byWeakenedStrength, // before them: 较明显 holds 明显
  byTargetWords,
  byMovement, // 服务水平有所提升 for 提升服务水平
  // words that say something whatever was wanted, a denial before praise
  byLateness,
  byShortAnswer,
  byStrength,
  byEffect,
  byDone, // last: a plain report of success
];

/**
 * How far a worded result reaches its worded target, or `null` where the text does not say.
 *
 * The same degree (or 达成, 完成, 是, 已…) → achieved; a weaker one (较…, 基本…, 部分…, 有所…) → partly-achieved;
 * a negation (不…, 未…, 没有) → not-achieved. 不断提升, 无投诉, 未发生事故, 不低于 deny nothing.
 *
 * @source Three results: 财预〔2020〕10号 第十六条 (未核实); the words compared are this product's convention.
 */
export function qualitativeDegree(target: string, actual: string): Degree | null {
  return degreeIn(`${target}${BETWEEN}${actual}`);
}

/** A sign that no cell holds, between the two texts of a question that is kept with its answer. */
const BETWEEN = "\u0000";

const degreeIn = remembered((texts: string): Degree | null => {
  const [target = "", actual = ""] = texts.split(BETWEEN);
  const clauses = clausesOf(actual);
  const degree = degreeOf(pairOf(target, clauses.join("")));
  if (clauses.length < 2) return degree;
  const others = clauses.filter((clause) => degreeOf(pairOf(target, clause)) !== "achieved");
  const isReached = degree !== "not-achieved" || others.length < clauses.length;
  return isReached && others.some((clause) => takesBack(clause, { target, degree })) ? null : degree;
});

function degreeOf(pair: Pair): Degree | null {
  if (isEitherName(pair.target, pair.actual) || deniesPart(pair)) return null;
  for (const reading of READINGS) {
    const degree = reading(pair);
    if (degree) return degree;
  }
  return null;
}
