import { coversMost } from "../../area";
import { oncePer } from "../../once-per";
import { isAnnexLine, isFormLabel, isTitle, noteStart } from "../words/form-words";
import { isLevel1Label, isLevel2Label, isSideLabel, levelOf } from "../words/levels";
import type { PlacedCell, SheetView } from "./sheet-view";
import { compact } from "../wording";
import { isGuide } from "./guide-row";
import { headingOf } from "./heading-row";
import { isMoneyHeader, isMoneyRow } from "./money-row";
import { hasIndicatorValues, isScored, rowAt } from "./table-row";
import type { TableColumns } from "./table-columns";
import type { TableRow } from "./table-row";
import { sumKind } from "./sum-row";

/** What a row below the header is. */
export type RowKind =
  | "blank"
  | "title"
  | "form"
  | "total"
  | "subtotal"
  | "note"
  | "guide" // 1 | 2 | 3, or what to fill in, below the header
  | "level" // 产出指标（50分） over the names, its indicators below
  | "data"
  | "foreign";

const kindsOf = oncePer((_: TableColumns) => new Map<number, RowKind>());

/** Tells what a row of a table is, by its cells alone; the answers are kept as long as the columns, which are one sheet's. */
export function rowKind(view: SheetView, row: number, columns: TableColumns): RowKind {
  const known = kindsOf(columns);
  const kind = known.get(row) ?? readKind(view, row, columns);
  known.set(row, kind);
  return kind;
}

function readKind(view: SheetView, row: number, columns: TableColumns): RowKind {
  const own = rowAt(view, row, columns);
  const [first] = own.cells;
  if (!first) return "blank";
  if (isTitleRow(own)) return "title";
  if (isGuide(own)) return "guide";
  return sumKind(own) ?? kindOfWords(own, first);
}

function kindOfWords(row: TableRow, first: PlacedCell): RowKind {
  if (headingOf(row)) return "level";
  if (isNote(row) || isMoneyRow(row) || isMoneyHeader(row)) return "note";
  if (isFormRow(row)) return "form";
  if (isBanner(first, row)) return "note";
  if (isRemark(row)) return "guide";
  return holdsData(row) ? "data" : "foreign";
}

/** A line of notes, or of signatures: 填表人 | … | 联系电话 | …, whatever stands below points and score. */
function isNote(row: TableRow): boolean {
  const [first, ...others] = row.cells;
  const start = first ? noteStart(first.text) : null;
  if (!first || start === null || (start === "note" && isNameAlone(first, row))) return false;
  const isSigned = start === "signature" && others.some(({ text }) => noteStart(text) === "signature");
  return isSigned || !isScored(row);
}

/** 2.引进信息化系统 in the column of the names, behind those of levels: notes begin further left, and reach further. */
function isNameAlone({ area }: PlacedCell, { columns: { left, roles } }: TableRow): boolean {
  const value = Math.min(
    ...[roles.target, roles.actual].flatMap((one) => (one === roles.name ? [] : (one ?? []))),
  );
  return area.left > left && area.left === roles.name && area.right < value;
}

const UNIT_LINE = /^\(?(?:金额)?单位:万?元\)?$/;

/** 附件3, 桂财绩03表, 单位：万元: lines above the title of the next form. */
export function isLineAbove(text: string): boolean {
  return isAnnexLine(text) || UNIT_LINE.test(compact(text));
}

/** 项目支出绩效自评表（续）: the title of a page, and not of a table. */
const CONTINUED = /[(（]续/;

function isTitleRow({ cells, columns }: TableRow): boolean {
  if (cells.length === 1 && isLineAbove(cells[0]?.text ?? "")) return true;
  if (cells.length > 2) return false;
  const title = cells.find((cell) => isTitle(cell.text));
  if (!title || CONTINUED.test(title.text)) return false;
  return cells.length === 1 || coversMost(title.area, columns);
}

/** 项目名称 …, 主管部门 …: a form's head, so another form begins. With points and values of its own 项目总投资 is an indicator. */
function isFormRow(own: TableRow): boolean {
  const { view, row, cells } = own;
  // 序号：2 | 项目名称：…: forms below one another are counted.
  const [first, second] = /^序号:?\d/.test(compact(cells[0]!.text)) ? cells.slice(1) : cells;
  if (!first || !isFormLabel(first.text) || isNextGoal(first, cells)) return false;
  if (isScored(own) && hasIndicatorValues(own)) return false;
  return (
    !isLevel1Label(first.text) &&
    !(second && isLevel2Label(second.text)) &&
    view.areaAt(row, first.column).top === row
  );
}

/** 年度绩效目标2（40分） across the table: its indicators follow under a header of their own. */
function isNextGoal(first: PlacedCell, cells: readonly PlacedCell[]): boolean {
  return cells.length === 1 && /^年度(?:绩效|总体)?目标[\d一二三四五]/.test(compact(first.text));
}

/** One text across names and values is an instruction, not an indicator. */
function isBanner(first: PlacedCell, { cells, columns }: TableRow): boolean {
  const { name, target, actual } = columns.roles;
  const value = target === name ? actual : target;
  if (name === undefined || value === undefined || cells.length > 2) return false;
  return first.area.left <= name && first.area.right >= value && !isSideLabel(first.text);
}

const REMARK = /^(?:以[上下]|[按由]|[根依]据)/;

/** 以下指标由系统取数 alone in the column of the first level, where the row below has a label of its own: no level. */
function isRemark({ view, row, cells: [only, ...others], columns: { roles } }: TableRow): boolean {
  const column = roles.level1 ?? roles.level2;
  if (!only || others.length > 0 || only.column !== column || levelOf(only.text) !== null) return false;
  const isRelabelled = view.areaAt(row + 1, column).top > row && view.textAt(row + 1, column) !== "";
  return isRelabelled || REMARK.test(compact(only.text));
}

function holdsData({ cells, columns: { roles } }: TableRow): boolean {
  const placed = [roles.name, roles.target, roles.actual, roles.level1, roles.level2];
  const covers = ({ area }: PlacedCell): boolean =>
    placed.some((column) => column !== undefined && area.left <= column && column <= area.right);
  return cells.some((cell) => covers(cell) || levelOf(cell.text) !== null || isSideLabel(cell.text));
}
