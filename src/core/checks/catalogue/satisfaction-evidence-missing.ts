import { textOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import type { Judgement } from "../../table/judgement";
import type { Indicator } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { findingList, reviewPaper } from "../sources";
import { writtenTexts } from "../written-texts";

const SURVEY = /调查|问卷|回访|抽样|样本|测评|访谈|评议|座谈|电话/;

/** Satisfaction that rests on words, such as 未收到投诉, with no survey mentioned anywhere. A percentage is taken as surveyed. */
export const satisfactionEvidenceMissing = defineTableCheck({
  id: "satisfaction-evidence-missing",
  group: "quality",
  severity: "review",
  sources: [reviewPaper("满意度没有调查依据得0分"), findingList("以“未收到投诉”作为满意度100%")],
  report: (scored) => {
    const rows = countedRows(scored).filter(restsOnWords);
    if (rows.length === 0 || isSurveyed(scored)) return [];
    return rows.map((row) => ({
      cells: rowCells(scored, row, [row.indicator.actual, row.indicator.score]),
      facts: rowFacts(row),
    }));
  },
});

function restsOnWords({ indicator }: Row): boolean {
  const { category, score } = indicator;
  return category === "satisfaction" && score?.value?.gt(0) === true && isAnsweredInWords(indicator);
}

function isAnsweredInWords({ actual, explanation, judgement }: Indicator): boolean {
  if (!actual || actual.text === "") return false;
  return (
    !(/\d/.test(actual.text) || isNumber(judgement)) || /投诉/.test(`${actual.text}${textOf(explanation)}`)
  );
}

/** 百分之九十三, 九成以上: a number without digits. */
function isNumber(judgement: Judgement): boolean {
  return judgement.kind === "quantitative" && !judgement.notes.includes("not-a-number");
}

function isSurveyed({ table }: ScoredTable): boolean {
  const rows = table.indicators.flatMap(({ title, target, actual, explanation }) => [
    title,
    textOf(target),
    textOf(actual),
    textOf(explanation),
  ]);
  return [...writtenTexts(table), ...rows].some((text) => SURVEY.test(text));
}
