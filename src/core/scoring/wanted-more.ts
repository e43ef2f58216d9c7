import { plainName } from "./plain-name";
import type { Indicator } from "../table/model";

const WANTED_MORE =
  /(建设|新建|改造|制作|培训|开展|举办|受益|服务|发放|完成|安装|覆盖|采购|购置|宣传|慰问|维修|组织).*(数量?|人次|面积|场次)$/;
/** Names of what nobody wants more of; 事件办结率 is no number of 事件. */
export const WANTED_LESS = /不|未(?!成年)|投诉|事故|违|差错|调整|变更|流失|死亡|故障|损|延误|超|事件(?!.*率)/;

/** Forms without a second level leave the kind open. */
const COUNTING: ReadonlySet<Indicator["subcategory"]> = new Set(["quantity", "other"]);

/** Whether an indicator counts work done, of which nobody wants less: 制作宣传品数量, not 投诉数. */
export function isWantedMore({ title, subcategory }: Pick<Indicator, "title" | "subcategory">): boolean {
  const name = plainName(title);
  return COUNTING.has(subcategory) && WANTED_MORE.test(name) && !WANTED_LESS.test(name);
}
