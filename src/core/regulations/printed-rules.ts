import type { PolicyId } from "./policy";

/** What a form's printed instruction tells about the policy behind it; patterns ignore white space and width. */
export interface PrintedRule {
  readonly policy: Exclude<PolicyId, "custom">;
  readonly pattern: RegExp;
}

/**
 * Printed instructions that identify a policy, most telling first.
 *
 * The text is compared after white space is dropped and full-width signs are made half-width.
 */
export const PRINTED_RULES: readonly PrintedRule[] = [
  { policy: "hubei-20-80", pattern: /20分?[*×xX]执行率|执行率[*×xX]20|80-50\(?含?50%?/ },
  { policy: "guangxi-130", pattern: /超(出|过)(年度)?指标值(的)?30%|130%.{0,12}(说明|原因)/ },
  {
    policy: "linear-reverse",
    pattern: /1-\(实际[^)]*-[^)]*(目标|指标)[^)]*\)[/÷]|2倍.{0,8}(不得分|得0分|为0)/,
  },
  { policy: "mof-2021-101", pattern: /\(实际完成率-60%\)|完成率-60%\)?[/÷]/ },
  {
    policy: "sichuan-13zp",
    pattern:
      /预算执行数[/÷]调整后预算数|执行率未达到90%的?需说明|51\d{4}_\d{4}zp|^指标性质、度量单位、未完成原因/i,
  },
  { policy: "mof-2020-10", pattern: /100%?-80%?\(?含?8?0?%?\)?.{0,3}80%?-60%?/ },
];
