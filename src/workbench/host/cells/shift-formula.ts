import { shifted, type LineShift } from "./areas";
import { mapAreas, shiftReferences } from "./formula-references";
import type { GridConditionalFormat } from "../grid";

/** A rule moves with its cells, and its formula follows its own: it is told from the first cell that is left. */
export function shiftedRule(format: GridConditionalFormat, shift: LineShift): GridConditionalFormat | null {
  const areas = format.areas.flatMap((area) => shifted(area, shift) ?? []);
  const [origin] = format.areas;
  const left = format.areas.find((area) => shifted(area, shift));
  if (!origin || !left) return null;
  const [down, right] =
    shift.axis === "rows"
      ? [firstLeft(left.top, shift) - origin.top, left.left - origin.left]
      : [left.top - origin.top, firstLeft(left.left, shift) - origin.left];
  return { ...format, areas, formula: shiftFormula(shiftReferences(format.formula, down, right), shift) };
}

/** The first line from here on that is not taken out. */
function firstLeft(line: number, shift: LineShift): number {
  return shift.count < 0 && line >= shift.at && line < shift.at - shift.count ? shift.at - shift.count : line;
}

/** A formula after lines went in or out: its references follow their cells. */
export function shiftFormula(formula: string, shift: LineShift): string {
  return mapAreas(formula, (first, last) => {
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    const moved = shifted(area, shift);
    if (!moved) return null;
    return [
      { ...first, row: moved.top, column: moved.left },
      { ...last, row: moved.bottom, column: moved.right },
    ];
  });
}
