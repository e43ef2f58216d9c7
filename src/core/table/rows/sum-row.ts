import { isMarkLabel, isSubtotalLabel, isTotalLabel, isTotalLabelOutside } from "../words/total-label";
import { numberIn } from "./number-cell";
import type { PlacedCell } from "./sheet-view";
import { compact, isFiller } from "../wording";
import { hasIndicatorValues, isFilled, isMeasured, lastLabelColumn, ownText } from "./table-row";
import type { TableRow } from "./table-row";
import { headingOf } from "./heading-row";
import { sumByNumbers } from "./sum-by-numbers";

/**
 * Whether a row sums up: the total of the form, or a sum or an extra inside the list (小计, 产出指标得分, 加分项).
 * An indicator may be called 综合得分 as well: it has a target and an actual value of its own.
 */
export function sumKind(row: TableRow): "total" | "subtotal" | null {
  const words = wordsOf(row);
  const labels = labelsAmong(words, row);
  const label = labels.at(-1);
  if (label && isIndicatorNamed(row, label)) return null;
  if (totalLabelAmong(words, row)) return "total";
  const isSum = labels.some(({ text }) => isSubtotalLabel(text));
  if (isSum || (label && !isMeasured(row) && isMarkLabel(label.text))) return "subtotal";
  return headingOf(row) ? null : sumByNumbers(row);
}

/** The cell that makes a row the total: 总分 and 合计, in two cells too; 自评得分 on a row without values. */
export function totalLabelOf(row: TableRow): PlacedCell | null {
  return totalLabelAmong(wordsOf(row), row);
}

function totalLabelAmong(words: readonly PlacedCell[], row: TableRow): PlacedCell | null {
  const plain = [...labelsAmong(words, row), ...words.slice(0, 1)].find(({ text }) => isTotalLabel(text));
  if (plain) return plain;
  const isBare = words.length === 1 || !hasIndicatorValues(row);
  const outside = isBare ? words.find(({ text }) => isTotalLabelOutside(text)) : undefined;
  return outside ?? splitLabel(row);
}

/** The cells of a row that say something other than a number. */
function wordsOf({ cells }: TableRow): readonly PlacedCell[] {
  return cells.filter(({ text }) => !isFiller(text) && numberIn(text) === null);
}

/** The words that stand where labels and names stand. */
function labelsAmong(words: readonly PlacedCell[], row: TableRow): readonly PlacedCell[] {
  const last = lastLabelColumn(row);
  return words.filter(({ column }) => column <= last);
}

const MOST_PIECES = 3;

/** 合 | 计, 自评 | 得分: one label in the cells before the first number. */
function splitLabel(row: TableRow): PlacedCell | null {
  const first = row.cells.findIndex(({ text }) => numberIn(text) !== null);
  const pieces = (first < 0 ? row.cells : row.cells.slice(0, first)).filter(({ text }) => !isFiller(text));
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return null;
  const word = pieces.map(({ text }) => compact(text)).join("");
  const isTotal = isTotalLabel(word) || (isTotalLabelOutside(word) && !hasIndicatorValues(row));
  return isTotal ? (pieces[0] ?? null) : null;
}

/**
 * Whether a row that is called like a sum is an indicator: it has a target, an actual value and points or a score,
 * and a level beside its name or a target that is more than a number (总分 | 100 | 97 are points and score).
 */
function isIndicatorNamed(row: TableRow, label: PlacedCell): boolean {
  const { points, score } = row.columns.roles;
  const isMarked = points === undefined && score === undefined;
  if (!isFilled(row, "target") || !isFilled(row, "actual")) return false;
  if (!isMarked && !isFilled(row, "points") && !isFilled(row, "score")) return false;
  const target = ownText(row, "target");
  return isLevelled(row, label) || (/\d/.test(target) && numberIn(target) === null);
}

/** Whether a level stands beside a label, on its row or merged over it. */
function isLevelled({ view, row, columns: { roles } }: TableRow, label: PlacedCell): boolean {
  return [roles.level1, roles.level2].some((column) => {
    if (column === undefined || (label.area.left <= column && column <= label.area.right)) return false;
    const text = view.textAt(row, column);
    return !isFiller(text) && numberIn(text) === null;
  });
}
