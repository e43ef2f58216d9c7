import { remembered } from "../remembered";
import { compact, headerWord, withoutBrackets } from "../wording";

/** What all parts of a form are worth together: 总分100 beside 95.5 says that, and not what it got. */
export const WHOLE = 100;

const MARK = "(得分|评分|分值|分数|成绩|分)";
const SUM_OF_MARKS = `总(自评|评)?${MARK}(合计|总计)?|总评|(合计|总计)(总?${MARK})?|${MARK}(合计|总计)|(综合|综合评价|最终|最后|累计|汇总)(得分|评分)`;

const TOTAL_LABEL = new RegExp(
  `^(项目|绩效|本项目|部门|整体|单位|年度|指标|分值|权重|全部|所有)*(自评价?|自我评价|评价|评分|考核|综合|评估)?(${SUM_OF_MARKS})([/、及和与](自评)?(得分|分值))?$`,
);

/** Whether a text says that it sums up, and not what: money is summed up by the same words. */
export function isMereSum(text: string): boolean {
  return /^(合计|总计)$/.test(totalWord(text));
}

/** Labels that mean a total only where no header cell says the same: 自评得分. */
const TOTAL_LABEL_OUTSIDE =
  /^(项目|绩效|本项目|部门|单位|年度|总体|整体|全年)*(自评|自我评价|评价)(得分|分数|分值|分|结果得分)$|^(项目|绩效|本项目|总体|整体|全年|年度)*得分$/;

/** Whether a text labels the total of the form. */
export const isTotalLabel = remembered((text: string): boolean => {
  return text.length <= 40 && TOTAL_LABEL.test(totalWord(text));
});

/** Whether a text outside the indicator block labels the total, such as 自评得分 in the form's head. */
export const isTotalLabelOutside = remembered((text: string): boolean => {
  return text.length <= 40 && (isTotalLabel(text) || TOTAL_LABEL_OUTSIDE.test(totalWord(text)));
});

/** 总分：99分 → 总分; 合计（100分） → 合计 */
function totalWord(text: string): string {
  return withoutBrackets(plainTotal(text))
    .replace(/[:=为是]?\d+(\.\d+)?分?$/, "")
    .replace(/:$/, "");
}

/** 96分，自评等级为优: the grade behind the number. */
const GRADE_BEHIND =
  /(?<=\d分?)[,;、(/]?(?:自评|评价|绩效|考核|评定)*(?:等级|等次|级别|档次|结果|结论)?[:为是]*(优秀?|良好?|中等?|差)[)]?$/;

/** 总分：100分，得分： says what the form is worth before what it got. */
const OUT_OF_HUNDRED = /[:为]?100分?[,;](自评|实际|最终)*得分(?=[:为]?\d)/;

/** A total in words, without the grade behind its number and without what the form is worth. */
export function plainTotal(text: string): string {
  return compact(text).replace(/。$/, "").replace(GRADE_BEHIND, "").replace(OUT_OF_HUNDRED, "");
}

/** The grade behind a number in one text: 96分（优）; `null` where there is none. */
export function gradeBehind(text: string): string | null {
  return GRADE_BEHIND.exec(compact(text).replace(/。$/, ""))?.[1] ?? null;
}

/** What a row without a target and an actual value adds up or adds on: 产出指标得分, 加分项, 承前页. */
const MARK_LABEL =
  /^.{0,14}(得分|评分|总分|小计|合计|指标分|[加减扣]+分(项|值|情况)?|(奖励|调整)分[项值]?)$|^汇总$|^[过转][次下]页$|^承[前上]页$/;

/** Whether a text labels a sum or an extra on a row that measures nothing. */
export const isMarkLabel = remembered((text: string): boolean => {
  return text.length <= 30 && MARK_LABEL.test(headerWord(text));
});

const SUBTOTAL = /^(.{0,12}小计|.{2,12}合计)$/;

/** Whether a row's label is a sum inside the list: 小计, 产出指标合计. */
export const isSubtotalLabel = remembered((text: string): boolean => {
  return text.length <= 30 && SUBTOTAL.test(headerWord(text)) && !isTotalLabel(text);
});
