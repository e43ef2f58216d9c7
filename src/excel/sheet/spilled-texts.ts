import { areasReadBy, contains, width } from "../../core";
import type { Area } from "../../core";
import type { TypedText } from "./sheet-texts";

/**
 * Texts without those that a formula may have spilled. Excel tells of a range whether something spills there, not of each cell,
 * so every text is left out that lies as far from a formula as the largest area reaches that the formula reads. Of a function whose
 * result may have any shape nothing is known.
 *
 * @param formulas - the formulas among which something spills
 */
export function withoutSpilled(
  texts: readonly TypedText[],
  formulas: readonly TypedText[],
): readonly TypedText[] {
  const filled = formulas.flatMap(filledBy);
  return texts.filter((typed) => !filled.some((area) => contains(area, typed)));
}

/** What a formula would fill if it spilled; nothing where it reads single cells alone. */
function filledBy({ row, column, text }: TypedText): readonly Area[] {
  const read = areasReadBy(text) ?? [];
  const rows = Math.max(1, ...read.map(({ top, bottom }) => bottom - top + 1));
  const columns = Math.max(1, ...read.map(width));
  if (rows * columns === 1) return [];
  return [{ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }];
}
