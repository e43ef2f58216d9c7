import type { Indicator } from "../table/model";
import { plainName } from "./plain-name";
import { isWantedMore, WANTED_LESS } from "./wanted-more";

/** What a sign is wrong for: a cost with a lower limit, a rate with an upper one, an output that must not be reached. */
export type ReversedSign = "cost" | "rate" | "quantity";

const COST = /(成本|费用?|造价|投资额?|支出)总?(金?额|数)?$/;
const COST_THAT_MAY_RISE =
  /消费|[带拉撬]动|引导|吸引|促进|生均|人均|节[约省]|降低|减少|下降|控制|标准|达标|完成|覆盖|合规|投入|率$/;
/** A name and its unit: 检测及时率 ≤7工作日 is a limit of time, whatever it is called. */
const RATE = /(满意度|(满意|完成|合格|通过|覆盖|达标|及时|到位|知晓|办结)率) [^日天时钟月]*$/;

/** Whether the target's sign points the wrong way for what the indicator is; `null` where it does not. */
export function reversedSign(
  row: Pick<Indicator, "judgement" | "title" | "subcategory">,
): ReversedSign | null {
  const { judgement } = row;
  if (judgement.kind !== "quantitative" || !judgement.directionFrom.startsWith("operator")) return null;
  const name = plainName(row.title);
  if (judgement.direction === "at-least") return isCost(name) ? "cost" : null;
  if (judgement.direction !== "at-most" || WANTED_LESS.test(name)) return null;
  if (RATE.test(`${name} ${judgement.unit?.name}`)) return "rate";
  return isWantedMore(row) ? "quantity" : null;
}

/** 三公经费控制数 is a ceiling by its name. */
const CEILING = /(成本|经费|费用?|支出|投资)控制(数|金?额)$/;

function isCost(name: string): boolean {
  return CEILING.test(name) || (COST.test(name) && !COST_THAT_MAY_RISE.test(name));
}

/** Whether no score follows from the target, whatever the result: its sign is wrong. Fewer of a work may have been meant. */
export function isSignWrong(row: Parameters<typeof reversedSign>[0]): boolean {
  const kind = reversedSign(row);
  return kind === "cost" || kind === "rate";
}
