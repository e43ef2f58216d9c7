import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { countedRows, isFullScore, rowCells, rowFacts, type Row } from "../row";
import { reviewPaper } from "../sources";

const SAYS_UNMET =
  /未(能)?(全部|全面|按期|按时|如期|完全)?(完成|达到|达标|实现|落实)|没有(完成|达到|实现)|尚未(?!收到|接到|发现|发生|出现|有)|进度(滞后|缓慢)|待[^，,。；;]{2,12}后[，,]?(将|再|尽快)|未按(期|时|计划)/;

/** 上半年未完成，下半年已补齐 is over by the end of the year. */
const SAYS_SETTLED =
  /(现|均|已|全部|后)(已|经|于|在|全部|如期|按期|补|全|完|整)*(完成|补齐|达到|达标|实现|解决|整改)/;

const SAYS_UNPROVEN =
  /(无|没有|未提供|未附|缺少|缺乏|缺)(相关|有关|相应)?(的)?(佐证|证明|支撑|依据)(材料|资料)?/;

/** What may tell of a shortfall, or of one made good: enough beside a row that owes a reason, not by itself. */
const SPEAKS_OF_SHORTFALL =
  /推迟|延[期迟误后]|顺延|滞后|逾期|未|不足|不够|不到位|减少|下降|取消|停工|暂停|退回|尚|短缺|改进|整改|下一步/;

/**
 * A result that is met by its number, or has all its points, beside a text that says it was not reached or not proven; or beside a reason that
 * the row next to it owes, as when reasons were filled in a row too high or too low.
 */
export const deviationExplanationContradicts = defineTableCheck({
  id: "deviation-explanation-contradicts",
  group: "facts",
  severity: "review",
  sources: [
    reviewPaper("满分却写有未完成原因；文字说未完成而实际值大于指标值"),
    reviewPaper("备注写无佐证而仍有得分"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row, index, rows) => {
      const written = textOf(row.indicator.explanation);
      if (written === "") return [];
      const owing = isDone(row) ? [rows[index - 1], rows[index + 1]].find(isOwing) : undefined;
      const kind =
        kindOf(row, written) ?? (owing && SPEAKS_OF_SHORTFALL.test(written) ? doneKind(row) : null);
      if (!kind) return [];
      const { explanation, actual } = row.indicator;
      const cells = rowCells(scored, row, [explanation, actual, owing?.indicator.explanation ?? null]);
      return [{ cells, facts: { ...rowFacts(row), written, kind, ...neighbourFacts(row, owing) } }];
    }),
});

/** Met, with all points, and nothing to explain. */
function isDone(row: Row): boolean {
  return row.result.degree === "achieved" && isFullScore(row) && !row.result.explanationRequired;
}

function isOwing(row: Row | undefined): boolean {
  const { explanationMissing = false, explanationReasons = [] } = row?.result ?? {};
  return explanationMissing && explanationReasons.some((reason) => reason !== "over-achieved");
}

function doneKind(row: Row): "number" | "score" {
  return isMetByNumber(row) ? "number" : "score";
}

function neighbourFacts(row: Row, owing: Row | undefined): Readonly<Record<string, Fact>> {
  if (!owing) return {};
  return { neighbour: owing.indicator.title, isAbove: owing.indicator.index < row.indicator.index };
}

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
