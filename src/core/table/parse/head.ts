import { isSelfEvaluationTitle } from "../words/form-words";
import type { SelfEvaluationTable, TableCell } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { compact, headerWord } from "../wording";
import { titleIn } from "../rows/title-cell";
import { readYear } from "./year";
import {
  ACTING_DEPARTMENT_LABELS,
  BUDGET_UNIT_LABELS,
  DEPARTMENT_LABELS,
  PROJECT_LABELS,
  UNIT_LABELS,
} from "../words/fact-labels";
import { cellBelow, cellBeside, factCell, headerLikeValue, headRows, labelledCell } from "./label-values";
import { isSameCell, type OpenTable } from "../rows/open-table";

/** Title, project, department, unit and year of a form. */
export function readHead(
  table: OpenTable,
): Pick<SelfEvaluationTable, "title" | "project" | "department" | "unit" | "year"> {
  const title = readTitle(table);
  const project =
    table.region.part?.project ??
    headerLikeValue(table, PROJECT_LABELS[0]!) ??
    factCell(table, PROJECT_LABELS);
  const [department, unit] = readBodies(table);
  return {
    title,
    project,
    department,
    unit,
    year: readYear(table, { title, project }),
  };
}

/** Department and unit: 实施部门 is the unit, but the department where another label names the unit. */
function readBodies(table: OpenTable): readonly [department: TableCell | null, unit: TableCell | null] {
  const department = factCell(table, DEPARTMENT_LABELS);
  const unit = factCell(table, UNIT_LABELS);
  const acting = department ? null : factCell(table, ACTING_DEPARTMENT_LABELS);
  if (!acting?.text) return [department, unit];
  const other = isSameCell(acting, unit) ? factCell(table, BUDGET_UNIT_LABELS) : unit;
  return other?.text ? [acting, other] : [department, unit];
}

const TITLE_ROWS = 3;

/** A self-evaluation title in the first rows; else whatever title the form begins with. */
function readTitle(table: OpenTable): TableCell | null {
  const rows = headRows(table);
  const titles = rows.slice(0, TITLE_ROWS).map(titleIn);
  return titles.find((cell) => cell && isSelfEvaluationTitle(cell.text)) ?? titles[0] ?? null;
}

const EXPECTED =
  /^(年度|年初|全年|调整后?|总体|项目|绩效|当年|本年度?)*(预期|预算|设定|总体|绩效|计划|年度|年初)(设定)?(绩效)?目标$|^目标$|^(年初设定|预期)$/;
const ACCOMPLISHED = /^(年度|全年|总体|项目|绩效|目标)*(实际)?完成情况(综述|说明|描述)?$|^实际完成$/;

/** The annual goal: what was expected and what was accomplished, as two texts side by side or one below the other. */
export function readGoal(table: OpenTable): SelfEvaluationTable["goal"] {
  for (const cells of headRows(table)) {
    const accomplished = cells.filter((cell) => ACCOMPLISHED.test(headerWord(cell.text))).at(-1);
    if (!accomplished) continue;
    const goals = cells
      .filter((cell) => cell.column < accomplished.column && EXPECTED.test(headerWord(cell.text)))
      .map((expected) => besideOrBelow(table, expected, accomplished));
    // 年初绩效目标 | 全年（调整）绩效目标: the adjusted one, where there is one.
    const told = goals.filter(({ expected }) => expected?.text).at(-1) ?? goals.at(-1);
    if (told) return told;
    return { expected: goalAbove(table), accomplished: cellBeside(table, accomplished) };
  }
  return { expected: goalAbove(table), accomplished: null };
}

/** Two labels that touch head two columns of text; with texts between, each stands before its own. */
function besideOrBelow(
  table: OpenTable,
  expected: PlacedCell,
  accomplished: PlacedCell,
): SelfEvaluationTable["goal"] {
  const [text] = table.view
    .cellsIn(expected.row, expected.area.right + 1, accomplished.column - 1)
    .filter((cell) => !EXPECTED.test(headerWord(cell.text)));
  if (text && isOwnText(compact(text.text))) {
    return { expected: text, accomplished: cellBeside(table, accomplished) };
  }
  return { expected: cellBelow(table, expected), accomplished: cellBelow(table, accomplished) };
}

/** A text, or an amount where one ought to stand, and no fragment of a label. */
function isOwnText(text: string): boolean {
  return text.length > 4 || /^[\d.,]+$/.test(text);
}

function goalAbove(table: OpenTable): TableCell | null {
  const value = labelledCell(table, EXPECTED);
  return value && compact(value.text).length > 8 ? value : null;
}
