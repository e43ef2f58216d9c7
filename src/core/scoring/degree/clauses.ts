import { isLessBetter } from "../../table/quantity/words/direction";
import type { Degree } from "../model";
import { HARMLESS_NEGATIONS, NEGATION } from "./degree-words";

/** Where an answer goes on to something else: 健全，但执行不到位; 运行正常，发生故障3次. */
const GOES_ON = /[,;。()]|(?<=..)(?=(?<!不)但|[仍还尚][有存])|(?<=..)(?<![未没无不零止免绝])(?=发生|出现)/;
/** 路面平整，无坑槽: what is not there is a fault, unless it is what work is done with, or for. */
const NO_FAULT =
  /(^|[,;。、(])(全年|均|且|并)*无(?!明显|显著|变化|[效法力专需从]|[提增改升]|进展|成[果绩]|人[员负管参监]|制度|机制|记录|台账|资|经费|依据|保障|措施|方案|计划|设[备施]|手续|合同|证)[\u4e00-\u9fff]{2,8}(?=$|[,;。、)])/g;

/** Targets that say what is not to be. */
const DENIES = /[未没无零]|不(?!断)/;

/** The clauses of an answer, without those that only say that nothing was wrong where that was not what was wanted. */
export function clausesOf(target: string, actual: string): readonly string[] {
  const rest = DENIES.test(target) ? actual : actual.replace(NO_FAULT, "$1");
  return (rest || actual).split(GOES_ON).filter((clause) => clause !== "");
}

/** What goes on with 但 or 仍有 and does not reach the target takes something back, whatever it is. */
const BUT = /(?<!不)但|[仍还尚](有(?!效)|存)/;
const FLAW =
  /缺|(?<!查)漏|停[机用运工产]|退回|返工|整改|追加|超标|斗殴|命案|中毒|事件|失败|滞后|有限|薄弱|一般$|偏[低高差]|个别(?!化)|局部|少数(?!民族)/;
/** A flaw that was not there, or was dealt with. */
const NO_FLAW = /[未没无不零]|查处|结余|避免|防止|杜绝/;

/**
 * Whether a clause takes back something of what an answer says as a whole: 2卷缺失, 执行不严. How much it takes off nobody
 * says. A degree that is weaker already (基本完整) has allowed for a flaw.
 */
export function takesBack(
  clause: string,
  { target, degree }: { readonly target: string; readonly degree: Degree | null },
): boolean {
  if (BUT.test(clause)) return true;
  if (degree === "partly-achieved" || DENIES.test(target) || /下降|减少|降低/.test(target)) return false;
  const flaw = FLAW.exec(clause)?.[0];
  const isFlaw = flaw === undefined ? isLessBetter(clause) : !target.includes(flaw);
  return isFlaw ? !NO_FLAW.test(clause) : NEGATION.test(clause.replace(HARMLESS_NEGATIONS, ""));
}
