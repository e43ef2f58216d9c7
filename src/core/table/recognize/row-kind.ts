import type { Area } from "../../sheet";
import type { ColumnAssignment, ColumnRole } from "../model";
import type { PlacedCell, SheetView } from "../sheet-view";
import {
  isFormLabel,
  isSubtotalLabel,
  isTitle,
  isTotalLabel,
  isTotalLabelOutside,
  noteStart,
} from "../form-words";
import { isLevel1Label, isLevel2Label, isSideLabel } from "../levels";
import { remembered } from "../remembered";
import { compact, headerWord, isFiller, labelWord } from "../wording";

/** What a row below the header is. */
export type RowKind =
  | "blank"
  | "title"
  | "form"
  | "total"
  | "subtotal"
  | "note"
  | "numbering" // 1 | 2 | 3, or A | B | C=B/A below the header
  | "level" // 产出指标（50分） across the table, its indicators below
  | "data"
  | "foreign";

/** Where the roles of a table's columns stand. */
export type RoleColumns = Readonly<Partial<Record<ColumnRole, number>>>;

/** The columns of a table: its extent and its roles. */
export interface TableColumns {
  readonly left: number;
  readonly right: number;
  readonly roles: RoleColumns;
}

/** The columns of a header block as the row reader wants them. */
export function tableColumns(
  block: { readonly left: number; readonly right: number },
  assignments: readonly ColumnAssignment[],
): TableColumns {
  const roles: RoleColumns = Object.fromEntries(assignments.map(({ role, column }) => [role, column]));
  return { left: block.left, right: block.right, roles };
}

type Kinds = Map<number, RowKind>;

const kinds = new WeakMap<TableColumns, Kinds>();
const kindsOfView = new WeakMap<SheetView, Map<string, Kinds>>();

/**
 * Tells what a row of a table is, by its cells alone.
 *
 * @param columns - of this sheet's table: answers are kept by this very object, and shared by columns that are alike
 */
export function rowKind(view: SheetView, row: number, columns: TableColumns): RowKind {
  const known = kinds.get(columns) ?? sharedKinds(view, columns);
  const kind = known.get(row);
  if (kind !== undefined) return kind;
  const found = readKind(view, row, columns);
  known.set(row, found);
  return found;
}

/** A table is looked at while it is found and again while it is read: mostly with the same columns. */
function sharedKinds(view: SheetView, columns: TableColumns): Kinds {
  const ofView = kindsOfView.get(view) ?? new Map<string, Kinds>();
  kindsOfView.set(view, ofView);
  const alike = JSON.stringify(columns);
  const shared = ofView.get(alike) ?? new Map<number, RowKind>();
  ofView.set(alike, shared);
  kinds.set(columns, shared);
  return shared;
}

function readKind(view: SheetView, row: number, columns: TableColumns): RowKind {
  const cells = view.cellsIn(row, columns.left, columns.right);
  const first = cells[0];
  if (!first) return "blank";
  if (isTitleRow(cells, columns)) return "title";
  if (isNumbering(cells)) return "numbering";
  const sum = sumKind(view, row, { cells, columns });
  if (sum) return sum;
  if (isNote(view, row, { cells, columns })) return "note";
  if (isMoneyRow(cells)) return "note";
  if (isFormRow(view, row, cells)) return "form";
  if (isBanner(first, cells, columns)) return bannerKind(first.text);
  return holdsData(cells, columns) ? "data" : "foreign";
}

interface RowCells {
  readonly cells: readonly PlacedCell[];
  readonly columns: TableColumns;
}

/** 总分 and 合计, 自评得分 on a row without values, 小计. */
function sumKind(view: SheetView, row: number, { cells, columns }: RowCells): "total" | "subtotal" | null {
  const last = lastLabelColumn(columns);
  const labels = cells.filter((cell) => cell.column <= last);
  const isTotal = ({ text }: PlacedCell): boolean => isTotalLabel(text);
  if (cells.slice(0, 1).some(isTotal) || labels.some(isTotal)) return "total";
  const isOutside = labels.some((cell) => isTotalLabelOutside(cell.text));
  if (isOutside && !hasIndicatorValues(view, row, columns)) return "total";
  return labels.some((cell) => isSubtotalLabel(cell.text) || isGroupScore(cell, columns)) ? "subtotal" : null;
}

/** 效益指标得分 across all columns of names: what a group of indicators got. */
function isGroupScore({ text, area }: PlacedCell, columns: TableColumns): boolean {
  const { name, level1, level2 } = columns.roles;
  const first = Math.min(level1 ?? Infinity, level2 ?? Infinity);
  const isAcross = name !== undefined && area.left <= first && first < name && area.right >= name;
  return isAcross && /^.{2,12}(?:得分|评分)$/.test(headerWord(text));
}

const ORDINAL = /^\d{1,2}$/;
const LETTER = /^(?:[A-Z](?:=[A-Z\d()×*÷/%+.-]+)?|[①-⑳])$/;
const FEWEST_ORDINALS = 3;

/** 栏次, 甲, 乙: what stands over the columns of words. */
const STEM = /^(?:[栏行]次|[甲乙丙丁戊己])$/;

/** 1 | 2 | 3 or A | B | C=B/A: numbers one by one, or letters alone, perhaps behind 栏次 or 甲 | 乙. */
function isNumbering(cells: readonly PlacedCell[]): boolean {
  const own: string[] = [];
  for (const { text } of cells) {
    const word = numberingWord(text);
    if (word === null) return false;
    if (!STEM.test(word)) own.push(word);
  }
  if (own.length < FEWEST_ORDINALS) return false;
  const isCounting = own.every((word, at) => ORDINAL.test(word) && Number(word) === Number(own[0]) + at);
  return isCounting || own.every((word) => LETTER.test(word));
}

/** The ordinal, letter or stem that a cell holds; `null` where it holds anything else. */
const numberingWord = remembered((text: string): string | null => {
  const word = compact(text).replace(/^\((.+)\)$/, "$1");
  return [STEM, ORDINAL, LETTER].some((mark) => mark.test(word)) ? word : null;
});

/** A line of notes, or of signatures: 填表人 | … | 联系电话 | …, whatever stands below points and score. */
function isNote(view: SheetView, row: number, { cells, columns }: RowCells): boolean {
  const [first, ...others] = cells;
  const start = first ? noteStart(first.text) : null;
  if (start === null) return false;
  const isSigned = start === "signature" && others.some(({ text }) => noteStart(text) === "signature");
  return isSigned || !isScored(view, row, columns);
}

/** The level of a label that heads rows of its own, its numbering aside: 一、产出指标（50分）. */
export function levelOfHeading(text: string): 1 | 2 | null {
  const word = labelWord(text);
  if (isLevel1Label(word)) return 1;
  return isLevel2Label(word) ? 2 : null;
}

/** Whether a row bears numbers where points and score stand, or values where the form has neither. */
function isScored(view: SheetView, row: number, columns: TableColumns): boolean {
  const { points, score } = columns.roles;
  if (points === undefined && score === undefined) return hasIndicatorValues(view, row, columns);
  return [points, score].some((column) => column !== undefined && isNumeral(view, row, column));
}

function isNumeral(view: SheetView, row: number, column: number): boolean {
  return view.areaAt(row, column).top === row && /^\d+(\.\d+)?%?$/.test(compact(view.textAt(row, column)));
}

/** Whether target or actual and points or score of a row are filled. */
export function hasIndicatorValues(view: SheetView, row: number, { roles }: TableColumns): boolean {
  const filled = (role: ColumnRole): boolean => {
    const column = roles[role];
    if (column === undefined) return false;
    const area = view.areaAt(row, column);
    return area.top === row && area.left === column && !isFiller(view.textAt(row, column));
  };
  const isMeasured = filled("target") || filled("actual");
  return isMeasured && (filled("points") || filled("score") || (filled("target") && filled("actual")));
}

/** The last column in which a label such as 合计 can stand: that of the names. */
function lastLabelColumn({ roles, left }: TableColumns): number {
  return Math.max(left, roles.name ?? left, roles.level2 ?? left, roles.level1 ?? left);
}

/** 附件3, 单位：万元: lines above the title of the next form. */
const LINE_ABOVE = /^附[件表]\d*(?:-\d+)?:?$|^\(?(?:金额)?单位:万?元\)?$/;

function isTitleRow(cells: readonly PlacedCell[], columns: TableColumns): boolean {
  if (cells.length === 1 && LINE_ABOVE.test(compact(cells[0]?.text ?? ""))) return true;
  if (cells.length > 2) return false;
  const title = cells.find((cell) => isTitle(cell.text));
  if (!title) return false;
  return cells.length === 1 || width(title.area) * 2 > columns.right - columns.left + 1;
}

function width(area: Area): number {
  return area.right - area.left + 1;
}

/** 年度资金总额, 其中：财政拨款: lines of a budget block among the indicators, read with the budget. */
function isMoneyRow(cells: readonly PlacedCell[]): boolean {
  const label = cells.find((cell) => cell.area.bottom === cell.row) ?? cells[0];
  return label !== undefined && MONEY_LINE.test(headerWord(label.text));
}

const MONEY_LINE =
  /^(?:年度|全年|项目)?(?:财政)?资金(?:总额|合计)$|^(?:其中:)?(?:当年|本年|年度|省级|市级|县级|中央|上年)?(?:财政拨款|结转资金|其他资金|单位资金|一般公共预算拨款|财政专户管理资金)$/;

/** 项目名称 …, 主管部门 …: a form's head, so another form begins. */
function isFormRow(view: SheetView, row: number, cells: readonly PlacedCell[]): boolean {
  const [first, second] = cells;
  if (!first || !isFormLabel(first.text) || isNextGoal(first, cells)) return false;
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
function isBanner(first: PlacedCell, cells: readonly PlacedCell[], { roles }: TableColumns): boolean {
  const { name, target } = roles;
  if (name === undefined || target === undefined || cells.length > 2) return false;
  return first.area.left <= name && first.area.right >= target && !isSideLabel(first.text);
}

function bannerKind(text: string): RowKind {
  return levelOfHeading(text) === null ? "note" : "level";
}

function holdsData(cells: readonly PlacedCell[], { roles }: TableColumns): boolean {
  const columns = [roles.name, roles.target, roles.actual, roles.level1, roles.level2];
  const covers = ({ area }: PlacedCell): boolean =>
    columns.some((column) => column !== undefined && area.left <= column && column <= area.right);
  return cells.some(
    (cell) => covers(cell) || isLevel1Label(cell.text) || isLevel2Label(cell.text) || isSideLabel(cell.text),
  );
}

/** Whether a row after blank ones plainly goes on with the table. */
export function goesOn(view: SheetView, row: number, columns: TableColumns): boolean {
  if (hasIndicatorValues(view, row, columns)) return true;
  const cells = view.cellsIn(row, columns.left, columns.right);
  if (cells.some((cell) => isLevel1Label(cell.text) || isLevel2Label(cell.text))) return true;
  const { points, score } = columns.roles;
  return [points, score].some(
    (column) => column !== undefined && /^\d+(\.\d+)?$/.test(compact(view.textAt(row, column))),
  );
}
