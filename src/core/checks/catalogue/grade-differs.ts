import { textOf } from "../cell-content";
import type { Decimal } from "../../decimal";
import type { Grade, ScoredTable } from "../../scoring/model";
import { gradeOf } from "../../scoring/total";
import { defineTableCheck } from "../define-check";
import type { CheckContext, CheckReport } from "../finding";
import { presentCells } from "../row";
import { measures, reportQualitySheet } from "../sources";
import { listedProjects } from "../summary-names";
import { comparable, findSummarySheets } from "../summary-sheet";

const GRADES: Readonly<Record<string, Grade>> = { 优: "excellent", 良: "good", 中: "fair", 差: "poor" };

/** A printed grade that does not belong to the printed total, or on a summary to the score that is listed beside it. */
export const gradeDiffers = defineTableCheck({
  id: "grade-differs",
  group: "arithmetic",
  severity: "error",
  sources: [
    measures("第十八条（90分以上为优，80—90为良，60—80为中，60以下为差）"),
    reportQualitySheet("评分与等级不符扣0.3分"),
  ],
  across: listedGrades,
  report: (scored) => {
    const { grade, total } = scored.table;
    const score = printedTotal(scored);
    if (!grade || !score) return [];
    const printed = readGrade(grade.text);
    const expected = gradeOf(score, scored.policy);
    if (!printed || printed === expected) return [];
    return [
      {
        cells: presentCells(scored, [grade, total?.score ?? null]),
        facts: { printed, expected, score },
      },
    ];
  },
});

function listedGrades(context: CheckContext): readonly CheckReport[] {
  const summaries = findSummarySheets(context);
  if (summaries.length === 0) return [];
  const tables = new Map(context.tables.map((scored) => [comparable(textOf(scored.table.project)), scored]));
  const names = new Set(tables.keys());
  return summaries.flatMap(({ sheetName, lines }) =>
    [...listedProjects(lines, names)].flatMap(([{ project, score, scoreCell, grade }, name]) => {
      const printed = grade && grade.text.length <= LONGEST_GRADE ? readGrade(grade.text) : null;
      if (!grade || !printed || !score) return [];
      const expected = gradeOf(score, tables.get(name)!.policy);
      if (printed === expected) return [];
      return [
        { cells: [grade.cell, scoreCell], facts: { printed, expected, score, sheet: sheetName, project } },
      ];
    }),
  );
}

/** 优秀, 优（A）; anything longer is prose. */
const LONGEST_GRADE = 5;

/** A total of the indicators alone and the score of the execution make the whole. */
function printedTotal({ table, total }: ScoredTable): Decimal | null {
  const printed = table.total?.score?.value ?? total.sumOfPrinted;
  return total.isOfIndicatorsAlone && printed ? printed.plus(table.budget?.total.score?.value ?? 0) : printed;
}

/** The one grade that a text names; a scale with all four of them names none. */
function readGrade(text: string): Grade | null {
  const found = [...text].filter((letter) => letter in GRADES);
  return found.length === 1 ? (GRADES[found[0] ?? ""] ?? null) : null;
}
