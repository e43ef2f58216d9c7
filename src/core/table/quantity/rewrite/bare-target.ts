import { withoutDay } from "../dates/date-phrase";
import { withoutWork } from "../words/plain-phrase";
import type { RowTexts } from "../row-texts";

/** 预算30万元以内, 成本控制在30万元以内: the sum that is limited. */
const OWN_SUM =
  /^((?:不超过|不高于|≤|控制在)?)(?:项目)?(?:预算|概算|总?投资|总?成本|总?费用|经费|支出|总额|金额)(?:为|(?=控制在))?/;
/** 预算控制数120万元, 最高限价50万元: the sum is the limit itself. */
const NAMED_CEILING =
  /^(?:项目|预算|成本|招标|采购|最高|总)*(?:控制[数价]|控制金?额|限[价额]|上限)[为是:]?(?=\d)/;

/** 不超过工程费的2%: what the share is of. */
const OF_WHAT = /^((?:不[超高低少][过于]|[≥≤])?)(?!.*[较比上去])[\u4e00-\u9fff]{2,8}的(?=[\d.]+%$)/;

/** A target without the deadline or the name of the sum in front of its number: 2022年12月31日前完成率100%. */
function withoutUntil(target: string): string {
  return withoutDay(target).rest.replace(NAMED_CEILING, "≤").replace(OWN_SUM, "$1").replace(OF_WHAT, "$1");
}

const NO_AMOUNT = /减少|下降|降低|压减|提前|缩短|20\d\d年/;

/** 走访慰问100户 is 100户 where the indicator is about 走访慰问; a change may be more or less, and a year is no amount. */
export function bareTarget({ target, name }: RowTexts): string {
  const rest = withoutUntil(target);
  return NO_AMOUNT.test(rest) ? rest : withoutOwnThing(withoutWork(rest, name) ?? rest, name);
}

/** 2期以上培训班 is 2期以上 where the indicator is about 培训班. */
function withoutOwnThing(text: string, name: string): string {
  const thing = /^\d[\d.]*[万亿]?[\u4e00-\u9fff](?:以上)?([\u4e00-\u9fff]{2,6})$/.exec(text)?.[1];
  return thing !== undefined && name.includes(thing) ? text.slice(0, -thing.length) : text;
}
