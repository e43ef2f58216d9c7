import type { GridCell } from "../grid";

/** How a cell of a fresh sheet looks, as far as every grid tells of it. */
export const BLANK_LOOK = {
  numberFormat: "General",
  fill: null,
  isBold: false,
  isWrapped: false,
  fontColor: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
} as const;

/** The font of a fresh sheet, where a grid tells of it. */
export const BLANK_FONT = { fontSize: 11, isItalic: false } as const;

/** A cell of a fresh sheet. */
export const BLANK_CELL: GridCell = { value: "", formula: null, text: "", isLocked: true, ...BLANK_LOOK };
