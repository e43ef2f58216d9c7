import { compact } from "../../wording";
import type { RowTexts } from "../row-texts";
import { withKinds } from "./kinds-of-work";

/** Stages before work is done, as parts of patterns: signed up for, applied for, contracted, under way. */
export const BEGUN =
  "(?<![接招期等看对])待|签[约订]|受理|立[项案]|申[报请]|报名|投稿|录用|[开动]工|在[建读]|储备|意向";
const UNDER_WAY =
  "签.{0,6}合同|合同已?签|筹备|招标(?!价)|预[订定]|订购|下[单达]|公示|正在(?!使用|运[行营]|营业|服务)|[建施实进推采][设工施行进购]中|未(?:到[货位]|完工|验收|开[展工]|实施|[发拨]放|支付|拨付|交付|启用|投[入产用])";
/** What was only planned, unless the text says that it was done: 按计划完成5场. */
const PLANNED = /计划|规划|设计|预[计算]|拟/;
const DONE = /完成|实[际现施]|[按达超]/;

const STAGE = new RegExp(`${BEGUN}|${UNDER_WAY}`, "g");

type Texts = Pick<RowTexts, "name" | "target" | "actual">;

/**
 * Whether the one number of an answer counts what was begun or planned, where the row does not speak of that: 30人报名 is
 * no training of 30人. Of several numbers the clauses tell which was reached.
 */
export function isOnlyBegun(row: Texts): boolean {
  return !/\d\D+\d/.test(compact(row.actual).replace(/(?<=\d)[.,](?=\d)/g, "")) && tellsBegun(row);
}

/** Whether an answer speaks of work begun or planned as its row does not. */
export function tellsBegun({ name, target, actual }: Texts): boolean {
  const said = compact(actual);
  const stages = [...(said.match(STAGE) ?? []), ...(DONE.test(said) ? [] : (said.match(PLANNED) ?? []))];
  const own = withKinds(compact(`${name} ${target}`));
  return stages.some((stage) => !own.includes(stage));
}
