import { isSelfEvaluationTitle, isTitle } from "../form-words";
import type { SelfEvaluationTable, TableCell } from "../model";
import type { PlacedCell } from "../sheet-view";
import { compact, headerWord } from "../wording";
import { cellBelow, cellBeside, headRows, labelledCell } from "./label-values";
import type { OpenTable } from "./table-rows";

const PROJECT = /^(?:项目|专项|专项资金|项目资金|预算项目|一级项目|二级项目|政策)(?:\(?政策\)?)?名称$/;
const DEPARTMENT =
  /^(?:省级|市级|县级|区级|中央|项目)?主管(?:预算)?(?:部门|单位)$|^一级预算(?:部门|单位)$|^预算主管部门$|^部门名称$|^预算部门$/;
const UNIT =
  /^(?:项目)?(?:具体)?(?:实施|承担|执行|责任|使用|建设)(?:部门|单位)$|^项目单位$|^(?:二级)?预算单位(?:名称)?$|^资金使用单位$|^单位名称$|^填报单位(?:名称)?$|^部门单位名称$|^部门名称$|^自评单位$|^实施主体$/;
const YEAR = /(20\d\d)\s*年/;

/** Title, project, department, unit and year of a form. */
export function readHead(
  table: OpenTable,
): Pick<SelfEvaluationTable, "title" | "project" | "department" | "unit" | "year"> {
  const title = readTitle(table);
  return {
    title,
    project: labelledCell(table, PROJECT),
    department: labelledCell(table, DEPARTMENT),
    unit: labelledCell(table, UNIT),
    year: readYear(table, title),
  };
}

function readTitle(table: OpenTable): TableCell | null {
  const cells = headRows(table)[0] ?? [];
  return (
    cells.find((cell) => isSelfEvaluationTitle(cell.text)) ?? cells.find((cell) => isTitle(cell.text)) ?? null
  );
}

/** The year of a line of its own first, then of the title, of a label 年度, of the lines above the title. */
function readYear(table: OpenTable, title: TableCell | null): SelfEvaluationTable["year"] {
  const lines = headRows(table).flat();
  const own = lines.find((cell) => /^[(]?20\d\d年度?[)]?$/.test(compact(cell.text)));
  const above = linesAbove(table).find((cell) => /^[(]?20\d\d年度?[)]?$/.test(compact(cell.text)));
  const labelled = labelledCell(table, /^(?:预算|项目|评价|自评)?年度$/);
  for (const cell of [own, title, labelled, above]) {
    const value = cell ? yearIn(cell.text) : null;
    if (cell && value) return { value, cell };
  }
  return null;
}

function yearIn(text: string): string | null {
  const word = compact(text);
  return YEAR.exec(word)?.[1] ?? /^(20\d\d)$/.exec(word)?.[1] ?? null;
}

function linesAbove(table: OpenTable): readonly PlacedCell[] {
  const { left, right } = table.columns;
  return [1, 2].flatMap((up) =>
    table.headTop - up < 0 ? [] : table.view.cellsIn(table.headTop - up, left, right),
  );
}

const EXPECTED =
  /^(?:年度|年初|总体|项目|绩效|当年|本年度?)*(?:预期|预算|设定|总体|绩效|计划|年度|年初)(?:设定)?(?:绩效)?目标$|^年初设定目标$|^目标$|^年度绩效目标\d*$/;
const ACCOMPLISHED =
  /^(?:年度|全年|总体|项目|绩效|目标|年度总体|年度绩效|年度目标)*(?:目标)?(?:实际)?完成情况(?:综述|说明|描述)?$|^实际完成(?:情况)?$|^全年实际完成情况$/;

/** The annual goal: what was expected and what was accomplished, as two texts side by side or one below the other. */
export function readGoal(table: OpenTable): SelfEvaluationTable["goal"] {
  for (const cells of headRows(table)) {
    const accomplished = cells.find((cell) => ACCOMPLISHED.test(headerWord(cell.text)));
    if (!accomplished) continue;
    const expected = [...cells]
      .reverse()
      .find((cell) => cell !== accomplished && EXPECTED.test(headerWord(cell.text)));
    if (expected) return besideOrBelow(table, expected, accomplished);
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
  const between = table.view.cellsIn(expected.row, expected.area.right + 1, accomplished.column - 1);
  if (between.some((cell) => cell !== accomplished && compact(cell.text).length > 4)) {
    return { expected: between[0] ?? null, accomplished: cellBeside(table, accomplished) };
  }
  return { expected: cellBelow(table, expected), accomplished: cellBelow(table, accomplished) };
}

function goalAbove(table: OpenTable): TableCell | null {
  const value = labelledCell(table, EXPECTED);
  return value && compact(value.text).length > 8 ? value : null;
}
