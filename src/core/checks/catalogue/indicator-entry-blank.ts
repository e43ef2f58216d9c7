import { defineTableCheck } from "../define-check";
import { countedRows, presentCells, type Row } from "../row";
import { reviewPaper, sichuanForm } from "../sources";

/** Rows with points whose actual value or score was left blank; one finding for the whole table. A parent may be told by its parts. */
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
    const scores = rows.filter(isScoreBlank);
    if (actuals.length + scores.length === 0) return [];
    const cells = [
      ...actuals.map(({ indicator }) => indicator.actual),
      ...scores.map(({ indicator }) => indicator.score),
    ];
    return [
      {
        cells: presentCells(scored, cells),
        facts: {
          actuals: actuals.length,
          targets: actuals.filter(({ indicator }) => indicator.target?.text === "").length,
          scores: scores.length,
          title: [...actuals, ...scores][0]?.indicator.title ?? "",
        },
      },
    ];
  },
});

function hasPoints({ indicator }: Row): boolean {
  return indicator.points?.value?.gt(0) === true;
}

/** A blank score for which the policy has a value is proposed, and needs no second finding. */
function isScoreBlank({ indicator, result }: Row): boolean {
  return indicator.score?.text === "" && result.suggested === null;
}
