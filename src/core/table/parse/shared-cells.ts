import type { NumberCell } from "../model";
import { cellKey } from "../../sheet";

interface Worth {
  readonly points: NumberCell | null;
  readonly score: NumberCell | null;
}

/** What a row has of its own, and with which rows it has the rest in common. */
export interface Share extends Worth {
  readonly sharedWith: readonly number[];
}

/**
 * Points and scores in a cell merged over several indicators: the cell is that of the first of them, so that it counts
 * once; the others have none.
 */
export function shareCells(rows: readonly Worth[]): readonly Share[] {
  const owners = { points: ownersOf(rows, "points"), score: ownersOf(rows, "score") };
  return rows.map(({ points, score }, index) => {
    const companions = [
      points && owners.points.get(placeOf(points)),
      score && owners.score.get(placeOf(score)),
    ];
    const others = companions.flatMap((own) => own ?? []).filter((other) => other !== index);
    const isFirst = (cell: NumberCell | null, kind: keyof Worth) =>
      cell !== null && owners[kind].get(placeOf(cell))?.[0] === index;
    return {
      points: isFirst(points, "points") ? points : null,
      score: isFirst(score, "score") ? score : null,
      sharedWith: [...new Set(others)],
    };
  });
}

/** The rows of each cell, in order. */
function ownersOf(rows: readonly Worth[], kind: keyof Worth): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const cell = row[kind];
    if (cell) owners.set(placeOf(cell), [...(owners.get(placeOf(cell)) ?? []), index]);
  });
  return owners;
}

function placeOf({ row, column }: NumberCell): number {
  return cellKey(row, column);
}
