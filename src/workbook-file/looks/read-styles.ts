import { SSF } from "@e965/xlsx";
import type { Border, CellStyle } from "../appearance";
import { readColor, type Theme } from "./color";
import { attribute, isOn, scanXml, type XmlElement } from "../xml/xml-scan";

/** An element with its children, for parts that are small and nested. */
interface Node {
  readonly element: XmlElement;
  readonly children: Node[];
}

/** What conditional formats lay over a cell. */
export interface OverlayStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly isBold: boolean;
}

/** The looks that cells and conditional formats refer to by position. */
export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly overlays: readonly OverlayStyle[];
}

/** Reads the styles part; nothing but Excel's plain look where there is none. */
export function readStyles(xml: string | null, theme: Theme): Styles {
  if (xml === null) return { cells: [], overlays: [] };
  const root = treeOf(xml);
  const list = (name: string) => child(root, name)?.children ?? [];
  const formats = new Map(
    list("numFmts").map(({ element }) => [attribute(element, "numFmtId"), attribute(element, "formatCode")]),
  );
  const parts: StyleParts = {
    fonts: list("fonts").map((font) => readFont(font, theme)),
    fills: list("fills").map((fill) => readFill(fill, theme)),
    borders: list("borders").map((border) => readBorders(border, theme)),
    format: (id) => formats.get(id) ?? builtInFormat(Number(id)),
  };
  return {
    cells: list("cellXfs").map((xf) => readCellStyle(xf, parts)),
    overlays: list("dxfs").map((dxf) => readOverlay(dxf, theme)),
  };
}

interface StyleParts {
  readonly fonts: readonly CellStyle["font"][];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly CellStyle["borders"][];
  readonly format: (id: string) => string;
}

function treeOf(xml: string): Node {
  const root: Node = { element: NOTHING, children: [] };
  const path: Node[] = [root];
  scanXml(xml, {
    enter: (element) => {
      const node = { element, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    leave: () => path.pop(),
  });
  return root.children[0] ?? root;
}

const NOTHING: XmlElement = {
  name: "",
  prefix: "",
  attributes: {},
  parent: null,
  depth: -1,
  start: 0,
  contentStart: 0,
  contentEnd: 0,
  end: 0,
  isSelfClosing: true,
};

const child = (node: Node | undefined, name: string) =>
  node?.children.find(({ element }) => element.name === name);

const value = (node: Node | undefined) => (node ? attribute(node.element, "val") : undefined);

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` and none are off. */
function isSet(node: Node | undefined): boolean {
  return node !== undefined && !["0", "false", "none"].includes(value(node) ?? "1");
}

const DEFAULT_SIZE = 11;

function readFont(font: Node, theme: Theme): CellStyle["font"] {
  return {
    name: value(child(font, "name")) ?? null,
    size: Number(value(child(font, "sz")) ?? DEFAULT_SIZE),
    isBold: isSet(child(font, "b")),
    isItalic: isSet(child(font, "i")),
    isUnderlined: isSet(child(font, "u")),
    isStruckOut: isSet(child(font, "strike")),
    color: readColor(child(font, "color")?.element, theme),
  };
}

/** A solid fill is its foreground colour; a pattern is shown by its background, the nearest to what one sees. */
function readFill(fill: Node, theme: Theme): string | null {
  const pattern = child(fill, "patternFill");
  const kind = pattern ? attribute(pattern.element, "patternType") : undefined;
  if (!pattern || kind === undefined || kind === "none" || kind === "gray125") return null;
  const colors = ["fgColor", "bgColor"].map((name) => readColor(child(pattern, name)?.element, theme));
  return (kind === "solid" ? colors[0] : (colors[1] ?? colors[0])) ?? null;
}

function readBorders(border: Node, theme: Theme): CellStyle["borders"] {
  const edge = (...names: readonly string[]): Border | null => {
    const node = names.map((name) => child(border, name)).find((candidate) => candidate);
    const line = node ? attribute(node.element, "style") : undefined;
    if (!node || !line || line === "none") return null;
    return { line, color: readColor(child(node, "color")?.element, theme) ?? "#000000" };
  };
  return {
    top: edge("top"),
    right: edge("right", "end"),
    bottom: edge("bottom"),
    left: edge("left", "start"),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  left: "left",
  center: "center",
  right: "right",
  fill: "fill",
  justify: "justify",
  centerContinuous: "center-continuous",
  distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  top: "top",
  center: "center",
  justify: "justify",
  distributed: "distributed",
};

const NO_BORDERS: CellStyle["borders"] = { top: null, right: null, bottom: null, left: null };
const NO_FONT: CellStyle["font"] = {
  name: null,
  size: DEFAULT_SIZE,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruckOut: false,
  color: null,
};

function readCellStyle(xf: Node, parts: StyleParts): CellStyle {
  const position = (name: string) => Number(attribute(xf.element, name) ?? 0);
  const protection = child(xf, "protection");
  return {
    font: parts.fonts[position("fontId")] ?? NO_FONT,
    fill: parts.fills[position("fillId")] ?? null,
    borders: parts.borders[position("borderId")] ?? NO_BORDERS,
    ...readAlignment(child(xf, "alignment")),
    numberFormat: parts.format(attribute(xf.element, "numFmtId") ?? "0"),
    isLocked: !protection || !["0", "false"].includes(attribute(protection.element, "locked") ?? "1"),
  };
}

type Alignment = Pick<CellStyle, "horizontal" | "vertical" | "isWrapped" | "indent" | "rotation">;

function readAlignment(alignment: Node | undefined): Alignment {
  if (!alignment) {
    return { horizontal: "general", vertical: "bottom", isWrapped: false, indent: 0, rotation: 0 };
  }
  const { element } = alignment;
  return {
    horizontal: HORIZONTAL[attribute(element, "horizontal") ?? ""] ?? "general",
    vertical: VERTICAL[attribute(element, "vertical") ?? ""] ?? "bottom",
    isWrapped: isOn(element, "wrapText"),
    indent: Number(attribute(element, "indent") ?? 0),
    rotation: rotationOf(Number(attribute(element, "textRotation") ?? 0)),
  };
}

const UPRIGHT = 255;

/** The file counts 0 … 90 rising, 91 … 180 falling, and 255 for letters below one another. */
function rotationOf(stored: number): CellStyle["rotation"] {
  if (stored === UPRIGHT) return "vertical";
  return stored > 90 ? 90 - stored : stored;
}

function readOverlay(dxf: Node, theme: Theme): OverlayStyle {
  const pattern = child(child(dxf, "fill"), "patternFill");
  const font = child(dxf, "font");
  // A conditional format keeps the colour of a solid fill as its background, against the rule for cells.
  const colors = ["bgColor", "fgColor"].map((name) => readColor(child(pattern, name)?.element, theme));
  return {
    fill: colors[0] ?? colors[1] ?? null,
    fontColor: readColor(child(font, "color")?.element, theme),
    isBold: isSet(child(font, "b")),
  };
}

function builtInFormat(id: number): string {
  const table = SSF.get_table() as Readonly<Record<number, string | undefined>>;
  return table[id] ?? "General";
}
