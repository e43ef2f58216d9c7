import type { Area } from "../../sheet";
import { numberIn } from "../rows/number-cell";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { span } from "../rows/span";
import { levelOf } from "../words/levels";
import { areaBelow, holdsCell, MOST_COLUMNS, type Areas } from "./skipped-area";

/** Rows of a form without its header, and the level label that they are known by. */
export interface Page {
  readonly area: Area;
  readonly label: PlacedCell;
}

const MOST_ROWS = 200;
const FEWEST_ROWS = 2;

/**
 * The next page of a form where nobody printed the header again: a level of the form first, and behind it names, values
 * and marks. `null` where no such rows stand outside the known areas.
 */
export function pageWithoutHeader(view: SheetView, known: Areas): Page | null {
  const { top, bottom } = view.bounds;
  for (const row of span(top, Math.min(bottom, top + MOST_ROWS))) {
    const label = levelledRow(view, row);
    if (label && !holdsCell(known, row, label.column)) return pageFrom(view, label, known);
  }
  return null;
}

function pageFrom(view: SheetView, label: PlacedCell, known: Areas): Page | null {
  const { row, column } = label;
  let top = row;
  while (top > view.bounds.top && isScoredRow(rowCells(view, top - 1)) && !holdsCell(known, top - 1, column))
    top--;
  const { left } = view.bounds;
  const area = areaBelow(view, { top, left, bottom: row, right: label.area.right }, known);
  const scored = span(area.top, area.bottom).filter((one) => isScoredRow(rowCells(view, one)));
  return scored.length >= FEWEST_ROWS ? { area, label } : null;
}

function rowCells(view: SheetView, row: number): readonly PlacedCell[] {
  const { left, right } = view.bounds;
  return view.cellsIn(row, left, Math.min(right, left + MOST_COLUMNS));
}

const FEWEST_CELLS = 5;
const MOST_LABELS = 3;

/** The level label among the first cells of a row that has a name, values and marks behind it. */
function levelledRow(view: SheetView, row: number): PlacedCell | undefined {
  const cells = rowCells(view, row);
  if (cells.length < FEWEST_CELLS || !isScoredRow(cells)) return undefined;
  return cells.slice(0, MOST_LABELS).find(({ text }) => levelOf(text) !== null);
}

const FEWEST_NUMBERS = 2;

/** Points and score at least. */
function isScoredRow(cells: readonly PlacedCell[]): boolean {
  return cells.filter(({ text }) => numberIn(text) !== null).length >= FEWEST_NUMBERS;
}
