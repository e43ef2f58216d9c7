import { type Decimal, toDecimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import type { SheetSnapshot } from "../../sheet";
import type { TableCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { headTotals } from "../head-total";
import {
  countedName,
  countedValues,
  type Mention,
  mentionBehind,
  mentionsIn,
  recipientsIn,
  tells,
} from "../mention";
import { countedRows, presentCells, rowFacts, type Row } from "../row";
import { findingList, publishedReport, reviewPaper } from "../sources";
import { otherShare } from "../told-share";
import { writtenCells } from "../written-texts";

/**
 * A number in the unit's own words that contradicts the table: 8套家具 in the goal and 11 in the row, 自评得分95分 in the
 * conclusion, or in the head, above a total of 97.
 */
export const narrativeNumberDiffers = defineTableCheck({
  id: "narrative-number-differs",
  group: "form",
  severity: "review",
  sources: [
    publishedReport("文中共15个项目，年初8个加新增8个却是16个"),
    findingList("年度目标文字与指标数字不一致"),
    reviewPaper("自评报告的得分与自评表一致"),
  ],
  report: (scored, sheet) => {
    const { expected, accomplished } = scored.table.goal;
    return [
      ...(accomplished ? differing(scored, accomplished, "actual") : []),
      ...(expected ? differing(scored, expected, "target") : []),
      ...writtenCells(scored.table).flatMap((cell) => toldTotal(scored, cell)),
      ...otherTotals(scored, sheet),
    ];
  },
});

const TOLD_TOTAL =
  /(?<!上年度?|去年|指标|项)(?:自评(?:总?得分|总分|评分|分数)?|最终得分)(?:为|是|共|达|[:：])?(\d{2,3}(?:\.\d+)?)分(?!之|钟)/;

/** The table's own total, told in words: 项目自评97.84分. */
function toldTotal(scored: ScoredTable, cell: TableCell): readonly CheckReport[] {
  const score = scored.table.total?.score;
  const found = TOLD_TOTAL.exec(cell.text.replace(/\s/g, ""));
  const told = toDecimal(found?.[1] ?? "");
  if (!found || !score?.value || !told || told.eq(score.value)) return [];
  const facts = { side: "total", written: found[0], value: score.value };
  return [{ cells: presentCells(scored, [cell, score]), facts }];
}

/** The total once more in the head of the form, and another one. */
function otherTotals(scored: ScoredTable, sheet: SheetSnapshot): readonly CheckReport[] {
  const score = scored.table.total?.score;
  if (!score?.value) return [];
  const { value } = score;
  return headTotals(scored, sheet)
    .filter((told) => !told.value.eq(value))
    .map(({ cell, written }) => ({
      cells: [cell, ...presentCells(scored, [score])],
      facts: { side: "total", written, value },
    }));
}

function differing(
  scored: ScoredTable,
  narrative: TableCell,
  side: "actual" | "target",
): readonly CheckReport[] {
  const mentions = mentionsIn(narrative.text);
  const recipients = recipientsIn(narrative.text);
  return countedRows(scored).flatMap((row) => {
    const counted = countedValues(row.indicator);
    const behind = counted && mentionBehind(narrative.text, row.indicator.title, counted.unit);
    const about = [
      ...mentions.filter((mention) => isAbout(mention, row)),
      ...recipients.filter((mention) => isOnlyAbout(mention, row, scored)),
      ...(behind ? [behind] : []),
    ];
    const value = counted?.[side];
    if (!value || about.some((mention) => tells(mention, value)))
      return shareReport(scored, row, { narrative, side });
    return report(scored, row, { narrative, side, value, written: about.map(({ text }) => text) });
  });
}

interface Told {
  readonly narrative: TableCell;
  readonly side: "actual" | "target";
}

/** 满意度达到92% beside a row of 95%. */
function shareReport(scored: ScoredTable, row: Row, { narrative, side }: Told): readonly CheckReport[] {
  const written = otherShare(narrative.text, row, { rows: countedRows(scored), side });
  return written === null ? [] : report(scored, row, { narrative, side, value: null, written: [written] });
}

function report(
  scored: ScoredTable,
  row: Row,
  told: Told & { readonly value: Decimal | null; readonly written: readonly string[] },
): readonly CheckReport[] {
  const { narrative, side, value, written } = told;
  if (written.length === 0) return [];
  const cell = row.indicator[side];
  const facts = { ...rowFacts(row), side, value, written: written.join("、") };
  return [{ cells: presentCells(scored, [cell, narrative]), facts }];
}

/** The row's name ends with those who are counted, and no other row counts them. */
function isOnlyAbout(mention: Mention, row: Row, scored: ScoredTable): boolean {
  const others = countedRows(scored).filter((other) => isAbout(mention, other));
  return others.length === 1 && others[0] === row && countedName(row.indicator.title).endsWith(mention.thing);
}

/** The thing stands in the row's name word for word, counted in the row's unit. */
function isAbout(mention: Mention, { indicator }: Row): boolean {
  const values = countedValues(indicator);
  return values !== null && values.unit === mention.unit && indicator.title.includes(mention.thing);
}
