import { isTotalLabel, isTotalLabelOutside } from "../form-words";
import type { NumberCell, TableCell, TotalLine } from "../model";
import type { PlacedCell } from "../sheet-view";
import { rowKind } from "../recognize/row-kind";
import { compact, headerWord } from "../wording";
import { budgetField } from "./budget-words";
import { asPoints, numberCellAt, numberIn } from "./number-cell";
import { headRows } from "./label-values";
import { roleNumber } from "./table-rows";
import type { OpenTable } from "./table-rows";

/** The total of a form and the grade beside it. */
export interface TotalReading {
  readonly total: TotalLine | null;
  readonly grade: TableCell | null;
}

/** Reads the total line: below the indicators, or in the head where the form prints it there. */
export function readTotal(table: OpenTable, consumed: ReadonlySet<number>): TotalReading {
  const row = totalRow(table);
  const total = row === null ? totalInHead(table, consumed) : totalAt(table, row);
  return { total, grade: findGrade(table, row) };
}

/** The last total row of the block: earlier ones are sums inside the list. */
function totalRow(table: OpenTable): number | null {
  const headers = new Set(table.region.headerRows);
  for (let row = table.bodyBottom; row >= table.bodyTop; row--) {
    if (!headers.has(row) && rowKind(table.view, row, table.columns) === "total") return row;
  }
  return null;
}

function totalAt(table: OpenTable, row: number): TotalLine {
  const cells = table.view.cellsIn(row, table.columns.left, table.columns.right);
  const label =
    cells.find((cell) => isTotalLabel(cell.text)) ??
    cells.find((cell) => isTotalLabelOutside(cell.text)) ??
    null;
  const points = roleNumber(table, { row, by: 0 }, "points");
  const score = roleNumber(table, { row, by: 0 }, "score");
  const isOwn = (cell: NumberCell | null): cell is NumberCell =>
    cell !== null && cell.row === row && !isLabel(cell, label);
  if (isOwn(score) && score.value !== null) return { label, points: isOwn(points) ? points : null, score };
  return fromNumbers(table, {
    row,
    label,
    points: isOwn(points) ? points : null,
    score: isOwn(score) ? score : null,
  });
}

function isLabel(cell: TableCell, label: TableCell | null): boolean {
  return label !== null && cell.row === label.row && cell.column === label.column;
}

interface LooseTotal {
  readonly row: number;
  readonly label: PlacedCell | null;
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** Where the score column is blank: the numbers right of the label in order, or the number inside the label. */
function fromNumbers(table: OpenTable, { row, label, points, score }: LooseTotal): TotalLine {
  const start = (label?.area.right ?? table.columns.left - 1) + 1;
  const numbers = table.view
    .cellsIn(row, start, table.columns.right)
    .filter((cell) => numberIn(cell.text) !== null)
    .map((cell) => asPoints(numberCellAt(table.view, row, cell.column)));
  const others = numbers.filter((cell) => cell.column !== points?.column);
  const pointsColumn = table.columns.roles.points;
  const misplaced = others.filter((cell) => cell.column !== pointsColumn);
  if (misplaced.length === 1) return { label, points, score: misplaced[0] ?? null };
  const [first, second] = numbers;
  if (!points?.value && first && second) return { label, points: first, score: second };
  return { label, points, score: scoreInLabel(table, label) ?? score };
}

/** 总分：99分 */
function scoreInLabel(table: OpenTable, label: PlacedCell | null): NumberCell | null {
  const inside = label && /[:=]?(\d+(?:\.\d+)?)分?$/.exec(compact(label.text))?.[1];
  if (!label || !inside) return null;
  return { ...table.view.cellAt(label.row, label.column), value: numberIn(inside), isTextNumber: false };
}

/** A total in the form's head: 自评总分 | 95, 自评得分：95分. Never a cell of the budget block. */
function totalInHead(table: OpenTable, consumed: ReadonlySet<number>): TotalLine | null {
  for (const cells of headRows(table)) {
    const labels = cells.filter((cell) => !consumed.has(cell.row) && labelsTotal(cell, cells));
    for (const label of labels) {
      const score = scoreInLabel(table, label) ?? numberBeside(table, label);
      if (score) return { label, points: null, score };
    }
  }
  return null;
}

function labelsTotal(cell: PlacedCell, row: readonly PlacedCell[]): boolean {
  const [label = ""] = cell.text.split(/[:：]/);
  return isTotalLabel(label) || (isTotalLabelOutside(label) && isAlone(row));
}

/** A bare 得分 is the total only on a row that names no money. */
function isAlone(cells: readonly PlacedCell[]): boolean {
  return !cells.some((cell) =>
    ["initial", "full", "executed", "rate"].includes(budgetField(cell.text) ?? ""),
  );
}

function numberBeside(table: OpenTable, label: PlacedCell): NumberCell | null {
  for (let column = label.area.right + 1; column <= table.columns.right; column++) {
    const text = table.view.textAt(label.row, column);
    if (numberIn(text) !== null) return asPoints(numberCellAt(table.view, label.row, column));
    if (text !== "") return null;
  }
  return null;
}

const GRADE = /^(?:优秀?|良好?|中等?|差|合格|不合格|较差|一般)$/;
const GRADE_LABEL =
  /^(?:绩效|评价|自评|考核|评定|综合)*(?:等级|等次|级别|档次|结果等级)$|^(?:自评|评价)(?:结果|结论)$/;

/** The grade: a word of its own beside the total, or behind a label 评价等级. */
function findGrade(table: OpenTable, total: number | null): TableCell | null {
  const { left, right } = table.columns;
  const atTotal =
    total === null ? [] : [total, total + 1].flatMap((row) => table.view.cellsIn(row, left, right));
  const own = atTotal.find((cell) => GRADE.test(compact(cell.text)));
  if (own) return own;
  return labelledGrade(table, [...headRows(table).flat(), ...footCells(table, total)]);
}

function footCells(table: OpenTable, total: number | null): readonly PlacedCell[] {
  if (total === null) return [];
  const cells: PlacedCell[] = [];
  for (let row = total; row <= table.bodyBottom; row++) {
    cells.push(...table.view.cellsIn(row, table.columns.left, table.columns.right));
  }
  return cells;
}

function labelledGrade(table: OpenTable, cells: readonly PlacedCell[]): TableCell | null {
  for (const cell of cells) {
    const [head = "", tail = ""] = cell.text.split(/[:：]/);
    if (!GRADE_LABEL.test(headerWord(head))) continue;
    if (GRADE.test(compact(tail))) return { ...cell, text: tail.trim() };
    const beside = table.view.cellAt(cell.row, cell.area.right + 1);
    if (cell.area.right < table.columns.right && GRADE.test(compact(beside.text))) return beside;
  }
  return null;
}
