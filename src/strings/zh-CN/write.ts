import type { WriteStrings } from "../write";

/** 回写的文字。 */
export const write: WriteStrings = {
  reasons: {
    "indicator-score": "指标得分",
    "budget-score": "预算执行得分",
    "total-score": "总分",
    fix: "修正",
    "explanation-draft": "偏差原因草稿",
  },
};
