import type { SelfEvaluationTable, TableCell } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { YEAR_LABELS } from "../words/fact-labels";
import { isYearLine, plainYears, yearIn } from "../words/year-words";
import { factCell, headRows } from "./label-values";
import type { OpenTable } from "../rows/open-table";

/**
 * The budget year of a form: a line of its own (2022年度), the title, a label 年度, the lines above the title,
 * a header that names it (2022年预算数), the project's name. Dates of filling in are no budget year.
 */
export function readYear(
  table: OpenTable,
  { title, project }: Pick<SelfEvaluationTable, "title" | "project">,
): SelfEvaluationTable["year"] {
  const places = [
    headRows(table).flat().find(isYearLine) ?? null,
    title,
    factCell(table, YEAR_LABELS),
    linesAbove(table).find(isYearLine) ?? null,
    headers(table).find(namesYear) ?? null,
    project,
  ];
  for (const cell of places) {
    const value = cell && yearIn(cell.text);
    if (value) return { value, cell };
  }
  return null;
}

const HEADER_WITH_YEAR = /20\d\d年?度?.{0,6}(?:预算|执行|支出|指标值|目标|完成)/;
const LONGEST_HEADER = 24;

function namesYear({ text }: TableCell): boolean {
  const word = plainYears(text);
  return word.length <= LONGEST_HEADER && HEADER_WITH_YEAR.test(word);
}

/** The cells above the indicators and those of their header. */
function headers(table: OpenTable): readonly TableCell[] {
  const { left, right } = table.columns;
  const own = table.region.headerRows.flatMap((row) => table.view.cellsIn(row, left, right));
  return [...headRows(table).flat(), ...own];
}

function linesAbove(table: OpenTable): readonly PlacedCell[] {
  const { left, right } = table.columns;
  return [1, 2].flatMap((up) =>
    table.headTop - up < 0 ? [] : table.view.cellsIn(table.headTop - up, left, right),
  );
}
