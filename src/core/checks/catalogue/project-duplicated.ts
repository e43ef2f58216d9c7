import { grouped } from "../../grouped";
import { inRuns } from "../../in-runs";
import { oncePer } from "../../once-per";
import type { ScoredTable } from "../../scoring/model";
import { a1 } from "../../sheet";
import type { TableCell } from "../../table/model";
import { textOf } from "../cell-content";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { refAt } from "../row";
import { ownConvention, reviewPaper } from "../sources";
import { comparable } from "../summary-sheet";

/** Two tables of one project, unit and year: a copy that was left behind, or two projects under one name. */
export const projectDuplicated = defineWorkbookCheck({
  id: "project-duplicated",
  group: "form",
  severity: "review",
  sources: [
    reviewPaper("汇总表项目数与项目表数一致"),
    ownConvention("同一单位同一年度的一个项目只应有一张自评表"),
  ],
  report: ({ tables }) => {
    const named = namedInRuns(tables).flat();
    // After every edit of a large workbook: nearly always each has a name of its own.
    if (new Set(named.map(({ key }) => key)).size === named.length) return [];
    return [...grouped(named, ({ key }) => key).values()].flatMap(groupReport);
  },
});

interface Named {
  readonly key: string;
  readonly project: TableCell;
  readonly scored: ScoredTable;
}

const namedOf = oncePer((scored: ScoredTable): readonly Named[] => {
  const { project, department, unit, year, title } = scored.table;
  const names = [project, unit].map((cell) => comparable(textOf(cell)));
  if (!project || names.includes("")) return [];
  // A table that somebody scored again stands beside the unit's own on purpose.
  const isSecond = /复核|复评|重评|抽查/.test(textOf(title) + scored.table.region.sheetName);
  const key = [...names, comparable(textOf(department)), year?.value ?? "", String(isSecond)].join("|");
  return [{ key, project, scored }];
});

const namedInRuns = inRuns((run: readonly ScoredTable[]) => run.flatMap(namedOf));

function groupReport(group: readonly Named[]): readonly CheckReport[] {
  const [first, ...others] = group;
  if (!first || others.length === 0) return [];
  return [
    {
      cells: [...others, first].map(({ scored, project }) => refAt(scored, project)),
      facts: {
        project: textOf(first.project),
        count: group.length,
        places: group.map(placeOf).join("、"),
      },
    },
  ];
}

function placeOf({ scored, project }: Named): string {
  return `${scored.table.region.sheetName}!${a1(project.row, project.column)}`;
}
