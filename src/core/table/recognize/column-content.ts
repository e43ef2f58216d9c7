import type { Decimal } from "../../decimal";
import { isTitle } from "../form-words";
import { isTotalLabel } from "../total-label";
import { isLevel1Label, isLevel2Label } from "../levels";
import { numberIn } from "../parse/number-cell";
import { parseDeadline } from "../quantity/deadline";
import { parseQuantity } from "../quantity/quantity";
import type { SheetView } from "../sheet-view";
import { compact, isFiller } from "../wording";

/** The cells of a column below its header: what they are is evidence where the header says nothing. */
export type Cells = readonly string[];

const MOST_ROWS = 30;

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

/** The rows below a header down to the total, or to the title of whatever comes next. */
export function rowsBelow(view: SheetView, { last, left, right }: Below): readonly number[] {
  const rows: number[] = [];
  for (let row = last + 1; row <= Math.min(view.bounds.bottom, last + MOST_ROWS); row++) {
    const cells = view.cellsIn(row, left, right);
    if (cells.some(({ text }) => isTotalLabel(text) || isTitle(text))) break;
    rows.push(row);
  }
  return rows;
}

/** The last row and the columns of a header. */
interface Below {
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

const FEWEST = 2;
const MOSTLY = 0.6;

/** Whether two columns answer each other: most rows have the same text, two dates, or two amounts near each other. */
export function mirrors(targets: Cells, actuals: Cells): boolean {
  const pairs = targets.flatMap((target, at): readonly (readonly [string, string])[] => {
    const actual = actuals[at] ?? "";
    return isFiller(target) || isFiller(actual) ? [] : [[target, actual]];
  });
  const answered = pairs.filter(([target, actual]) => isAnswer(target, actual));
  return answered.length >= FEWEST && answered.length >= pairs.length * MOSTLY;
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
  return ratio.greaterThanOrEqualTo(HALF) && ratio.lessThanOrEqualTo(TWICE);
}

/** What the points of a form make together; with sums of groups among them, twice that. */
const [LEAST_SUM, MOST_SUM] = [50, 200];

/** Whether a column holds the points beside given scores: numbers, none below its score, 50 to 100 together. */
export function arePoints(points: Cells, scores: Cells): boolean {
  return isWithin(scores, points) && addsUp(points);
}

/** Whether a column holds the scores beside given points: numbers, none above its points, half of them together. */
export function areScores(scores: Cells, points: Cells): boolean {
  const [got, full] = [sumOf(scores), sumOf(points)];
  return isWithin(scores, points) && got !== null && full !== null && got.times(2).greaterThanOrEqualTo(full);
}

/** The rows with both numbers: no score is above its points, and no row with points has words for a score. */
function isWithin(scores: Cells, points: Cells): boolean {
  const rows = points.flatMap((text, at): readonly (readonly [Decimal, string])[] => {
    const full = numberIn(text);
    return full ? [[full, scores[at] ?? ""]] : [];
  });
  const judged = rows.filter(([, score]) => !isFiller(score));
  return (
    judged.length >= FEWEST &&
    judged.every(([full, score]) => {
      const got = numberIn(score);
      return got !== null && got.lessThanOrEqualTo(full) && !got.isNegative();
    })
  );
}

function addsUp(points: Cells): boolean {
  const sum = sumOf(points);
  return sum !== null && sum.greaterThanOrEqualTo(LEAST_SUM) && sum.lessThanOrEqualTo(MOST_SUM);
}

function sumOf(cells: Cells): Decimal | null {
  const numbers = cells.flatMap((text) => numberIn(text) ?? []);
  return numbers.length < FEWEST ? null : numbers.reduce((sum, number) => sum.plus(number));
}

/** Whether most of a column's words are level-1 labels: 产出指标, 效益指标. */
export function areLevel1Labels(cells: Cells): boolean {
  return areMostly(cells, isLevel1Label);
}

/** Whether most of a column's words are level-2 labels: 数量, 质量, 社会效益. */
export function areLevel2Labels(cells: Cells): boolean {
  return areMostly(cells, isLevel2Label);
}

function areMostly(cells: Cells, isOne: (text: string) => boolean): boolean {
  const filled = cells.filter((text) => !isFiller(text));
  const labels = filled.filter(isOne);
  return labels.length >= FEWEST && labels.length * 2 > filled.length;
}

const LONGEST_NAME = 40;

/** Whether a column holds the names of indicators: words, one for almost every row, hardly any of them twice. */
export function areNames(cells: Cells): boolean {
  const filled = cells.filter((text) => !isFiller(text));
  const names = filled.filter(isName);
  const isOneEach = new Set(names).size >= names.length * MOSTLY_NAMED;
  return names.length >= FEWEST && names.length >= filled.length * MOSTLY_NAMED && isOneEach;
}

const MOSTLY_NAMED = 0.8;

function isName(text: string): boolean {
  const isWord = /[\u4e00-\u9fff]{2}/.test(text) && !/^[≥≤<>=\d]/.test(text);
  return isWord && text.length <= LONGEST_NAME && !isLevel1Label(text) && !isLevel2Label(text);
}
