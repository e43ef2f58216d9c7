import type { Area } from "../../core";
import { queueBlock } from "./read-block";
import type { Block } from "./sheet-draft";
import { areaOf, queueUsedArea } from "./sheet-look";

/** A sheet's extent and, where all of it lies in the corner that was asked for, its cells. */
export interface FirstGlance {
  readonly used: Area | null;
  readonly cells: Block | null;
}

/** More than a self-evaluation table takes with its notes: 2,500 cells. */
const CORNER = "A1:Y100";

/** As many corners as a round trip may bring: 20,000 cells. */
export const CORNERS_PER_TRIP = 8;

/** Queues the extent of a sheet, and its cells as far as they lie in the corner: a small sheet is read with that. */
export function queueCorner(sheet: Excel.Worksheet): () => FirstGlance {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const corner = queueBlock(used.getIntersectionOrNullObject(CORNER));
  return () => {
    if (used.isNullObject) return { used: null, cells: null };
    const [area, cells] = [areaOf(used), corner()];
    const isWhole = cells?.area.bottom === area.bottom && cells.area.right === area.right;
    return { used: area, cells: isWhole ? cells : null };
  };
}

/** Queues the extent of a sheet alone. */
export function queueExtent(sheet: Excel.Worksheet): () => FirstGlance {
  const used = queueUsedArea(sheet);
  return () => ({ used: used(), cells: null });
}
