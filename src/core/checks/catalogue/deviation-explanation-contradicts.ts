import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, isFullScore, rowCells, rowFacts, type Row } from "../row";
import { reviewPaper } from "../sources";

const SAYS_UNMET =
  /未(能)?(全部|全面|按期|按时|如期|完全)?(完成|达到|达标|实现|落实)|没有(完成|达到|实现)|尚未(?!收到|接到|发现|发生|出现|有)|进度(滞后|缓慢)|待[^，,。；;]{2,12}后[，,]?(将|再|尽快)|未按(期|时|计划)/;

/** 上半年未完成，下半年已补齐 is over by the end of the year. */
const SAYS_SETTLED =
  /(现|均|已|全部|后)(已|经|于|在|全部|如期|按期|补|全|完|整)*(完成|补齐|达到|达标|实现|解决|整改)/;

const SAYS_UNPROVEN =
  /(无|没有|未提供|未附|缺少|缺乏|缺)(相关|有关|相应)?(的)?(佐证|证明|支撑|依据)(材料|资料)?/;

/** A result that is met by its number, or has all its points, beside a text that says it was not reached or not proven. */
export const deviationExplanationContradicts = defineTableCheck({
  id: "deviation-explanation-contradicts",
  group: "facts",
  severity: "review",
  sources: [
    reviewPaper("满分却写有未完成原因；文字说未完成而实际值大于指标值"),
    reviewPaper("备注写无佐证而仍有得分"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const written = textOf(row.indicator.explanation);
      const kind = kindOf(row, written);
      if (!kind) return [];
      const cells = rowCells(scored, row, [row.indicator.explanation, row.indicator.actual]);
      return [{ cells, facts: { ...rowFacts(row), written, kind } }];
    }),
});

function kindOf(row: Row, written: string): "number" | "score" | "unproven" | null {
  if (isFullScore(row) && SAYS_UNPROVEN.test(written)) return "unproven";
  if (!SAYS_UNMET.test(written) || SAYS_SETTLED.test(written)) return null;
  if (isMetByNumber(row)) return "number";
  return isFullScore(row) && isMetOrUnjudged(row) ? "score" : null;
}

function isMetByNumber({ indicator, result }: Row): boolean {
  return indicator.judgement.kind === "quantitative" && result.degree === "achieved";
}

/** A row that is plainly unmet has findings of its own. */
function isMetOrUnjudged({ result }: Row): boolean {
  return result.degree === "achieved" || result.degree === null;
}
