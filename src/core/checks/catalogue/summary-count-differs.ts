import { textOf } from "../cell-content";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { findingList, reviewPaper } from "../sources";
import { listedProjects } from "../summary-names";
import { comparable, findSummarySheets, type SummarySheet } from "../summary-sheet";

/** A summary sheet that lists other projects than the workbook has tables for. */
export const summaryCountDiffers = defineWorkbookCheck({
  id: "summary-count-differs",
  group: "form",
  severity: "error",
  sources: [reviewPaper("汇总表项目数与项目表数一致"), findingList("报告列133个子项，汇总表35个项目")],
  report: (context) => {
    const { tables } = context;
    const summaries = findSummarySheets(context);
    if (summaries.length === 0) return [];
    const names = new Set(tables.map(({ table }) => comparable(textOf(table.project))));
    return summaries.flatMap((summary) => summaryReport(summary, names, tables.length));
  },
});

function summaryReport(
  { sheetName, header, lines }: SummarySheet,
  names: ReadonlySet<string>,
  tables: number,
): readonly CheckReport[] {
  const projects = listedProjects(lines, names);
  const listed = new Set(projects.values());
  const unlisted = [...names].filter((name) => name !== "" && !listed.has(name));
  const unknown = lines.filter((line) => line.isNumbered && !projects.has(line));
  if (listed.size === 0 || unlisted.length + unknown.length === 0) return [];
  return [
    {
      cells: [...unknown.map(({ projectCell }) => projectCell), header],
      facts: {
        sheet: sheetName,
        listed: projects.size + unknown.length,
        tables,
        unlisted: unlisted.join("、"),
        unknown: unknown.map(({ project }) => project).join("、"),
      },
    },
  ];
}
