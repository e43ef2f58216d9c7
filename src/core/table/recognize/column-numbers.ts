import type { Decimal } from "../../decimal";
import { numberIn } from "../rows/number-cell";
import { WHOLE } from "../words/total-label";
import { isFiller } from "../wording";
import { filledIn, type Cells } from "./column-content";

const FEWEST = 2;

/** What the points of a form make together; with sums of groups among them, twice that. */
const [LEAST_SUM, MOST_SUM] = [50, 200];

/** Whether a column holds the points beside given scores: numbers, hardly one below its score, 50 to 100 together. */
export function arePoints(points: Cells, scores: Cells): boolean {
  const sum = sumOf(points);
  const isWhole = sum !== null && sum.gte(LEAST_SUM) && sum.lte(MOST_SUM);
  return isWithin(scores, points) && (isWhole || areMostlyFull(scores, points));
}

/** Whether a column holds the scores beside given points: numbers, hardly one above its points, half of them together. */
export function areScores(scores: Cells, points: Cells): boolean {
  const [got, full] = [sumOf(scores), sumOf(points)];
  return isWithin(scores, points) && got !== null && full !== null && got.times(2).gte(full);
}

/** Whether a column can hold scores in a form without points: bare numbers, none below one but 0, 100 at most together. */
export function areMarks(cells: Cells): boolean {
  const filled = filledIn(cells);
  const isMark = (text: string): boolean => {
    const number = text.includes("%") ? null : numberIn(text);
    return number !== null && (number.isZero() || number.gte(1));
  };
  return filled.every(isMark) && (sumOf(filled)?.lte(WHOLE) ?? false);
}

/** A number of points as forms print it. */
export const NUMERAL = /^\d{1,3}(?:\.\d+)?分?$/;

/** Whether a column begins with points: numbers up to a hundred down to the first text after them. */
export function beginWithPoints(cells: Cells): boolean {
  const filled = filledIn(cells);
  const text = filled.findIndex((one) => !NUMERAL.test(one));
  return (text < 0 ? filled.length : text) >= FEWEST;
}

/** Whether no cell of a column is a number. */
export function hasNoNumbers(cells: Cells): boolean {
  return cells.every((text) => isFiller(text) || numberIn(text) === null);
}

/** The share of rows in which a score may pass its points: slips of the pen, which a check reports. */
const SLIPS = 0.1;

/** The rows with both numbers: hardly a score is above its points, and no row with points has words for a score. */
function isWithin(scores: Cells, points: Cells): boolean {
  const judged = pairsOf(scores, points);
  const above = judged.filter(([got, full]) => got?.gt(full));
  return (
    judged.length >= FEWEST &&
    judged.every(([got]) => got !== null && !got.isNegative()) &&
    above.length <= judged.length * SLIPS
  );
}

/** Most rows get all their points, and not all rows are worth the same: nothing but points looks so. */
function areMostlyFull(scores: Cells, points: Cells): boolean {
  const judged = pairsOf(scores, points);
  const full = judged.filter(([got, worth]) => got?.eq(worth));
  return full.length * 2 > judged.length;
}

function pairsOf(scores: Cells, points: Cells): readonly (readonly [Decimal | null, Decimal])[] {
  return points.flatMap((text, at): readonly (readonly [Decimal | null, Decimal])[] => {
    const [full, score = ""] = [numberIn(text), scores[at]];
    return full && !isFiller(score) ? [[numberIn(score), full]] : [];
  });
}

function sumOf(cells: Cells): Decimal | null {
  const numbers = cells.flatMap((text) => numberIn(text) ?? []);
  return numbers.length < FEWEST ? null : numbers.reduce((sum, number) => sum.plus(number));
}
