import type { FunctionStrings } from "../functions";

/** What custom functions say in a cell. */
export const functions: FunctionStrings = {
  pointsInvalid: "分值应是不小于 0 的数字。",
  targetBlank: "年度指标值是空的。",
  actualBlank: "实际完成值是空的。",
  unclear: "这一行不能自动评分（文字无法判断或单位不一致），请人工核对。",
  policyUnknown: (given, known) => `没有名为“${given}”的评分办法，可用：${known.join("、")}。`,
  moneyInvalid: "预算数和执行数应是金额，例如 9,600.00 或 9,600.00元。",
  moneyUnitUnclear: "预算数和执行数只有一个写了单位，不知道另一个是元还是万元。",
  budgetZero: "预算数是 0，不能计算执行率。",
  joined: (sentences) => `${sentences.join("；")}。`,
};
