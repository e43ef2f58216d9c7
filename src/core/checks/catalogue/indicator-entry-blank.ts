import type { ScoredTable } from "../../scoring/model";
import { a1Area } from "../../sheet";
import type { NumberCell, SelfEvaluationTable } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { countedRows, presentCells, type Row } from "../row";
import { reviewPaper, sichuanForm } from "../sources";
import { isBlank, isWithoutScores } from "../without-scores";

/**
 * Rows with points whose actual value or score was left blank; one finding for the whole table. A parent may be told by its parts. In a table that nobody
 * has scored it speaks for
 * the total as well; the execution score has a check of its own.
 */
export const indicatorEntryBlank = defineTableCheck({
  id: "indicator-entry-blank",
  group: "arithmetic",
  severity: "error",
  sources: [sichuanForm("完成值、得分"), reviewPaper("有权重的指标须有完成值和得分")],
  report: (scored) => {
    const rows = countedRows(scored).filter(hasPoints);
    const told = new Set(scored.table.indicators.flatMap((part) => (part.actual?.text ? [part.parent] : [])));
    const actuals = rows.filter(
      ({ indicator }) =>
        indicator.actual?.text === "" && !(told.has(indicator.index) && indicator.target?.text === ""),
    );
    const isWhole = isWithoutScores(scored);
    const scores = rows.filter((row) => isScoreBlank(row, isWhole));
    if (actuals.length + scores.length === 0) return [];
    const cells = [
      ...actuals.map(({ indicator }) => indicator.actual),
      ...scores.map(({ indicator }) => indicator.score),
      ...(isWhole ? [blankTotal(scored.table)] : []),
    ];
    return [
      {
        cells: presentCells(scored, cells),
        facts: {
          actuals: actuals.length,
          targets: actuals.filter(({ indicator }) => indicator.target?.text === "").length,
          scores: scores.length,
          scored: scoredOf(actuals),
          title: [...actuals, ...scores][0]?.indicator.title ?? "",
          ...(isWhole ? wholeFacts(scored, scores) : {}),
        },
      },
    ];
  },
});

/** Of rows without a result those that got points all the same: how many, or of a single row how much. */
function scoredOf(rows: readonly Row[]): Fact {
  const scores = rows.flatMap(({ indicator: { score } }) => (score?.value?.gt(0) ? [score.value] : []));
  return rows.length === 1 ? (scores[0] ?? 0) : scores.length;
}

function hasPoints({ indicator }: Row): boolean {
  return indicator.points?.value?.gt(0) === true;
}

/** A blank score for which the policy has a value is proposed, and needs no second finding: unless all are blank. */
function isScoreBlank({ indicator, result }: Row, isWhole: boolean): boolean {
  return indicator.score?.text === "" && (isWhole || result.suggested === null);
}

function wholeFacts({ table }: ScoredTable, rows: readonly Row[]): Readonly<Record<string, Fact>> {
  const scores = rows.flatMap(({ indicator }) => indicator.score ?? []);
  const [first, last] = [scores[0], scores.at(-1)];
  const area = first && last && { top: first.row, bottom: last.row, left: first.column, right: last.column };
  return { range: area ? a1Area(area) : "", isTotalBlank: blankTotal(table) !== null };
}

function blankTotal({ total }: SelfEvaluationTable): NumberCell | null {
  return total?.score && isBlank(total.score) ? total.score : null;
}
