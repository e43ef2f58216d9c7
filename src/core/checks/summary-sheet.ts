import { type Decimal, shownNumber, toDecimal } from "../decimal";
import { oncePer } from "../once-per";
import type { CellRef, CellValue, SheetSnapshot } from "../sheet";
import { viewOf } from "../table/rows/sheet-view";
import type { CheckContext } from "./finding";
import { dividedSheets } from "./sheets-with-tables";
import { type ListedMoney, type MoneyColumn, moneyColumns, moneyIn } from "./summary-money";

/** A line of a summary sheet: a project, and the score it is listed with. */
export interface SummaryLine {
  readonly project: string;
  readonly projectCell: CellRef;
  readonly score: Decimal | null;
  readonly scoreCell: CellRef;
  /** Whether nothing stands where the score should, in no cell merged over the line either. */
  readonly isScoreBlank: boolean;
  readonly money: ListedMoney;
  /** What its column of grades says, and where; `null` where the list has none. */
  readonly grade: { readonly text: string; readonly cell: CellRef } | null;
  /** Whether the line has a number of its own, or the list has none: in a numbered list other lines are headings and averages. */
  readonly isNumbered: boolean;
}

/** A sheet that lists projects with their scores. */
export interface SummarySheet {
  readonly sheetName: string;
  readonly header: CellRef;
  readonly lines: readonly SummaryLine[];
  /** The money of the one row that adds up the lines above it; `null` where there is none, or where other rows among them have money as well. */
  readonly total: ListedMoney | null;
}

const HEADER_ROWS = 15;
const PROJECT_HEADER = /^(自评|支出|预算|评价|[一二三]级)*项目(支出)?(名称)?$/;
const SCORE_HEADER =
  /^(单位|项目|部门)?(绩效)?(自评|评价)?(总|综合|最终)?(得分|分数|评分|总分|(?<=自评)(分|结果))$/;
const GRADE_HEADER = /^(绩效)?(自评|评价|评定)?(结果)?(等级|等次|档次)$/;
const NUMBER_HEADER = /^(序号|编号)$/;
const NO_PROJECT =
  /^((合计|总计|小计|平均|注|说明|填表|备注)|[（(]?[一二三四五六七八九十]+[）)]?、|.{2,8}[:：])/;

/** The sheets named 汇总, or 自评情况表 and the like, that list projects; sheets with a table on them are none. */
export const findSummarySheets = oncePer((context: CheckContext): readonly SummarySheet[] =>
  dividedSheets(context)
    .others.filter(isSummary)
    .flatMap((sheet) => readSummary(sheet) ?? []),
);

/** A project's name for comparing: without white space and punctuation. */
export function comparable(name: string): string {
  return name.replace(/[\s\p{P}\p{S}]/gu, "");
}

const SUMMARY = /汇总|自评\S*(?:情况|结果|得分|一览)\S*表$/;

function isSummary(sheet: SheetSnapshot): boolean {
  const head = sheet.rows.slice(0, 3).flat();
  return [sheet.name, ...head].some(
    (value) => typeof value === "string" && value.length <= 60 && SUMMARY.test(value.trim()),
  );
}

function readSummary(sheet: SheetSnapshot): SummarySheet | null {
  const last = Math.min(sheet.rows.length, HEADER_ROWS);
  for (let index = 0; index < last; index += 1) {
    const labels = labelsOf(sheet, index);
    const project = labels.map((text) => PROJECT_HEADER.test(text)).lastIndexOf(true);
    if (project < 0) continue;
    const header = { sheet: sheet.id, row: sheet.top + index, column: sheet.left + project };
    const scores = scoreColumn(sheet, index, project);
    if (!scores) continue;
    const columns = {
      project,
      score: scores.column,
      money: moneyColumns(headerRows(sheet, index, project).map((at) => labelsOf(sheet, at))),
      number: columnNamed(labels, NUMBER_HEADER),
      grade: columnNamed(labelsOf(sheet, scores.index), GRADE_HEADER) ?? columnNamed(labels, GRADE_HEADER),
    };
    const lines = linesBelow(sheet, scores.index + 1, columns);
    return {
      sheetName: sheet.name,
      header,
      lines,
      total: totalOf(sheet, scores.index + 1, { columns, lines }),
    };
  }
  return null;
}

function labelsOf(sheet: SheetSnapshot, index: number): readonly string[] {
  return (sheet.rows[index] ?? []).map(label);
}

function columnNamed(labels: readonly string[], header: RegExp): number | null {
  const column = labels.findIndex((text) => header.test(text));
  return column < 0 ? null : column;
}

/** The header's row and, where the project's cell goes on, the one below: 自评情况 above 得分 and 等级. */
function headerRows(sheet: SheetSnapshot, index: number, project: number): readonly number[] {
  const goesOn = (labelsOf(sheet, index + 1)[project] ?? "") === "";
  return goesOn ? [index, index + 1] : [index];
}

/** The unit's own score. */
function scoreColumn(sheet: SheetSnapshot, index: number, project: number) {
  for (const at of headerRows(sheet, index, project)) {
    const labels = labelsOf(sheet, at).map((text) => text.replace(/[（(].*?[）)]|^20\d\d年度?/g, ""));
    const columns = [...labels.keys()].filter((column) => SCORE_HEADER.test(labels[column]!));
    const column = columns.find((one) => labels[one]!.includes("自评")) ?? columns[0];
    if (column !== undefined) return { index: at, column };
  }
  return null;
}

function label(value: CellValue | undefined): string {
  return typeof value === "string" ? value.replace(/\s/g, "") : "";
}

interface Columns {
  readonly project: number;
  readonly score: number;
  readonly money: ReadonlyMap<number, MoneyColumn>;
  readonly number: number | null;
  readonly grade: number | null;
}

function linesBelow(sheet: SheetSnapshot, first: number, columns: Columns): readonly SummaryLine[] {
  return sheet.rows.slice(first).flatMap((values, index) => {
    const project = label(values[columns.project]);
    if (comparable(project) === "" || NO_PROJECT.test(project)) return [];
    const value = values[columns.score];
    const score = typeof value === "number" ? shownNumber(value) : toDecimal(label(value).replace(/分$/, ""));
    const isNumbered = columns.number === null || /^\d+[.、]?$/.test(String(values[columns.number]).trim());
    const cellIn = (column: number): CellRef => ({
      sheet: sheet.id,
      row: sheet.top + first + index,
      column: sheet.left + column,
    });
    const { grade } = columns;
    const scoreCell = cellIn(columns.score);
    return [
      {
        project,
        projectCell: cellIn(columns.project),
        score,
        scoreCell,
        isScoreBlank: viewOf(sheet).textAt(scoreCell.row, scoreCell.column).trim() === "",
        money: moneyIn(sheet, scoreCell.row, columns.money),
        grade: grade === null ? null : { text: label(values[grade]), cell: cellIn(grade) },
        isNumbered,
      },
    ];
  });
}

const TOTAL = /^[合总]计(金额)?$/;

function totalOf(
  sheet: SheetSnapshot,
  first: number,
  { columns, lines }: { readonly columns: Columns; readonly lines: readonly SummaryLine[] },
): ListedMoney | null {
  const known = new Set(
    lines.filter(({ isNumbered }) => isNumbered).map(({ projectCell }) => projectCell.row),
  );
  const others = sheet.rows.slice(first).flatMap((values, index) => {
    const row = sheet.top + first + index;
    const money = known.has(row) ? {} : moneyIn(sheet, row, columns.money);
    return Object.keys(money).length > 0 ? [{ row, money, labels: values.map(label) }] : [];
  });
  const [only, ...more] = others;
  if (!only || more.length > 0 || !only.labels.some((text) => TOTAL.test(text))) return null;
  return [...known].every((row) => row < only.row) ? only.money : null;
}
