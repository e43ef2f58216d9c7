import { type Decimal, shownNumber, toDecimal } from "../decimal";
import { oncePer } from "../once-per";
import { type CellRef, type CellValue, type SheetSnapshot, valueAt } from "../sheet";
import type { CheckContext } from "./finding";
import { dividedSheets } from "./sheets-with-tables";

/** A line of a summary sheet: a project, and the score it is listed with. */
export interface SummaryLine {
  readonly project: string;
  readonly projectCell: CellRef;
  readonly score: Decimal | null;
  readonly scoreCell: CellRef;
}

/** A sheet that lists projects with their scores. */
export interface SummarySheet {
  readonly sheetName: string;
  readonly header: CellRef;
  readonly lines: readonly SummaryLine[];
}

const HEADER_ROWS = 15;
const PROJECT_HEADER = /^(自评)?项目(名称)?$/;
const SCORE_HEADER = /^(单位|项目)?(自评)?(总|综合|最终)?(得分|分数|评分|总分|自评分)([（(]分[)）])?$/;
const NO_PROJECT = /^(合计|总计|小计|平均|注|说明|填表|备注)/;

/** The sheets named 汇总 that list projects; sheets with a table on them are none. */
export const findSummarySheets = oncePer((context: CheckContext): readonly SummarySheet[] =>
  dividedSheets(context)
    .others.filter(isSummary)
    .flatMap((sheet) => readSummary(sheet) ?? []),
);

/** A project's name for comparing: without white space and punctuation. */
export function comparable(name: string): string {
  return name.replace(/[\s\p{P}\p{S}]/gu, "");
}

function isSummary(sheet: SheetSnapshot): boolean {
  if (/汇总/.test(sheet.name)) return true;
  const head = sheet.rows.slice(0, 3).flat();
  return head.some((value) => typeof value === "string" && value.length <= 60 && /汇总/.test(value));
}

function readSummary(sheet: SheetSnapshot): SummarySheet | null {
  const last = Math.min(sheet.rows.length, HEADER_ROWS);
  for (let index = 0; index < last; index += 1) {
    const row = sheet.top + index;
    const labels = (sheet.rows[index] ?? []).map(label);
    const project = labels.findIndex((text) => PROJECT_HEADER.test(text));
    const score = labels.findIndex((text) => SCORE_HEADER.test(text));
    if (project < 0 || score < 0) continue;
    const columns = { project: sheet.left + project, score: sheet.left + score };
    const header = { sheet: sheet.id, row, column: columns.project };
    return { sheetName: sheet.name, header, lines: linesBelow(sheet, row, columns) };
  }
  return null;
}

function label(value: CellValue): string {
  return typeof value === "string" ? value.replace(/\s/g, "") : "";
}

function linesBelow(
  sheet: SheetSnapshot,
  header: number,
  columns: { readonly project: number; readonly score: number },
): readonly SummaryLine[] {
  const rows = Array.from(
    { length: sheet.top + sheet.rows.length - header - 1 },
    (_, index) => header + 1 + index,
  );
  return rows.flatMap((row) => {
    const project = label(valueAt(sheet, row, columns.project));
    if (comparable(project) === "" || NO_PROJECT.test(project)) return [];
    const value = valueAt(sheet, row, columns.score);
    const score = typeof value === "number" ? shownNumber(value) : toDecimal(label(value));
    const scoreCell = { sheet: sheet.id, row, column: columns.score };
    return [{ project, projectCell: { ...scoreCell, column: columns.project }, score, scoreCell }];
  });
}
