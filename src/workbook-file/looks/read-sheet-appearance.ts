import { cellKey, parseA1, parseA1Area } from "../../core";
import type { CellStyle, ConditionalFormat, SheetAppearance } from "../appearance";
import { readNotes } from "./read-notes";
import type { OverlayStyle, Styles } from "./read-styles";
import { attribute, isOn, scanXml, type XmlElement } from "../xml/xml-scan";

/** What is needed to read one sheet's looks. */
export interface SheetSource {
  readonly name: string;
  readonly xml: string;
  readonly styles: Styles;
  /** Relationship id → target. */
  readonly links: ReadonlyMap<string, string>;
  /** The text of the part with the notes, or empty. */
  readonly notes: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A sheet's appearance while it is being read. Styles are numbered as in the file. */
interface Draft {
  readonly sheet: Mutable<Omit<SheetAppearance, "name" | "styles" | "cellStyles" | "columnStyles" | "notes">>;
  readonly cellStyles: Map<number, number>;
  readonly columnStyles: { from: number; to: number; style: number }[];
  readonly columnWidths: { from: number; to: number; pixels: number }[];
  readonly rowHeights: Map<number, number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly hyperlinks: Map<number, string>;
  row: number;
  column: number;
}

const DEFAULT_COLUMN_PIXELS = 72;
const DEFAULT_ROW_PIXELS = 20;

/** Reads what a worksheet part says about looks, in one pass. */
export function readSheetAppearance(source: SheetSource): SheetAppearance {
  const draft = emptyDraft();
  let formula = "";
  scanXml(source.xml, {
    enter: (element) => {
      ENTER[element.name]?.(draft, element, source);
      if (element.name === "formula") formula = "";
    },
    text: (text, parent) => {
      if (parent?.name === "formula") formula += text;
    },
    leave: (element) => {
      if (element.name === "cfRule") addRule(draft, element, { formula, overlays: source.styles.overlays });
    },
  });
  return {
    ...draft.sheet,
    name: source.name,
    ...usedStyles(draft, source.styles.cells),
    notes: readNotes(source.notes),
  };
}

function emptyDraft(): Draft {
  const lists = {
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    conditionalFormats: [],
    hyperlinks: new Map<number, string>(),
  };
  return {
    sheet: {
      ...lists,
      defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
      defaultRowHeight: DEFAULT_ROW_PIXELS,
      filterArea: null,
      frozen: { rows: 0, columns: 0 },
      showsGridlines: true,
    },
    ...lists,
    cellStyles: new Map(),
    columnStyles: [],
    row: -1,
    column: -1,
  };
}

type Enter = (draft: Draft, element: XmlElement, source: SheetSource) => void;

const ENTER: Readonly<Record<string, Enter | undefined>> = {
  sheetView: (draft, element) => {
    draft.sheet.showsGridlines = (attribute(element, "showGridLines") ?? "1") !== "0";
  },
  pane: (draft, element) => {
    if (!(attribute(element, "state") ?? "").startsWith("frozen")) return;
    draft.sheet.frozen = { rows: numberOf(element, "ySplit"), columns: numberOf(element, "xSplit") };
  },
  sheetFormatPr: (draft, element) => {
    const width = attribute(element, "defaultColWidth");
    const height = attribute(element, "defaultRowHeight");
    if (width) draft.sheet.defaultColumnWidth = columnPixels(Number(width));
    if (height) draft.sheet.defaultRowHeight = pointsToPixels(Number(height));
  },
  col: (draft, element) => {
    const span = { from: numberOf(element, "min") - 1, to: numberOf(element, "max") - 1 };
    const width = attribute(element, "width");
    const style = numberOf(element, "style");
    if (width) draft.columnWidths.push({ ...span, pixels: columnPixels(Number(width)) });
    if (style > 0) draft.columnStyles.push({ ...span, style });
  },
  row: (draft, element) => {
    draft.row = attribute(element, "r") ? numberOf(element, "r") - 1 : draft.row + 1;
    draft.column = -1;
    const height = attribute(element, "ht");
    if (height) draft.rowHeights.set(draft.row, pointsToPixels(Number(height)));
  },
  c: (draft, element) => {
    const at = parseA1(attribute(element, "r") ?? "") ?? { row: draft.row, column: draft.column + 1 };
    draft.column = at.column;
    const style = numberOf(element, "s");
    if (style > 0) draft.cellStyles.set(cellKey(at.row, at.column), style);
  },
  autoFilter: (draft, element) => {
    draft.sheet.filterArea ??= parseA1Area(attribute(element, "ref") ?? "");
  },
  hyperlink: (draft, element, source) => {
    const at = parseA1Area(attribute(element, "ref") ?? "");
    const place = attribute(element, "location");
    const target = source.links.get(attribute(element, "id") ?? "") ?? (place ? `#${place}` : undefined);
    if (at && target) draft.hyperlinks.set(cellKey(at.top, at.left), target);
  },
};

const numberOf = (element: XmlElement, name: string) => Number(attribute(element, name) ?? 0);

/** A width is counted in digits of the usual font, seven pixels each, the air at the edges included. */
const columnPixels = (width: number) => Math.round(width * 7);

const pointsToPixels = (points: number) => Math.round((points * 96) / 72);

function addRule(
  draft: Draft,
  rule: XmlElement,
  { formula, overlays }: { readonly formula: string; readonly overlays: readonly OverlayStyle[] },
): void {
  if (attribute(rule, "type") !== "expression" || formula === "" || !rule.parent) return;
  const areas = (attribute(rule.parent, "sqref") ?? "")
    .split(/\s+/)
    .flatMap((text) => parseA1Area(text) ?? []);
  const overlay = overlays[Number(attribute(rule, "dxfId") ?? -1)] ?? NO_OVERLAY;
  draft.conditionalFormats.push({
    ...overlay,
    areas,
    formula,
    priority: numberOf(rule, "priority"),
    stopIfTrue: isOn(rule, "stopIfTrue"),
  });
}

const NO_OVERLAY: OverlayStyle = { fill: null, fontColor: null, isBold: false };

/** The styles that the sheet uses, numbered anew. */
function usedStyles(
  draft: Draft,
  all: readonly CellStyle[],
): Pick<SheetAppearance, "styles" | "cellStyles" | "columnStyles"> {
  const styles: CellStyle[] = [];
  const positions = new Map<number, number>();
  const renumber = (style: number): number | null => {
    const known = positions.get(style);
    if (known !== undefined) return known;
    const look = all[style];
    if (!look) return null;
    positions.set(style, styles.length);
    return styles.push(look) - 1;
  };
  const cellStyles = new Map<number, number>();
  for (const [key, style] of draft.cellStyles) {
    const position = renumber(style);
    if (position !== null) cellStyles.set(key, position);
  }
  const columnStyles = draft.columnStyles.flatMap(({ from, to, style }) => {
    const position = renumber(style);
    return position === null ? [] : [{ from, to, style: position }];
  });
  return { styles, cellStyles, columnStyles };
}
