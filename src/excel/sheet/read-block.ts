import { HostError } from "../../core";
import type { Area } from "../../core";
import { offers } from "../exchange/requirement-sets";
import type { Block } from "./sheet-draft";
import { areaOf } from "./sheet-look";

/** What to leave out of a block. */
export interface BlockOptions {
  /** Some sheets hold more merged areas than Excel can name, even row by row. */
  readonly withoutMerges?: boolean;
}

/**
 * Queues the cells of a range: values, formulas, number formats, and what the requirement set has of merges
 * and hidden rows and columns.
 *
 * @returns the block, `null` where the range is a null object
 */
export function queueBlock(range: Excel.Range, options: BlockOptions = {}): () => Block | null {
  range.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const merges = options.withoutMerges ? () => [] : queueMerges(range);
  const hidden = queueHidden(range);
  return () => {
    if (range.isNullObject) return null;
    const area = areaOf(range);
    // Where there are too many cells, Excel leaves the values out without a word.
    if (range.values === null) throw new HostError("payload-too-large");
    return {
      area,
      values: range.values,
      formulas: range.formulas,
      numberFormats: range.numberFormat,
      merges: merges(),
      ...hidden(area),
    };
  };
}

/** Merged areas whose top left cell lies in the range. Before ExcelApi 1.13 there is no asking. */
function queueMerges(range: Excel.Range): () => readonly Area[] {
  if (!offers("1.13", range, "getMergedAreasOrNullObject")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  const areas = merged.areas;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
}

type Hidden = Pick<Block, "hiddenRows" | "hiddenColumns">;

function queueHidden(range: Excel.Range): (area: Area) => Hidden {
  if (!offers("1.9", range, "getRowProperties")) return queueHiddenAsWhole(range);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return (area) => ({
    hiddenRows: indexesWhere(rows.value, (row) => row.rowHidden === true, area.top),
    hiddenColumns: indexesWhere(columns.value, (column) => column.columnHidden === true, area.left),
  });
}

/** Before ExcelApi 1.9 only a block that is hidden as a whole can be told cheaply. */
function queueHiddenAsWhole(range: Excel.Range): (area: Area) => Hidden {
  range.load("rowHidden,columnHidden");
  return (area) => ({
    hiddenRows: range.rowHidden === true ? span(area.top, area.bottom) : [],
    hiddenColumns: range.columnHidden === true ? span(area.left, area.right) : [],
  });
}

function indexesWhere<T>(items: readonly T[], test: (item: T) => boolean, first: number): number[] {
  return items.flatMap((item, index) => (test(item) ? [first + index] : []));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
