import type { ScoredTable } from "../../scoring/model";
import type { TableCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { Report } from "../finding";
import { countedValues, type Mention, mentionsIn } from "../mention";
import { countedRows, presentCells, rowFacts, type Row } from "../row";
import { findingList, publishedReport } from "../sources";

/** A number in the goal's own words that contradicts the row about the same thing: 8套家具 in the text, 11 in the row. */
export const narrativeNumberDiffers = defineTableCheck({
  id: "narrative-number-differs",
  group: "form",
  severity: "review",
  sources: [
    publishedReport("文中共15个项目，年初8个加新增8个却是16个"),
    findingList("年度目标文字与指标数字不一致"),
  ],
  report: (scored) => {
    const { expected, accomplished } = scored.table.goal;
    return [
      ...(accomplished ? differing(scored, accomplished, "actual") : []),
      ...(expected ? differing(scored, expected, "target") : []),
    ];
  },
});

function differing(scored: ScoredTable, narrative: TableCell, side: "actual" | "target"): readonly Report[] {
  const mentions = mentionsIn(narrative.text);
  return countedRows(scored).flatMap((row) => {
    const about = mentions.filter((mention) => isAbout(mention, row));
    const first = about[0];
    const value = countedValues(row.indicator)?.[side];
    if (!first || !value || about.some(({ number }) => number.eq(value))) return [];
    const cell = side === "actual" ? row.indicator.actual : row.indicator.target;
    return [
      {
        cells: presentCells(scored, [cell, narrative]),
        facts: { ...rowFacts(row), side, value, written: about.map(({ text }) => text).join("、") },
      },
    ];
  });
}

/** The thing stands in the row's name word for word, counted in the row's unit. */
function isAbout(mention: Mention, { indicator }: Row): boolean {
  const values = countedValues(indicator);
  return values !== null && values.unit === mention.unit && indicator.title.includes(mention.thing);
}
