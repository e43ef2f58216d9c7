import type { GroupPoints, Indicator } from "../model";
import { compact } from "../wording";
import { pointsInLabel } from "../rows/number-cell";
import type { PlacedMark, RowReading } from "./rows";

/** Labels with points inside, 产出指标（50分）, or with a number beside them where points stand. */
export function groupsOf(reading: RowReading, indicators: readonly Indicator[]): readonly GroupPoints[] {
  const marks = withoutRepeats(reading.marks);
  return marks.flatMap((mark, at): readonly GroupPoints[] => {
    const inside = pointsInLabel(mark.cell.text);
    const points = inside ?? mark.points?.value;
    if (!points) return [];
    const next = marks.slice(at + 1).find(({ level }) => level <= mark.level);
    const members = indicators.slice(mark.firstIndicator, next?.firstIndicator ?? indicators.length);
    const counted = members.filter(({ isCounted }) => isCounted).map(({ index }) => index);
    const cell = inside ? mark.cell : (mark.points ?? mark.cell);
    return [{ cell, level: mark.level, label: compact(mark.cell.text), points, indicators: counted }];
  });
}

/** A label merged over its rows, or repeated on each of them, is one label. */
function withoutRepeats(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const open: Record<1 | 2, string> = { 1: "", 2: "" };
  return marks.filter(({ level, cell }) => {
    const word = compact(cell.text);
    if (open[level] === word) return false;
    open[level] = word;
    if (level === 1) open[2] = "";
    return true;
  });
}
