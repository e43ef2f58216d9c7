import { cellId } from "../../core";
import type { CellRef } from "../../core";
import { queueArrays } from "../cells/array-formulas";
import { isSameContent, writeCell } from "../cells/cell-content";
import type { CellContent, FoundContent } from "../cells/cell-content";
import type { Load } from "../exchange/loads";
import { rangeOf } from "../sheet/sheet-look";
import { contentAt, groupCells } from "../cells/target-cells";
import { queueBreaksRule } from "../cells/typing-rules";
import type { CellGroup } from "../cells/target-cells";

/** One cell to write. */
export interface CellWrite {
  readonly cell: CellRef;
  readonly wanted: CellContent;
  readonly found: FoundContent;
  /** The number format that is to stand there afterwards. */
  readonly numberFormat: string;
  /** Whether to ask if the value breaks a rule of the cell. */
  readonly hasRule: boolean;
  /** A protected sheet refuses every format, also that of a cell which is not locked. */
  readonly isSheetProtected: boolean;
}

/** Some 3,000 single cells fit into a request. */
const WEIGHT = 7;

/** A cell in the request that wrote it, just before and just after. */
export interface Passage {
  readonly was: FoundContent;
  /** Whether a formula had come to spill into it, or out of it. */
  readonly wasSpilled: boolean;
  readonly now: FoundContent;
  readonly breaksRule: boolean;
}

/** As many cells go out in one piece: those of a piece are looked at in the very request that writes them. */
const MOST_TOGETHER = 100;

/** Neighbours are looked at together, then written cell by cell. */
export function writeLoads(writes: readonly CellWrite[], passages: Map<CellWrite, Passage>): readonly Load[] {
  const byPlace = new Map(writes.map((write) => [cellId(write.cell), write]));
  return groupCells([...byPlace.values()].map(({ cell }) => cell))
    .flatMap((group) => pieces(writesOf(group, byPlace)))
    .map((piece) => pieceLoad(piece, passages));
}

function writesOf({ sheet, area }: CellGroup, byPlace: ReadonlyMap<string, CellWrite>): readonly CellWrite[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  return rows.flatMap((row) => byPlace.get(cellId({ sheet, row, column: area.left })) ?? []);
}

/** Some cells of one column, from top to bottom. */
type Piece = readonly [CellWrite, ...CellWrite[]];

function pieces(writes: readonly CellWrite[]): readonly Piece[] {
  const [first, ...others] = writes.slice(0, MOST_TOGETHER);
  return first ? [[first, ...others], ...pieces(writes.slice(MOST_TOGETHER))] : [];
}

const CONTENT = "values,formulas,numberFormat,valueTypes";

function pieceLoad(piece: Piece, passages: Map<CellWrite, Passage>): Load {
  const { sheet, row: top, column } = piece[0].cell;
  const bottom = piece.at(-1)?.cell.row ?? top;
  return {
    sheet,
    cells: bottom - top + 1 + WEIGHT * piece.length,
    queue: (context) => {
      const area = { top, bottom, left: column, right: column };
      const earlier = rangeOf(context.workbook.worksheets.getItem(sheet), area);
      earlier.load(CONTENT);
      // Of all before the first is written: a spilled formula that finds one of them in its way gives up the others, too.
      const collects = piece.map((write) => lookAt(context, write)).map(queueWrite);
      return () =>
        piece.forEach((write, index) => {
          const was = contentAt(earlier, write.cell.row - top);
          passages.set(write, { was, ...collects[index]!() });
        });
    },
  };
}

interface LookedAt {
  readonly write: CellWrite;
  readonly range: Excel.Range;
  readonly arrays: ReturnType<typeof queueArrays>;
}

function lookAt(context: Excel.RequestContext, write: CellWrite): LookedAt {
  const range = singleCell(context, write.cell);
  return { write, range, arrays: queueArrays(range) };
}

function queueWrite({ write, range, arrays }: LookedAt): () => Omit<Passage, "was"> {
  writeCell(range, write.wanted, write.found.numberFormat);
  range.load(CONTENT);
  const breaksRule = write.hasRule ? queueBreaksRule(range) : () => false;
  return () => ({
    wasSpilled: arrays()?.isSpilled === true,
    now: contentAt(range, 0),
    breaksRule: breaksRule(),
  });
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
  return [...passages].flatMap(([write, passage]) => {
    const { now } = passage;
    const back = moved.has(write) ? backOf(passage) : hasTaken(write, now) ? null : write.found;
    const numberFormat = back?.numberFormat ?? write.numberFormat;
    if (!back && now.numberFormat === numberFormat) return [];
    return [repairLoad(write, { back, now, numberFormat })];
  });
}

/** What a formula had spilled into the cell comes back by itself, as soon as nothing is in its way. */
function backOf({ was, wasSpilled }: Passage): FoundContent {
  return wasSpilled && was.formula === null ? { ...was, value: null, isError: false } : was;
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
  };
}
