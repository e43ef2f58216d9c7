import type { Degree } from "../model";
import { HARMLESS_NEGATIONS } from "./degree-words";

/** What goes on so and does not reach the target takes something back, whatever it is. */
const BUT = /(?<!不)但|[仍还尚](?:有(?!效)|存)/;
/** Where an answer goes on to something else: 健全，但执行不到位; 运行正常，发生故障3次. */
const GOES_ON = new RegExp(`[,;。()]|(?<=..)(?=${BUT.source}|(?<![未没无不零止免绝])(?:发生|出现))`);

/** The clauses of a text. */
export const clausesOf = (text: string): readonly string[] => text.split(GOES_ON).filter(Boolean);

/** Some of it, or all of it later. */
const NOT_ALL = /个别(?!化)|局部|少数(?!民族)|[需待][整完验修改提处补调]/;
/** What speaks well of a result, or adds what was done, how much, by whom and why. */
const PLAIN =
  /[好良齐洁净稳严因虽扩促]|优(?!抚)|[^水]平(?!台)|提[升高]|节约|满意|有[效序专]|明显|显著|合格|通过|查处|结余|到位|按|已(?![停损坏过报])|完[成善]|^[共均每全年]*(?:[由见含《]|经(?!费)|印发|惠及|开展|落实|发放|更换|培训|[^\u4e00-\u9fff]*.?$)/;
/** What denies or spoils it, whatever was done: 发放遗漏3人, 检查发现隐患2处. */
const FLAW = /[不未没超漏错失死差缺乱异拖欠]|无(?!锡)|发现/;
/** What is not to be was wanted, or less of it; of a target of several clauses one alone tells little. */
const WANTS_LESS = /[未没无零]|不(?!断)|下降|减少|降低/;

/**
 * Whether a clause takes back something of what an answer says as a whole: 2卷缺失, 执行不严. How much it takes off nobody
 * says, and flaws have countless names: what does not speak well of the result counts as one. A degree that is weaker
 * already (基本完整) has allowed for it.
 */
export function takesBack(
  clause: string,
  { target, degree }: { readonly target: string; readonly degree: Degree | null },
): boolean {
  if (BUT.test(clause)) return true;
  if (degree === "partly-achieved") return false;
  if (NOT_ALL.test(clause)) return true;
  if (WANTS_LESS.test(target) || GOES_ON.test(target)) return false;
  return !PLAIN.test(clause) || FLAW.test(clause.replace(HARMLESS_NEGATIONS, ""));
}
