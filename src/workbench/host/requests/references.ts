import type { LineShift } from "../cells/areas";
import type { ExcelObject } from "../objects/excel-object";

/** An object whose place moves with the cells it stands for. */
export interface Movable extends ExcelObject {
  shift(sheet: string, shift: LineShift): void;
}

/** The objects that Office.js asked to keep beyond one request, by the id it was given for them. */
export interface References {
  keep(object: ExcelObject): string;
  find(id: string): ExcelObject | null;
  remove(id: string): void;
  shift(sheet: string, shift: LineShift): void;
  readonly count: number;
}

function isMovable(object: ExcelObject): object is Movable {
  return "shift" in object;
}

export function createReferences(): References {
  const kept = new Map<string, ExcelObject>();
  let last = 0;
  return {
    keep(object) {
      const id = object.referenceId ?? `R${++last}`;
      object.referenceId = id;
      kept.set(id, object);
      return id;
    },
    find: (id) => kept.get(id) ?? null,
    remove: (id) => void kept.delete(id),
    shift(sheet, shift) {
      for (const object of kept.values()) if (isMovable(object)) object.shift(sheet, shift);
    },
    get count() {
      return kept.size;
    },
  };
}
