import type { Splice } from "./splice";
import { attribute, type XmlElement } from "./xml-scan";

/** The order in which the file format wants the children of a worksheet. */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The order of the children of a style sheet. */
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** The order of the children of a workbook. */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** A root element with its children, and the order that the file format wants them in. */
export interface OrderedRoot {
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  readonly order: readonly string[];
}

/**
 * Inserts a new child where the file format wants it: Excel calls a file damaged whose children are out of order. Children that the
 * order does not know (`mc:AlternateContent` around form controls) may stand anywhere and say nothing about the place.
 */
export function insertChild({ root, children, order }: OrderedRoot, name: string, xml: string): Splice {
  const earlier = new Set(order.slice(0, order.indexOf(name) + 1));
  const before = children.filter((child) => earlier.has(child.name));
  const at = before.reduce((end, child) => Math.max(end, child.end), root.contentStart);
  return { start: at, end: at, text: xml };
}

/** A start or empty tag with some attributes changed; `null` removes one. */
export function tagWith(
  element: XmlElement,
  changes: Readonly<Record<string, string | null>>,
  isEmpty = element.isSelfClosing,
): string {
  const merged: Record<string, string | null> = { ...element.attributes, ...changes };
  const attributes = Object.entries(merged).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${element.prefix}${element.name}${attributes.join("")}${isEmpty ? "/>" : ">"}`;
}

const escapeAttribute = (text: string) =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Items put behind the last of a list that counts its items; the list is made where it is missing. */
export function appendToList(
  ordered: OrderedRoot,
  name: string,
  items: readonly string[],
): readonly Splice[] {
  if (items.length === 0) return [];
  const list = ordered.children.find((child) => child.name === name);
  const { prefix } = ordered.root;
  const end = `</${prefix}${name}>`;
  if (!list) {
    return [insertChild(ordered, name, `<${prefix}${name} count="${items.length}">${items.join("")}${end}`)];
  }
  const count = Number(attribute(list, "count") ?? 0) + items.length;
  const start = {
    start: list.start,
    end: list.contentStart,
    text: tagWith(list, { count: String(count) }, false),
  };
  if (list.isSelfClosing) return [{ ...start, text: `${start.text}${items.join("")}${end}` }];
  return [start, { start: list.contentEnd, end: list.contentEnd, text: items.join("") }];
}
