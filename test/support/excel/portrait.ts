import { a1 } from "../../../src/core";
import type { MemoryGrid } from "../../../src/workbench/grid/memory-grid";

/** Whatever has a workbook in memory. */
interface WithGrid {
  readonly grid: MemoryGrid;
}

/**
 * Everything in the workbook that a user could see or lose, as plain data; settings of ours left out.
 * Cells go by address, a cell without content and look is none, and ids of rules are as many as there are.
 */
export function fingerprint({ grid }: WithGrid): WorkbookPortrait {
  const foreign = [...grid.settings].filter(([key]) => !key.startsWith("ziping."));
  return { sheets: grid.dump().map(portraitOf), settings: Object.fromEntries(foreign) };
}

export interface WorkbookPortrait {
  readonly sheets: readonly SheetPortrait[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetPortrait {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly rest: unknown;
}

type Dumped = ReturnType<MemoryGrid["dump"]>[number];

function portraitOf({ id, cells, conditionalFormats, ...rest }: Dumped): SheetPortrait {
  const filled = [...cells].filter(
    ([, { value, formula, look }]) => value !== "" || formula !== null || Object.keys(look).length > 0,
  );
  const byPlace = filled
    .sort(([first], [second]) => first - second)
    .map(([key, cell]) => [a1(Math.floor(key / 16_384), key % 16_384), textOf(cell)]);
  const rules = conditionalFormats.map(({ id: _, ...format }) => format);
  return {
    id,
    cells: Object.fromEntries(byPlace) as Record<string, string>,
    rest: plain({ ...rest, rules }),
  };
}

/** A look is the same whatever was set first. */
function textOf({ value, formula, look }: { value: unknown; formula: unknown; look: object }): string {
  const sorted = Object.entries(look).sort(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify({ value, formula, look: Object.fromEntries(sorted) });
}

/** Maps and sets of whatever realm, as lists. */
function plain(thing: unknown): unknown {
  const text = JSON.stringify(thing, (_, value: unknown) => {
    const kind = Object.prototype.toString.call(value);
    return kind === "[object Map]" || kind === "[object Set]" ? [...(value as Iterable<unknown>)] : value;
  });
  return JSON.parse(text);
}

/** A cell as the grid holds it. */
export function cellIn({ grid }: WithGrid, sheet: string, row: number, column: number) {
  const [[cell]] = grid.readCells(sheet, { top: row, left: column, bottom: row, right: column }) as [
    [ReturnType<MemoryGrid["readCells"]>[number][number]],
  ];
  return cell;
}
