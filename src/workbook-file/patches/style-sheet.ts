import type { OverlayStyle } from "../looks/read-styles";
import { appendToList, STYLES_ORDER, tagWith, type OrderedRoot } from "../xml/insert-in-order";
import type { LookPatch } from "../patch";
import { applySplices } from "../xml/splice";
import { attribute, escapeXml, newElement, scanXml, type XmlElement } from "../xml/xml-scan";

/** The style sheet of a workbook, to which looks are only ever added: no old position changes its meaning. */
export interface StyleSheet {
  /** The position of a cell style like `base` with a changed look. */
  readonly styleWith: (base: number, look: LookPatch) => number;
  /** The position of a look that a conditional format lays over a cell. */
  readonly overlay: (look: OverlayStyle) => number;
  /** The text with all that was added. */
  readonly toXml: () => string;
}

const FIRST_OWN_FORMAT = 164;
const EMPTY_FONT = "<font/>";

/** A plain style sheet, for workbooks that have none. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** Opens a style sheet for additions. */
export function openStyleSheet(xml: string): StyleSheet {
  const lists = listsOf(xml);
  const xfs = growing(xml, lists.items("cellXfs"));
  const fonts = growing(xml, lists.items("fonts"));
  const fills = growing(xml, lists.items("fills"));
  const overlays = growing(xml, lists.items("dxfs"));
  const formats = growingFormats(lists.items("numFmts"));
  const { prefix } = lists.ordered.root;
  return {
    styleWith: (base, look) => {
      const xf = xfs.at(base) ?? `<${prefix}xf xfId="0"/>`;
      return xfs.position(restyled(xf, look, { fonts, fills, formats, prefix }));
    },
    overlay: (look) => overlays.position(overlayXml(look, prefix)),
    toXml: () =>
      applySplices(
        xml,
        Object.entries({ numFmts: formats, fonts, fills, cellXfs: xfs, dxfs: overlays }).flatMap(
          ([name, list]) => appendToList(lists.ordered, name, list.added()),
        ),
      ),
  };
}

interface Lists {
  readonly ordered: OrderedRoot;
  readonly items: (list: string) => readonly XmlElement[];
}

function listsOf(xml: string): Lists {
  const elements: XmlElement[] = [];
  scanXml(xml, { enter: (element) => element.depth <= 2 && elements.push(element) });
  const root = elements[0] as XmlElement;
  const children = elements.filter(({ depth }) => depth === 1);
  return {
    ordered: { root, children, order: STYLES_ORDER },
    items: (list) => elements.filter(({ parent, depth }) => depth === 2 && parent?.name === list),
  };
}

/** A list that grows at its end; what is there already is found again. */
interface Growing {
  readonly at: (position: number) => string | undefined;
  readonly position: (item: string) => number;
  readonly added: () => readonly string[];
}

function growing(xml: string, old: readonly XmlElement[]): Growing {
  const items = old.map(({ start, end }) => xml.slice(start, end));
  const count = items.length;
  return {
    at: (position) => items[position],
    position: (item) => {
      const known = items.indexOf(item);
      return known >= 0 ? known : items.push(item) - 1;
    },
    added: () => items.slice(count),
  };
}

interface GrowingFormats {
  readonly id: (code: string) => number;
  readonly added: () => readonly string[];
}

function growingFormats(old: readonly XmlElement[]): GrowingFormats {
  const ids = new Map(
    old.map((element) => [
      attribute(element, "formatCode") ?? "",
      Number(attribute(element, "numFmtId") ?? 0),
    ]),
  );
  ids.set("General", 0);
  const added: string[] = [];
  return {
    id: (code) => {
      const known = ids.get(code);
      if (known !== undefined) return known;
      const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids.values()) + 1;
      ids.set(code, id);
      added.push(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
      return id;
    },
    added: () => added,
  };
}

interface Restyling {
  readonly fonts: Growing;
  readonly fills: Growing;
  readonly formats: GrowingFormats;
  readonly prefix: string;
}

function restyled(xf: string, look: LookPatch, styling: Restyling): string {
  const { element, inner } = parsed(xf);
  const changes = {
    ...formatChanges(look, styling),
    ...fillChanges(look, styling),
    ...fontChanges(look, { ...styling, fontId: Number(attribute(element, "fontId") ?? 0) }),
    ...(Object.keys(alignmentChanges(look)).length === 0 ? {} : { applyAlignment: "1" }),
    ...(look.isLocked === undefined ? {} : { applyProtection: "1" }),
  };
  const children = xfChildren(inner, look, styling.prefix);
  const start = tagWith(element, changes, children === "");
  return children === "" ? start : `${start}${children}</${styling.prefix}xf>`;
}

type Changes = Readonly<Record<string, string>>;

function formatChanges(look: LookPatch, { formats }: Restyling): Changes {
  if (look.numberFormat === undefined) return {};
  return { numFmtId: String(formats.id(look.numberFormat)), applyNumberFormat: "1" };
}

function fillChanges(look: LookPatch, { fills, prefix }: Restyling): Changes {
  if (look.fill === undefined) return {};
  const fill = look.fill === null ? 0 : fills.position(fillXml(look.fill, prefix));
  return { fillId: String(fill), applyFill: "1" };
}

function fontChanges(look: LookPatch, { fonts, fontId }: Restyling & { readonly fontId: number }): Changes {
  if (FONT_LOOKS.every((name) => look[name] === undefined)) return {};
  const font = fonts.at(fontId) ?? EMPTY_FONT;
  return { fontId: String(fonts.position(refonted(font, look))), applyFont: "1" };
}

const FONT_LOOKS = ["isBold", "isItalic", "fontColor", "fontSize"] as const;

const flag = (value: boolean) => (value ? "1" : "0");

/** What changes in how a cell's content lies; `null` for what goes back to the file format's own way. */
function alignmentChanges(look: LookPatch): Readonly<Record<string, string | null>> {
  const { horizontal, vertical, isWrapped } = look;
  return {
    ...(horizontal !== undefined && { horizontal: horizontal === "general" ? null : horizontal }),
    ...(vertical !== undefined && { vertical: vertical === "bottom" ? null : vertical }),
    ...(isWrapped !== undefined && { wrapText: flag(isWrapped) }),
  };
}

/** An element that stands alone in a text, and the text inside it. */
function parsed(xml: string): { readonly element: XmlElement; readonly inner: readonly Child[] } {
  const elements: XmlElement[] = [];
  // Prefixes are declared on the root of the part, which is not here: the scanner does not resolve them.
  scanXml(xml, { enter: (element) => element.depth <= 1 && elements.push(element) });
  const [element, ...children] = elements as [XmlElement, ...XmlElement[]];
  return {
    element,
    inner: children.map((child) => ({ element: child, xml: xml.slice(child.start, child.end) })),
  };
}

interface Child {
  readonly element: XmlElement;
  readonly xml: string;
}

function xfChildren(children: readonly Child[], look: LookPatch, prefix: string): string {
  const changed = (name: string, changes: Readonly<Record<string, string | null>>) => {
    const old = children.find(({ element }) => element.name === name);
    if (Object.keys(changes).length === 0) return old?.xml ?? "";
    return tagWith(old?.element ?? newElement(name, prefix), changes, true);
  };
  const others = children.filter(({ element }) => !["alignment", "protection"].includes(element.name));
  return [
    changed("alignment", alignmentChanges(look)),
    changed("protection", look.isLocked === undefined ? {} : { locked: flag(look.isLocked) }),
    ...others.map(({ xml }) => xml),
  ].join("");
}

/** The order in which Excel writes and expects what a font says. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

function refonted(font: string, look: LookPatch): string {
  const { element, inner } = parsed(font);
  const { prefix } = element;
  const said = new Map(inner.map((child) => [child.element.name, child.xml]));
  if (look.isBold !== undefined) said.set("b", look.isBold ? `<${prefix}b/>` : "");
  if (look.isItalic !== undefined) said.set("i", look.isItalic ? `<${prefix}i/>` : "");
  if (look.fontSize !== undefined) said.set("sz", `<${prefix}sz val="${look.fontSize}"/>`);
  if (look.fontColor !== undefined)
    said.set("color", look.fontColor ? colorXml("color", look.fontColor, prefix) : "");
  const names = [...FONT_ORDER, ...[...said.keys()].filter((name) => !FONT_ORDER.includes(name))];
  return `<${prefix}font>${names.map((name) => said.get(name) ?? "").join("")}</${prefix}font>`;
}

const colorXml = (name: string, color: string, prefix: string) =>
  `<${prefix}${name} rgb="FF${color.slice(1).toUpperCase()}"/>`;

function fillXml(color: string, p: string): string {
  const inside = `${colorXml("fgColor", color, p)}<${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${inside}</${p}patternFill></${p}fill>`;
}

function overlayXml(look: OverlayStyle, p: string): string {
  const font = [
    look.isBold ? `<${p}b/>` : "",
    look.fontColor ? colorXml("color", look.fontColor, p) : "",
  ].join("");
  const fill = look.fill
    ? `<${p}fill><${p}patternFill>${colorXml("bgColor", look.fill, p)}</${p}patternFill></${p}fill>`
    : "";
  return `<${p}dxf>${font ? `<${p}font>${font}</${p}font>` : ""}${fill}</${p}dxf>`;
}
