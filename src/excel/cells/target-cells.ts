import { cellKey } from "../../core";
import type { Area, CellRef } from "../../core";
import { queueArrays } from "./array-formulas";
import type { ArrayLook } from "./array-formulas";
import type { FoundContent } from "./cell-content";
import type { Exchange } from "../exchange/exchange";
import { runLoads } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import { isFormula, toCellValue } from "../sheet/sheet-draft";
import { queueHasRule } from "./typing-rules";
import { rangeOf } from "../sheet/sheet-look";

/** A cell that is to be written, as it is right now. */
export interface FoundCell extends FoundContent, ArrayLook {
  /** Whether a protected sheet lets nobody write it. */
  readonly isLocked: boolean;
  /** Whether there may be a rule for what is typed into it. */
  readonly hasRule: boolean;
}

/** A sheet with cells to write, as it is right now. */
export interface FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: Map<number, FoundCell>;
}

/** Sheets by id; those that are gone are missing. */
export type FoundCells = Map<string, FoundSheet>;

/** A cell as it was found, `undefined` where its sheet is gone. */
export function foundAt(found: FoundCells, { sheet, row, column }: CellRef): FoundCell | undefined {
  return found.get(sheet)?.cells.get(cellKey(row, column));
}

/** Rows of one column that are looked at together though not all of them are to be written. */
const LARGEST_GAP = 30;

/**
 * Looks at cells before they are written: content, number format and lock.
 *
 * @param also - what else to ask in the same round trip
 * @returns the cells by sheet; those of sheets that are gone are missing
 */
export async function findCells(
  exchange: Exchange,
  cells: readonly CellRef[],
  also: readonly Load[] = [],
): Promise<FoundCells> {
  const look: Look = { found: new Map(), mixed: [] };
  const loads = groupCells(cells).map((group) => groupLoad(group, look));
  await runLoads(exchange.read, [...also, ...loads]);
  // Of cells that are partly locked, or partly spilled, Excel tells no more than that: those are asked one by one.
  const single = look.mixed.flatMap(cellsOfGroup).map((group) => groupLoad(group, look));
  await runLoads(exchange.read, single);
  return look.found;
}

/** What was found so far, and the groups whose cells are not all the same. */
interface Look {
  readonly found: FoundCells;
  readonly mixed: CellGroup[];
}

/** Cells of one column of a sheet, near one another. */
export interface CellGroup {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells put together to be asked for at once. */
export function groupCells(cells: readonly CellRef[]): readonly CellGroup[] {
  const groups: { sheet: string; area: { -readonly [edge in keyof Area]: number } }[] = [];
  for (const { sheet, row, column } of [...cells].sort(byPlace)) {
    const last = groups.at(-1);
    const isNear =
      last?.sheet === sheet && last.area.left === column && row - last.area.bottom <= LARGEST_GAP;
    if (last && isNear) last.area.bottom = row;
    else groups.push({ sheet, area: { top: row, bottom: row, left: column, right: column } });
  }
  return groups;
}

function byPlace(first: CellRef, second: CellRef): number {
  if (first.sheet !== second.sheet) return first.sheet < second.sheet ? -1 : 1;
  return first.column - second.column || first.row - second.row;
}

function cellsOfGroup({ sheet, area }: CellGroup): readonly CellGroup[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = area.top + index;
    return { sheet, area: { ...area, top: row, bottom: row } };
  });
}

function groupLoad({ sheet, area }: CellGroup, look: Look): Load {
  const rows = area.bottom - area.top + 1;
  const middle = area.top + Math.floor(rows / 2);
  return {
    sheet,
    cells: rows,
    queue: (context) => queueGroup(context, { sheet, area }, look),
    split: () =>
      rows === 1
        ? []
        : [
            groupLoad({ sheet, area: { ...area, bottom: middle - 1 } }, look),
            groupLoad({ sheet, area: { ...area, top: middle } }, look),
          ],
  };
}

const MIXED: ArrayLook = { isSpilled: true, mayBeEntered: true };

function queueGroup(context: Excel.RequestContext, { sheet: id, area }: CellGroup, { found, mixed }: Look) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  const { protection } = sheet;
  protection.load("protected");
  const range = rangeOf(sheet, area);
  range.load("values,formulas,numberFormat,valueTypes");
  const lock = range.format.protection;
  lock.load("locked");
  const arrays = queueArrays(range);
  const hasRule = queueHasRule(range);
  return () => {
    if (sheet.isNullObject) return;
    const known = found.get(id) ?? { name: sheet.name, isProtected: protection.protected, cells: new Map() };
    found.set(id, known);
    const array = arrays();
    if (!array || (known.isProtected && lock.locked === null)) mixed.push({ sheet: id, area });
    range.values.forEach((_, index) => {
      const look = { isLocked: lock.locked !== false, hasRule: hasRule(), ...(array ?? MIXED) };
      const cell = { ...contentAt(range, index), ...look };
      known.cells.set(cellKey(area.top + index, area.left), cell);
    });
  };
}

/** The content of the n-th row of a range that is one column wide. */
export function contentAt(range: Excel.Range, index: number): FoundContent {
  const raw: unknown = range.values[index]?.[0];
  const formula: unknown = range.formulas[index]?.[0];
  return {
    value: toCellValue(raw),
    formula: isFormula(formula, raw) ? formula : null,
    numberFormat: String(range.numberFormat[index]?.[0] ?? "General"),
    isError: range.valueTypes[index]?.[0] === "Error",
  };
}
