import type { GroupWords } from "../../findings";
import type { FactReader } from "../../fact-reader";

/** 得分与事实类检查的文字。 */
export const facts = {
  "deviation-explanation-missing": {
    title: "没有填写偏差原因",
    sentence: (f) => `${f.text("title")}${missingBecause(f)}，${missingHow(f)}。`,
    why: "扣了分、没完成或明显超额的指标，都要说明原因和改进措施，这是自评表退回最多的一项。",
    fix: "在偏差原因栏写清楚为什么、下一步怎么办；可以先填入说明草稿，再把空白处补完。",
  },
} satisfies GroupWords;

function missingBecause(f: FactReader): string {
  if (f.text("reason") === "over-achieved") {
    return `年度指标值 ${f.text("target")}，实际完成 ${f.text("actual")}，达到指标值的 ${f.percent("achievement")}`;
  }
  if (f.text("reason") === "target-unmet") {
    return `年度指标值 ${f.text("target")}，实际完成 ${f.text("actual")}，没有达到指标值`;
  }
  return `得 ${f.number("score")} 分（满分 ${f.number("points")} 分）`;
}

function missingHow(f: FactReader): string {
  return f.has("written") ? `偏差原因栏只写了“${f.text("written")}”，不算说明` : "没有填写偏差原因";
}
