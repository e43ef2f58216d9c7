import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, CellStyle } from "../../workbook-file/appearance";

/** The file format's names of line styles, and what Univer calls them. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<CellStyle["horizontal"], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  "center-continuous": HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellStyle["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

function edge(border: Border | null): Nullable<IBorderStyleData> {
  if (!border) return undefined;
  return { s: LINES[border.line] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function borders(style: CellStyle): IBorderData | undefined {
  const { top, right, bottom, left } = style.borders;
  if (!top && !right && !bottom && !left) return undefined;
  return { t: edge(top), r: edge(right), b: edge(bottom), l: edge(left) };
}

function font(style: CellStyle): IStyleData {
  const { font } = style;
  const look: IStyleData = { fs: font.size };
  if (font.name) look.ff = font.name;
  if (font.isBold) look.bl = BooleanNumber.TRUE;
  if (font.isItalic) look.it = BooleanNumber.TRUE;
  if (font.isUnderlined) look.ul = { s: BooleanNumber.TRUE };
  if (font.isStruckOut) look.st = { s: BooleanNumber.TRUE };
  if (font.color) look.cl = { rgb: font.color };
  return look;
}

function alignment(style: CellStyle): IStyleData {
  const look: IStyleData = { vt: VERTICAL[style.vertical] };
  if (style.horizontal !== "general") look.ht = HORIZONTAL[style.horizontal];
  if (style.isWrapped) look.tb = WrapStrategy.WRAP;
  if (style.rotation === "vertical") look.tr = { a: 0, v: BooleanNumber.TRUE };
  // Univer counts degrees clockwise, the file format counts them rising to the right.
  else if (style.rotation !== 0) look.tr = { a: -style.rotation };
  if (style.indent > 0) look.pd = { l: 2 + style.indent * INDENT_PIXELS };
  return look;
}

const INDENT_PIXELS = 9;

/** A cell's look in Univer's own terms. */
export function univerLook(style: CellStyle): IStyleData {
  const look: IStyleData = { ...font(style), ...alignment(style) };
  if (style.fill) look.bg = { rgb: style.fill };
  const lines = borders(style);
  if (lines) look.bd = lines;
  if (style.numberFormat !== "General") look.n = { pattern: style.numberFormat };
  return look;
}
