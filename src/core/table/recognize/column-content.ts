import { isTitle, noteStart } from "../words/form-words";
import { isSubtotalLabel, isTotalLabel } from "../words/total-label";
import { isLevel1Label, isLevel2Label, levelOf } from "../words/levels";
import { isSourceLabel, isTotalMoneyLabel } from "../words/budget-words";
import { parseDeadline } from "../quantity/dates/parse-date";
import { operatorOf, splitOperator } from "../quantity/numbers/operator";
import { parseQuantity } from "../quantity/numbers/quantity";
import { unitOf } from "../quantity/numbers/units";
import { saysDone } from "../quantity/words/answer-words";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { compact, isFiller, labelWord } from "../wording";
import { isOperatorWord } from "../words/operator-words";

/** The cells of a column below its header: what they are is evidence where the header says nothing. */
export type Cells = readonly string[];

const MOST_ROWS = 30;
/** With more cells beside it 资产清单 is a value, and no title. */
const MOST_CELLS_OF_A_LINE = 2;

/** The texts of a column in the given rows: a merged cell in its first row alone, the header printed again nowhere. */
export function cellsIn(view: SheetView, header: Header, rows: readonly number[]): Cells {
  const { column } = header;
  return rows.map((row) => {
    const area = view.areaAt(row, column);
    const text = area.top === row && area.left === column ? compact(view.textAt(row, column)) : "";
    return text === compact(header.text) ? "" : text;
  });
}

/** Where a column stands and what its header says. */
interface Header {
  readonly column: number;
  readonly text: string;
}

/**
 * The rows below a header down to the total, or to the title of whatever comes next. Lines of one or two cells and
 * those of signatures tell nothing about columns; nor does a total right below the header.
 */
export function rowsBelow(view: SheetView, { last, left, right, holdsLists }: Below): readonly number[] {
  const rows: number[] = [];
  for (let row = last + 1; row <= Math.min(view.bounds.bottom, last + MOST_ROWS); row++) {
    const cells = view.cellsIn(row, left, right);
    const isSum = cells.some(({ text }) => isTotalLabel(text) || (holdsLists && isSubtotalLabel(text)));
    const isThin = cells.length <= MOST_CELLS_OF_A_LINE;
    if ((isSum && rows.length > 0 && !holdsLists) || (isThin && cells.some(({ text }) => isTitle(text))))
      break;
    if (!isSum && !isLineApart(cells, holdsLists ? 0 : MOST_CELLS_OF_A_LINE)) rows.push(row);
  }
  return rows;
}

function isLineApart(cells: readonly PlacedCell[], most: number): boolean {
  return cells.length <= most || noteStart(cells[0]!.text) !== null;
}

/** The last row and the columns of a header, and whether several lists may stand below it, each with headings and a total. */
interface Below {
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly holdsLists?: boolean;
}

/** The cells that say anything. */
export function filledIn(cells: Cells): Cells {
  return cells.filter((text) => !isFiller(text));
}

const FEWEST = 2;
const MOSTLY = 0.6;

/** Whether two columns answer each other: most rows have the same text, two dates, or two amounts near each other. */
export function mirrors(targets: Cells, actuals: Cells): boolean {
  const pairs = filledPairs(targets, actuals);
  const answered = pairs.filter(([target, actual]) => isAnswer(target, actual));
  return answered.length >= FEWEST && answered.length >= pairs.length * MOSTLY;
}

function filledPairs(targets: Cells, actuals: Cells): readonly (readonly [string, string])[] {
  return targets.flatMap((target, at): readonly (readonly [string, string])[] => {
    const actual = actuals[at] ?? "";
    return isFiller(target) || isFiller(actual) ? [] : [[target, actual]];
  });
}

function isAnswer(target: string, actual: string): boolean {
  return target === actual || isNear(target, actual) || (isDated(target) && isDated(actual));
}

/** A year, for dates that print none: here it only matters that they are dates. */
const ANY_YEAR = 2024;

function isDated(text: string): boolean {
  return parseDeadline(text, ANY_YEAR) !== null;
}

const HALF = 0.5;
const TWICE = 2;

function isNear(target: string, actual: string): boolean {
  const [wanted, reached] = [parseQuantity(target), parseQuantity(actual)];
  if (wanted.kind !== "quantity" || reached.kind !== "quantity") return false;
  const { low } = wanted.quantity;
  if (low.isZero()) return reached.quantity.low.isZero();
  const ratio = reached.quantity.low.div(low);
  return ratio.gte(HALF) && ratio.lte(TWICE);
}

/** Whether two columns answer each other in kind: what is measured by a number is answered by one, or by 已完成. */
export function answers(targets: Cells, actuals: Cells): boolean {
  const wanted = filledIn(targets);
  const pairs = filledPairs(targets, actuals);
  const measured = pairs.filter(([target]) => /\d/.test(target));
  const answered = measured.filter(([, actual]) => /\d/.test(actual) || saysDone(actual));
  const isAnswered = measured.length >= FEWEST && answered.length >= measured.length * MOSTLY_NAMED;
  return isAnswered && pairs.length >= wanted.length * MOSTLY;
}

/** Whether a column holds what is aimed at: most of its cells limit a number, ≥95% or 不少于3次. */
export function areLimits(cells: Cells): boolean {
  return areMostly(cells, (text) => /\d/.test(text) && splitOperator(text).operator !== null);
}

/** Whether a column holds nothing but operators: ≥, ≤, =, 定性. */
export function areOperators(cells: Cells): boolean {
  const filled = filledIn(cells);
  return filled.every(isOperatorWord) && filled.filter((text) => operatorOf(text) !== null).length >= FEWEST;
}

/** Whether a column holds units of measure: 个, %, 万元; words that could be anything are at most half of them. */
export function areUnits(cells: Cells): boolean {
  const filled = filledIn(cells);
  const units = filled.map((text) => (/\d/.test(text) ? null : unitOf(text)));
  const known = units.filter((unit) => unit !== null && unit.dimension !== "other");
  return units.every((unit) => unit !== null) && known.length >= FEWEST && known.length * 2 > units.length;
}

/** Whether most of a column's words are level-1 labels: 产出指标, 效益指标. */
export function areLevel1Labels(cells: Cells): boolean {
  return areMostly(cells, (text) => isLevel1Label(labelWord(text)));
}

/** Whether most of a column's words are level-2 labels: 数量, 质量, 社会效益. */
export function areLevel2Labels(cells: Cells): boolean {
  return areMostly(cells, (text) => isLevel2Label(labelWord(text)));
}

function areMostly(cells: Cells, isOne: (text: string) => boolean): boolean {
  const filled = filledIn(cells);
  const labels = filled.filter(isOne);
  return labels.length >= Math.min(FEWEST, filled.length) && labels.length * 2 > filled.length;
}

const LONGEST_NAME = 40;

/** Whether a column holds the names of indicators: words, one for almost every row, hardly any of them twice. */
export function areNames(cells: Cells): boolean {
  const filled = filledIn(cells);
  const names = filled.filter(isName);
  const isOneEach = new Set(names).size >= names.length * MOSTLY_NAMED;
  return names.length >= FEWEST && names.length >= filled.length * MOSTLY_NAMED && isOneEach;
}

const MOSTLY_NAMED = 0.8;

/** Whether a column holds names and perhaps the levels over them, and is not the one that labels sums of money. */
export function areNamesAlone(cells: Cells): boolean {
  const names = cells.filter((text) => levelOf(text) === null);
  const sources = names.filter(isSourceLabel);
  return areNames(names) && !names.some(isTotalMoneyLabel) && sources.length * 2 < names.length;
}

function isName(text: string): boolean {
  const isWord = /[\u4e00-\u9fff]{2}/.test(text) && !/^[≥≤<>=\d]/.test(text);
  return isWord && text.length <= LONGEST_NAME && levelOf(text) === null;
}

/** Whether a column holds words rather than values: names, labels, prose. */
export function areWords(cells: Cells): boolean {
  const filled = filledIn(cells);
  const words = filled.filter((text) => isWordy(text));
  return words.length >= FEWEST && words.length >= filled.length * MOSTLY_NAMED;
}

/** Whether one column groups the rows of another: it has fewer different words. */
export function areGroupsOf(groups: Cells, members: Cells): boolean {
  const count = (cells: Cells): number => new Set(filledIn(cells)).size;
  return count(groups) > 0 && count(groups) < count(members);
}

/** More letters than an amount with its unit has; 12月底之前完成 is a name, 12月底 is none. */
function isWordy(printed: string): boolean {
  const text = labelWord(printed);
  return !/^[≥≤<>=]/.test(text) && (/\d/.test(text) ? /[\u4e00-\u9fff]{5}/ : /[\u4e00-\u9fff]{2}/).test(text);
}
