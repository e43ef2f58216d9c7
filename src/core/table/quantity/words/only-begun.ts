import type { RowTexts } from "../row-texts";
import { withKinds } from "./kinds-of-work";

/** Stages before work is done, as parts of a pattern: signed up for, applied for, contracted, under way. */
export const BEGUN =
  "推进|(?<![接招期等看对])待|签[约订]|签.{0,4}合同|合同已?签|受理|立[项案]|申[报请]|报名|投稿|录用|[开动]工|在[建读]|储备|意向|筹备|招标(?!价)|预[订定]|订购|下[单达]|公示|中标(?!单?[价金])|正在(?![使运营服])|[设工施行进购]中\\)?$|未(?:到|完工|[验开实支拨交启]|发放|投(?!诉))";

/** What was only planned, unless the text says that it was done (按计划完成5场); a remark that takes it back (2期（取消）, 12次（含上年）); money that came but was not spent. */
const STAGE = new RegExp(
  `${BEGUN}|\\((?:[因受].*)?(?:部分|未[安结]|取消|推迟|延期|含?[上去]年)|(?<=元\\(?已?)到[位账]|(?<![按照成度达超])(?:计划(?!内)|规划|设计|预[计算]|拟)(?!.*(?:完成|实))`,
  "g",
);

type Texts = Pick<RowTexts, "name" | "target" | "actual">;

/**
 * Whether the one number of an answer counts what was begun or planned, where the row does not speak of that: 30人报名 is
 * no training of 30人. Of several numbers the clauses tell which was reached.
 */
export function isOnlyBegun(row: Texts): boolean {
  return /^\D*[\d.,]+\D*$/.test(row.actual) && tellsBegun(row);
}

/** Whether an answer speaks of work begun or planned as its row does not. */
export function tellsBegun({ name, target, actual }: Texts): boolean {
  const own = withKinds(name + target);
  return !!actual.match(STAGE)?.some((stage) => !own.includes(stage));
}
