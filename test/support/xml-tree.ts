import { SaxesParser } from "saxes";

/** An element of a parsed XML text, enough to assert on structure. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses well-formed XML into a tree; throws on anything else. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    if (!tag.isSelfClosing) open.push(element);
    else return;
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** Every element below (and including) one, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every descendant of that name. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return descendants(element).filter((candidate) => candidate.name === name);
}
