import { a1, type CellValue } from "../../core";
import { tagWith } from "../xml/insert-in-order";
import { escapeXml, newElement, type XmlElement } from "../xml/xml-scan";

/** What a cell is to hold. */
export interface CellContent {
  readonly value: CellValue;
  /** The formula element as XML, or empty. */
  readonly formula: string;
  /** Whether it is the formula that stood there before. */
  readonly isKept?: boolean;
  readonly style: number;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** A new cell element, or an old one with new content: what else was written on it stays. */
export function cellXml(
  at: { readonly row: number; readonly column: number },
  content: CellContent,
  cell: { readonly prefix: string; readonly old: XmlElement | null },
): string {
  const { prefix, old } = cell;
  const { type, inside } = valueXml(content, prefix);
  const changes = {
    r: a1(at.row, at.column),
    s: content.style > 0 || old?.attributes["s"] !== undefined ? String(content.style) : null,
    t: type,
    // What makes a formula spill belongs to the formula; a picture in the cell belongs to the value that is gone.
    ...(content.isKept ? {} : { cm: null }),
    vm: null,
  };
  const isEmpty = inside === "";
  const start = tagWith(old ?? newElement("c", prefix), changes, isEmpty);
  return isEmpty ? start : `${start}${inside}</${prefix}c>`;
}

/** Texts stand in the cell itself, so that the table of shared texts needs no change. */
function valueXml(
  { value, formula }: CellContent,
  prefix: string,
): { readonly type: string | null; readonly inside: string } {
  const v = (text: string) => `${formula}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, inside: formula };
  if (typeof value === "number") return { type: null, inside: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", inside: v(value ? "1" : "0") };
  if (formula) return { type: ERROR.test(value) ? "e" : "str", inside: v(escapeXml(value)) };
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return { type: "inlineStr", inside: `<${prefix}is>${text}</${prefix}is>` };
}
