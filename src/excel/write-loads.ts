import type { CellRef } from "../core";
import { isSameContent, writeCell } from "./cell-content";
import type { CellContent, FoundContent } from "./cell-content";
import type { Load } from "./loads";
import { rangeOf } from "./sheet-look";
import { contentAt, groupCells, placeKey } from "./target-cells";
import type { CellGroup } from "./target-cells";

/** One cell to write. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly wanted: CellContent;
  readonly found: FoundContent;
  /** The number format that is to stand there afterwards. */
  readonly numberFormat: string;
  /** A protected sheet refuses every format, also that of a cell which is not locked. */
  readonly isSheetProtected: boolean;
}

/** Some 3,000 single cells fit into a request. */
const WEIGHT = 7;

/** A cell in the request that wrote it, just before and just after. */
export interface Passage {
  readonly was: FoundContent;
  readonly now: FoundContent;
}

/** Each group of neighbours is looked at, then written cell by cell. */
export function writeLoads(writes: readonly CellWrite[], passages: Map<CellWrite, Passage>): readonly Load[] {
  const byPlace = new Map(writes.map((write) => [placeKey(write.cell), write]));
  return groupCells([...byPlace.values()].map(({ cell }) => cell)).flatMap((group) => {
    const before = new Map<CellWrite, FoundContent>();
    const own = writesOf(group, byPlace);
    const loads = own.map((write) => writeLoad(write, { before, passages }));
    return [earlierLoad(group, own, before), ...loads];
  });
}

function writesOf({ sheet, area }: CellGroup, byPlace: ReadonlyMap<string, CellWrite>): readonly CellWrite[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  return rows.flatMap((row) => byPlace.get(placeKey({ sheet, row, column: area.left })) ?? []);
}

function earlierLoad(
  { sheet, area }: CellGroup,
  own: readonly CellWrite[],
  before: Map<CellWrite, FoundContent>,
): Load {
  return {
    sheet,
    cells: area.bottom - area.top + 1,
    queue: (context) => {
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      range.load(CONTENT);
      return () => own.forEach((write) => before.set(write, contentAt(range, write.cell.row - area.top)));
    },
    split: () => [],
  };
}

const CONTENT = "values,formulas,numberFormat,valueTypes";

interface Seen {
  readonly before: ReadonlyMap<CellWrite, FoundContent>;
  readonly passages: Map<CellWrite, Passage>;
}

function writeLoad(write: CellWrite, { before, passages }: Seen): Load {
  return {
    sheet: write.cell.sheet,
    cells: WEIGHT,
    queue: (context) => {
      const range = singleCell(context, write.cell);
      writeCell(range, write.wanted, write.found.numberFormat);
      range.load(CONTENT);
      return () => passages.set(write, { was: before.get(write) ?? write.found, now: contentAt(range, 0) });
    },
    split: () => [],
  };
}

function singleCell(context: Excel.RequestContext, { sheet, row, column }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

/** Whether a cell holds what was to be written. */
export function hasTaken({ wanted }: CellWrite, now: FoundContent | undefined): boolean {
  return now !== undefined && isSameContent(now, wanted);
}

/** Puts right what is not as it is to be: content, number format, or both. */
export function repairLoads(
  passages: ReadonlyMap<CellWrite, Passage>,
  moved: ReadonlyMap<CellWrite, FoundContent>,
): readonly Load[] {
  return [...passages].flatMap(([write, { now }]) => {
    const back = moved.get(write) ?? (hasTaken(write, now) ? null : write.found);
    const numberFormat = back?.numberFormat ?? write.numberFormat;
    if (!back && now.numberFormat === numberFormat) return [];
    return [repairLoad(write, { back, now, numberFormat })];
  });
}

/** What is to come back, and the number format that is to stand in the cell. */
interface Repair {
  readonly back: FoundContent | null;
  readonly now: FoundContent;
  readonly numberFormat: string;
}

function repairLoad({ cell, isSheetProtected }: CellWrite, { back, now, numberFormat }: Repair): Load {
  return {
    sheet: cell.sheet,
    cells: WEIGHT,
    queue: (context) => {
      const range = singleCell(context, cell);
      if (back) writeCell(range, back, now.numberFormat);
      if (!isSheetProtected) range.numberFormat = [[numberFormat]];
      return () => undefined;
    },
    split: () => [],
  };
}
