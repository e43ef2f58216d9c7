import { isLessBetter } from "../../table/quantity/words/direction";
import type { Degree } from "../model";
import { HARMLESS_NEGATIONS, NEGATION } from "./degree-words";

/** Where an answer goes on to something else: 健全，但执行不到位; 运行正常，发生故障3次. */
const GOES_ON = /[,;。()]|(?<=..)(?=(?<!不)但|[仍还尚][有存])|(?<=..)(?<![未没无不零止免绝])(?=发生|出现)/;

/** The clauses of an answer. */
export const clausesOf = (actual: string): readonly string[] => actual.split(GOES_ON).filter(Boolean);

/** What goes on so and does not reach the target takes something back, whatever it is. */
const BUT = /(?<!不)但|[仍还尚](有(?!效)|存)/;
/** Some of it, or all of it later. */
const NOT_ALL =
  /个别(?!化)|局部|少数(?!民族)|[需待](?=[整完验修改提处补调])|(?<![无零现])[不未](合格|达标|及时|满意|完成|规范)/;
const FLAW =
  /[缺欠坏裂堵塌瘫错迟]|(?<!查)漏|(?<![不判诊])断(?!面)|停[机用运工产]|退回|返[工修]|整改(?=\d|意见)|追加|超标|过期|涂改|斗殴|命案|中毒|事件|失败|滞后|有限|薄弱|一般$|差$|偏[低高差]|下滑|反弹/;
/** A flaw that was not there, or was dealt with. */
const NO_FLAW = /[未没无不零]|查处|结余|避免|防止|杜绝|[缓化]解|解决/;
/** What is not to be was wanted, or less of it. */
const WANTS_LESS = /[未没无零]|不(?!断)|下降|减少|降低/;

/**
 * Whether a clause takes back something of what an answer says as a whole: 2卷缺失, 执行不严. How much it takes off nobody
 * says. A degree that is weaker already (基本完整) has allowed for a flaw.
 */
export function takesBack(
  clause: string,
  { target, degree }: { readonly target: string; readonly degree: Degree | null },
): boolean {
  if (BUT.test(clause)) return true;
  if (degree === "partly-achieved") return false;
  if (NOT_ALL.test(clause)) return true;
  if (WANTS_LESS.test(target)) return false;
  const flaw = FLAW.exec(clause)?.[0];
  const isFlaw = flaw === undefined ? isLessBetter(clause) : !target.includes(flaw);
  return isFlaw ? !NO_FLAW.test(clause) : NEGATION.test(clause.replace(HARMLESS_NEGATIONS, ""));
}
