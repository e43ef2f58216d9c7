import { SaxesParser } from "saxes";

/** An element and where it stands in the text of its part, so that it can be replaced without touching the rest. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  /** 0 for the root. */
  readonly depth: number;
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  /** Before the end tag; equal to `contentStart` for an element written as `<a/>`. */
  contentEnd: number;
  end: number;
  readonly isSelfClosing: boolean;
}

/** An element that stands nowhere yet. */
export function newElement(name: string, prefix: string): XmlElement {
  return {
    name,
    prefix,
    attributes: {},
    parent: null,
    depth: 0,
    start: 0,
    contentStart: 0,
    contentEnd: 0,
    end: 0,
    isSelfClosing: false,
  };
}

/** Walks through a part; `leave` sees each element when its end is known. Throws where the text is no XML. */
export function scanXml(
  text: string,
  visit: {
    readonly enter?: (element: XmlElement) => void;
    readonly leave?: (element: XmlElement) => void;
    readonly text?: (content: string, parent: XmlElement | null) => void;
  },
): void {
  const parser = new SaxesParser({});
  let open: XmlElement | null = null;
  parser.on("opentag", (tag) => {
    open = elementAt(text, parser.position, { tag, parent: open });
    visit.enter?.(open);
  });
  parser.on("closetag", () => {
    if (!open) return;
    open.end = parser.position;
    open.contentEnd = open.isSelfClosing ? open.end : text.lastIndexOf("<", open.end - 1);
    visit.leave?.(open);
    open = open.parent;
  });
  if (visit.text) parser.on("text", (content) => visit.text?.(content, open));
  parser.on("error", (error) => {
    if (!HARMLESS.test(error.message)) throw error;
  });
  parser.write(text).close();
}

/** Control characters are forbidden in XML and written by careless programs all the same; nothing hangs on them. */
const HARMLESS = /disallowed character|character entity/;

interface OpenedTag {
  readonly tag: {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly isSelfClosing: boolean;
  };
  readonly parent: XmlElement | null;
}

function elementAt(text: string, position: number, { tag, parent }: OpenedTag): XmlElement {
  const colon = tag.name.indexOf(":");
  return {
    name: tag.name.slice(colon + 1),
    prefix: tag.name.slice(0, colon + 1),
    attributes: tag.attributes,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    // No attribute value may hold a "<": the last one before the end of the tag is its beginning.
    start: text.lastIndexOf("<", position - 1),
    contentStart: position,
    contentEnd: position,
    end: position,
    isSelfClosing: tag.isSelfClosing,
  };
}

/** All elements of the given names, in the order in which they end. */
export function findElements(text: string, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  scanXml(text, {
    leave: (element) => {
      if (names.includes(element.name)) found.push(element);
    },
  });
  return found;
}

/** An attribute by its local name, whatever prefix the writer gave it. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const direct = element.attributes[name];
  if (direct !== undefined) return direct;
  const prefixed = Object.keys(element.attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : element.attributes[prefixed];
}

/** Whether an attribute of the kind xsd:boolean says yes. */
export function isOn(element: XmlElement, name: string): boolean {
  const value = attribute(element, name);
  return value === "1" || value === "true";
}

/** A text for use between tags or in an attribute. */
export const escapeEntities = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The same for texts of cells; control characters the way the file format writes them. */
export function escapeXml(text: string): string {
  return escapeEntities(text.replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_")).replace(
    /[^\t\n\r\u0020-\ufffd]/g,
    (character) => `_x${hex(character)}_`,
  );
}

const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text that stands between tags as a reader sees it. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|lt|gt|quot|apos|amp);/gi, (_, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? "";
    return String.fromCodePoint(Number(name.replace("#", "").replace(/^x/i, "0x")));
  });
}
