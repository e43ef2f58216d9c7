import type { ScoringPolicy } from "../regulations/policy";
import type { TableCell } from "../table/model";

const NOT_APPLICABLE =
  /^(本?(项目|年度?|单位|部门)?)?(不适用|不涉及|未涉及|无此(项|指标|内容)|没有此(项|内容))(本?(项目|年度?|单位|部门|指标))?$|^n\/?a$/i;

type Written = Pick<TableCell, "text"> | null;

/** The cells of a row in which a unit may write that it does not apply. */
export interface WrittenRow {
  readonly target: Written;
  readonly actual: Written;
  readonly score: Written;
}

/** Whether the unit wrote that a row does not apply to it, as its target, its result or its score. */
export function isNotApplicable({ target, actual, score }: WrittenRow): boolean {
  return [target, actual, score].some((cell) => NOT_APPLICABLE.test(words(cell?.text ?? "")));
}

/**
 * Whether a row's points are shared out over the others: it does not apply, and the policy rescales.
 *
 * @source 《项目支出绩效自评表》填表说明 (转引): 不适用的指标不考核，适用分值合计后折算为百分制; the policy's `isRescaled`.
 */
export function isLeftOut(row: WrittenRow, { isRescaled }: ScoringPolicy): boolean {
  return isRescaled.value && isNotApplicable(row);
}

function words(text: string): string {
  return text.replace(/[\s。.，,；;（）()【】]/g, "");
}
