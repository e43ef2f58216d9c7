import { span } from "../rows/span";
import { isFormLabel } from "../words/form-words";
import type { TableCell } from "../model";
import type { PlacedCell } from "../rows/sheet-view";
import { remembered } from "../remembered";
import { compact, labelWord } from "../wording";
import type { FactLabels } from "../words/fact-labels";
import { budgetField } from "../words/budget-words";
import { listedFacts } from "./listed-facts";
import { cellRightOf, type OpenTable } from "../rows/open-table";

/** The cells of the form's head, row by row; one that reaches over from the left is the form's as well, with its label. */
export function headRows({
  view,
  headTop,
  headBottom,
  columns: { left, right },
}: OpenTable): readonly (readonly PlacedCell[])[] {
  return span(headTop, headBottom).map((row) => {
    const from = view.areaAt(row, left).left;
    return view.cellsIn(row, from < left ? view.areaAt(row, from - 1).left : left, right);
  });
}

/**
 * The value of the strongest label that has one, beside the label, behind its colon, or below it; where every
 * value is blank, the blank cell of the strongest label.
 */
export function factCell(table: OpenTable, labels: FactLabels): TableCell | null {
  const cells = headRows(table).flat();
  let blank: TableCell | null = null;
  for (const label of labels) {
    const listed = listedFacts(table).filter(([header]) => label.test(labelWord(header.text)));
    for (const value of [...listed.map(([, cell]) => cell), ...valuesOf(table, cells, label)]) {
      if (value.text !== "") return value;
      blank ??= value;
    }
  }
  return blank;
}

/** The value of the first label that fits; empty cells count as values. */
export function labelledCell(table: OpenTable, label: RegExp): TableCell | null {
  return valuesOf(table, headRows(table).flat(), label)[0] ?? null;
}

function valuesOf(table: OpenTable, cells: readonly PlacedCell[], label: RegExp): readonly TableCell[] {
  return cells.flatMap((cell) => valueOf(table, cell, label) ?? []);
}

/**
 * The cell right beside a label whose words are those of a header or of another label: 执行经费 or 预算项目 beside 项目名称. In a row of
 * headers others follow or numbers stand below; behind a label that is filled in stands its value.
 */
export function headerLikeValue(table: OpenTable, label: RegExp): TableCell | null {
  for (const cells of headRows(table)) {
    const at = cells.findIndex(({ text }) => label.test(labelWord(text)));
    const [own, value, ...others] = at < 0 ? [] : cells.slice(at);
    if (value?.column !== (own?.area.right ?? 0) + 1) continue;
    const isLike = budgetField(value.text) !== null || BARE_PROJECT.test(labelWord(value.text));
    if (isLike && !isHeading(table, value, others)) return value;
  }
  return null;
}

/** Whether a cell heads a column, or is a label with its value behind it. */
function isHeading(table: OpenTable, cell: PlacedCell, others: readonly PlacedCell[]): boolean {
  const [next] = others;
  const isFollowed = next !== undefined && !isLabel(next.text);
  const isAmongHeaders = others.some(({ text }) => budgetField(text) !== null);
  return isFollowed || isAmongHeaders || /\d/.test(cellBelow(table, cell)?.text ?? "");
}

const BARE_PROJECT = /项目$/;
const LONGEST_LABEL = 30;

function valueOf(table: OpenTable, cell: PlacedCell, label: RegExp): TableCell | null {
  const own = namesIn(cell.text).find(({ words }) => words.some((word) => label.test(word)));
  if (!own) return null;
  const value = own.tail === "" ? valueOutside(table, cell) : { ...cell, text: own.tail };
  return value && !isNoValue(value.text) ? value : null;
}

/** Beside the label or below it; where there is neither, the blank that another label ends. */
function valueOutside(table: OpenTable, label: PlacedCell): TableCell | null {
  return cellBeside(table, label) ?? valueBelow(table, label) ?? blankBeside(table, label);
}

function blankBeside(table: OpenTable, label: PlacedCell): TableCell | null {
  const beside = cellRightOf(table, label);
  return beside?.text === "" ? beside : null;
}

/** What a label can be called, and what stands behind it in its cell. */
interface Named {
  readonly words: readonly string[];
  readonly tail: string;
}

/** The labels of a cell. 项目实施单位/项目负责人 is a label for two: the first is what it is. */
const namesIn = remembered((text: string): readonly Named[] => {
  const labels = partsOf(text).filter(({ head }) => head.length <= LONGEST_LABEL);
  return labels.map(({ head, tail }) => {
    const word = labelWord(head);
    return { words: [word, word.split(/[/、]/)[0] ?? ""], tail };
  });
});

/** 万元, alone or behind 单位：, names no unit of government; 项目 | 预算数 heads columns of money. */
function isNoValue(text: string): boolean {
  return /^(?:.{0,6}:)?(?:人民币)?[万亿千]?元$/.test(compact(text)) || budgetField(text) !== null;
}

/** A label and what stands behind it in one cell. */
export interface LabelPart {
  readonly head: string;
  readonly tail: string;
}

/** A label that begins a text or follows white space, with its colon. */
const LABEL_IN_TEXT = /(?:^|[\s;；,，])([^\s:：;；,，]*[\u4e00-\u9fff][^\s:：;；,，]*)[:：]/g;

/** What a cell says as labels and values: 项目名称：甲项目 主管部门：乙局 says two. */
export function partsOf(text: string): readonly LabelPart[] {
  const [head = "", ...rest] = text.split(/[:：]/);
  const whole = { head, tail: rest.join(":").trim() };
  const labels = [...text.matchAll(LABEL_IN_TEXT)];
  if (labels.length < 2) return [whole];
  return labels.map((match, at) => {
    const tail = text.slice(match.index + match[0].length, labels[at + 1]?.index);
    return { head: match[1] ?? "", tail: tail.trim() };
  });
}

/** The first filled cell right of a label, else the blank one beside it; `null` where another label stands there. */
export function cellBeside(table: OpenTable, label: PlacedCell): TableCell | null {
  const filled = span(label.area.right + 1, table.columns.right)
    .map((column) => table.view.cellAt(label.row, column))
    .find(({ text }) => text !== "");
  if (!filled) return cellRightOf(table, label);
  return isLabel(filled.text) ? null : filled;
}

/** Labels of facts that nobody asks for: 负责人及电话, 金额单位：. */
const OTHER_LABEL = /:$|(负责人|联系人|填报人|电话|联系方式|日期)(?:$|:)/;

/** Whether a text names a fact, with its value behind it or beside it. */
export function isLabel(text: string): boolean {
  const words = compact(text.replace(/[（(][^（）()]*[）)]/g, ""));
  return words.replace(/:.*/, "").length <= 14 && (isFormLabel(text) || OTHER_LABEL.test(words));
}

/** The cell right below a label. */
export function cellBelow(table: OpenTable, label: PlacedCell): TableCell | null {
  const row = label.area.bottom + 1;
  return row > table.headBottom ? null : table.view.cellAt(row, label.column);
}

/** Labels that head a row of values: 项目名称 | 主管部门 | 实施单位. A line across the form is none of them. */
function valueBelow(table: OpenTable, label: PlacedCell): TableCell | null {
  const below = cellBelow(table, label);
  if (!below || below.text === "" || isLabel(below.text)) return null;
  const [placed] = table.view.cellsIn(below.row, below.column, below.column);
  return placed && placed.area.right > label.area.right + 1 ? null : below;
}
