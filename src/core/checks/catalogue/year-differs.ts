import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import type { ScoredTable } from "../../scoring/model";
import type { Indicator, TableCell } from "../../table/model";
import type { CheckReport } from "../finding";
import { countedRows, presentCells, refAt, rowFacts } from "../row";
import { ownConvention } from "../sources";
import { oddYears, yearsIn } from "../years-across";

/**
 * A year in the title or on the sheet's tab that is not the table's, a deadline or a goal from an earlier year, a day of filling in that is no day for
 * this year's table, or a table of another year than those beside it.
 */
export const yearDiffers = defineTableCheck({
  id: "year-differs",
  group: "form",
  severity: "warning",
  sources: [ownConvention("标题、工作表名、年度目标和时效指标的年份应与自评年度一致，填表日期在当年或次年")],
  report: (scored) => {
    const { year } = scored.table;
    if (!year) return [];
    return [labelReport, goalReports, deadlineReports, filedReports].flatMap((reports) =>
      reports(scored, year.value),
    );
  },
  across: oddYears,
});

function labelReport(scored: ScoredTable, year: string): readonly CheckReport[] {
  const { title, region, year: printed } = scored.table;
  const places = [
    { place: "title", years: yearsIn(textOf(title)) },
    { place: "sheet", years: yearsIn(region.sheetName) },
  ];
  const other = places.find(({ years }) => years.length > 0 && !years.includes(year));
  if (!other || !printed) return [];
  const cells = other.place === "title" && title ? [title, printed.cell] : [printed.cell];
  return [
    {
      cells: cells.map((cell) => refAt(scored, cell)),
      facts: { kind: other.place, year, other: other.years.join("、") },
    },
  ];
}

/** A text that begins with its year: 2022年度完成村道修缮. A month or day behind it would date a single event. */
const BEGINS_WITH_YEAR = /^(20\d{2})年度?(?![度\d年至到前后底初末以起]|立项|启动|开工|续建|结转)/;

/** A goal that tells of an earlier year from its first word on, and nowhere of the table's own. */
function goalReports(scored: ScoredTable, year: string): readonly CheckReport[] {
  const { expected, accomplished } = scored.table.goal;
  return [
    { kind: "expected", cell: expected },
    { kind: "accomplished", cell: accomplished },
  ].flatMap(({ kind, cell }) => {
    const words = textOf(cell).replace(/\s/g, "");
    const [, other] = BEGINS_WITH_YEAR.exec(words) ?? [];
    if (!cell || other === undefined || other >= year || words.includes(year)) return [];
    return [{ severity: "review" as const, cells: [refAt(scored, cell)], facts: { kind, year, other } }];
  });
}

/** A deadline, or the day on which its work was done, before the year began is left over from last year's table more often than not. */
function deadlineReports(scored: ScoredTable, year: string): readonly CheckReport[] {
  return countedRows(scored).flatMap((row) => {
    const due = [dueIn(row.indicator), doneIn(row.indicator)].find((one) => one && one.year < Number(year));
    if (!due) return [];
    const facts = { ...rowFacts(row), kind: due.kind, year, other: String(due.year) };
    return [{ severity: "review" as const, cells: presentCells(scored, [due.cell]), facts }];
  });
}

const FILED = /填[表报制写](?:日期|时间)[:：]?\s*(20\d{2})\s*[年.\-/]/;

/** A table is filled in at the end of its year or in the next one; on another day it bears the wrong year, or that of last year's form. */
function filedReports(scored: ScoredTable, year: string): readonly CheckReport[] {
  return scored.table.notes.flatMap(({ kind, label, cell }) => {
    const [, filed] = (kind === "signature" && FILED.exec(`${label}:${cell.text}`)) || [];
    if (filed === undefined || filed === year || Number(filed) === Number(year) + 1) return [];
    return [
      {
        severity: "review" as const,
        cells: [refAt(scored, cell)],
        facts: { kind: "filed", year, other: filed },
      },
    ];
  });
}

interface Due {
  readonly kind: "deadline" | "name" | "done";
  readonly year: number;
  readonly cell: TableCell | null;
}

/** The year of a deadline: from the target, or else from a name like 2021年11月30日前完成支付. */
function dueIn({ judgement, target, name, title }: Indicator): Due | null {
  if (judgement.kind !== "deadline") return null;
  if (judgement.due.hasYear) {
    return { kind: "deadline", year: Math.floor(judgement.due.to / 10_000), cell: target };
  }
  const [, named] = /(?<!\d)(20\d{2})年\d{1,2}月/.exec(title) ?? [];
  return named === undefined ? null : { kind: "name", year: Number(named), cell: name };
}

/** The year in which the work of a deadline was done, where it is printed. */
function doneIn({ judgement, actual }: Indicator): Due | null {
  if (judgement.kind !== "deadline" || !judgement.done?.hasYear) return null;
  return { kind: "done", year: Math.floor(judgement.done.to / 10_000), cell: actual };
}
