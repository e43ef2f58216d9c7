import { span } from "../rows/span";
import type { TableCell } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { gradeBehind } from "../words/total-label";
import { compact, headerWord } from "../wording";
import { cellBelow, headRows, partsOf } from "./label-values";
import { cellRightOf, cellsOf, type OpenTable } from "../rows/open-table";

const GRADE = /^(?:优秀?|良好?|中等?|差|合格|不合格|较差|一般)$/;
const GRADE_LABEL =
  /^(?:项目|年度|绩效|评价|自评|自我|考核|评定|综合|得分|总分|结果)*(?:等级|等次|级别|档次)$|^(?:绩效)?(?:自评|评价)(?:结果|结论)$/;

/** The grade: a word of its own beside the total, behind its number, or behind a label 评价等级. */
export function findGrade(table: OpenTable, total: number | null): TableCell | null {
  const atTotal = total === null ? [] : [total, total + 1].flatMap((row) => cellsOf(table, row));
  const own = atTotal.find((cell) => GRADE.test(compact(cell.text)));
  if (own) return own;
  const all = [...headRows(table).flat(), ...footCells(table, total)];
  return labelledGrade(table, all) ?? gradeBehindNumber(atTotal);
}

function footCells(table: OpenTable, total: number | null): readonly PlacedCell[] {
  if (total === null) return [];
  return span(total, table.bodyBottom).flatMap((row) => cellsOf(table, row));
}

function labelledGrade(table: OpenTable, cells: readonly PlacedCell[]): TableCell | null {
  for (const cell of cells) {
    const own = partsOf(cell.text).find(({ head }) => GRADE_LABEL.test(headerWord(head)));
    if (!own) continue;
    const inside = gradeIn(own.tail);
    if (inside !== null) return { ...cell, text: inside };
    const near = gradeNear(table, cell);
    if (near) return near;
  }
  return null;
}

/** The grade right of its label, or below it. */
function gradeNear(table: OpenTable, label: PlacedCell): TableCell | null {
  const beside = cellRightOf(table, label);
  const chosen = beside && gradeIn(beside.text);
  if (chosen) return { ...beside, text: chosen };
  const below = cellBelow(table, label);
  return below && GRADE.test(compact(below.text)) ? below : null;
}

/** 优, 优秀（90分以上）, or the ticked one of 优□ 良☑ 中□ 差□. */
function gradeIn(text: string): string | null {
  const word = compact(text);
  if (GRADE.test(word)) return text.trim();
  return tickedGrade(word) ?? (GRADE.test(headerWord(word)) ? headerWord(word) : null);
}

const TICKED = "[☑√✔✓■●☒]";
const BOX = "[□☐○☑√✔✓■●☒]";
const CHOICE = "优秀?|良好?|中等?|差";

function tickedGrade(word: string): string | null {
  const isBefore = new RegExp(`^[(]?${BOX}`).test(word);
  const ticked = isBefore
    ? new RegExp(`${TICKED}[)]?(${CHOICE})`).exec(word)
    : new RegExp(`(${CHOICE})[(]?${TICKED}`).exec(word);
  return ticked?.[1] ?? null;
}

/** 96分（优） */
function gradeBehindNumber(cells: readonly PlacedCell[]): TableCell | null {
  for (const cell of cells) {
    const grade = gradeBehind(cell.text);
    if (grade) return { ...cell, text: grade };
  }
  return null;
}
