import { a1, type SelfEvaluationTable } from "../../../src/core";
import { formWith } from "./budget-forms";

/** The header of eight columns. */
export const HEADER = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注";
export const OUTPUT = "产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 | ";
export const BENEFIT = "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 50 | 45.5 | 宣传不足";
export const TOTAL = "总分 | < | < | < | < | 100 | 95.5 | ";

/** A form whose indicators stand in the given lines, between the head (rows 1 to 3) and nothing. */
export function formOf(...lines: readonly string[]): SelfEvaluationTable {
  return formWith("", { body: lines.join("\n") });
}

/** `产出指标/数量指标/培训人次`, indicator by indicator. */
export function namesIn({ indicators }: SelfEvaluationTable): readonly string[] {
  return indicators.map(({ level1, level2, name }) => [level1, level2, name.text].join("/"));
}

/** `G8:95.5`: where the total's score stands and what it is. */
export function scoreOf({ total }: SelfEvaluationTable): string {
  const score = total?.score;
  return score ? `${a1(score.row, score.column)}:${score.value?.toString() ?? "blank"}` : "none";
}

/** The indicators of {@link OUTPUT} and {@link BENEFIT}. */
export const BOTH = ["产出指标/数量指标/培训人次", "效益指标/社会效益指标/政策知晓率"];
