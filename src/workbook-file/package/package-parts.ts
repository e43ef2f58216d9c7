import {
  officeNamespace,
  relationshipsOf,
  relationshipsPart,
  workbookPart,
  type WorkbookPackage,
} from "./package";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, escapeEntities, findElements, type XmlElement } from "../xml/xml-scan";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

/** A part to add beside the workbook. */
export interface NewPart {
  /** Folder from the root of the package. */
  readonly folder: string;
  /** The name is this with the first free number. */
  readonly stem: string;
  /** The kind of relationship that leads to it. */
  readonly type: string;
  /** Its content type, where the package's default for .xml is not enough. */
  readonly contentType?: string;
  readonly xml: string;
}

/** Adds a part that the workbook refers to; returns its name and the id of the relationship. */
export function addPart(
  file: WorkbookPackage,
  part: NewPart,
): { readonly part: string; readonly id: string } {
  let number = 1;
  while (file.has(`${part.folder}/${part.stem}${number}.xml`)) number++;
  const name = `${part.folder}/${part.stem}${number}.xml`;
  file.set(name, part.xml);
  declareContentType(file, name, part.contentType ?? "application/xml");
  const workbook = workbookPart(file) ?? "";
  return { part: name, id: addRelationship(file, workbook, { type: part.type, target: `/${name}` }) };
}

/** Adds a relationship to a part and returns its id. */
export function addRelationship(
  file: WorkbookPackage,
  from: string,
  relation: { readonly type: string; readonly target: string; readonly isExternal?: boolean },
): string {
  const taken = new Set(relationshipsOf(file, from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const mode = relation.isExternal ? ' TargetMode="External"' : "";
  const target = escapeEntities(relation.target);
  const xml = `<Relationship Id="${id}" Type="${officeNamespace(file)}/${relation.type}" Target="${target}"${mode}/>`;
  const part = relationshipsPart(from);
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  file.set(part, appendToRoot(file.text(part) ?? empty, "Relationships", xml));
  return id;
}

/** The attribute by which an element refers to a relationship, with its namespace. */
export function relationAttribute(file: WorkbookPackage, id: string): string {
  return `xmlns:r="${officeNamespace(file)}" r:id="${id}"`;
}

/** Removes a part with its own relationships, the workbook's relationship to it and its content type. */
export function removePart(file: WorkbookPackage, part: string): void {
  const workbook = workbookPart(file) ?? "";
  const id = relationshipsOf(file, workbook).find(({ target }) => target === part)?.id;
  if (id !== undefined) {
    removeElements(file, relationshipsPart(workbook), ({ attributes }) => attributes["Id"] === id);
  }
  const gone = [part, relationshipsPart(part)].filter((name) => file.has(name));
  const addresses = new Set(gone.map((name) => `/${name}`.toLowerCase()));
  removeElements(file, CONTENT_TYPES, ({ attributes }) =>
    addresses.has(attributes["PartName"]?.toLowerCase() ?? ""),
  );
  gone.forEach(file.remove);
}

function removeElements(file: WorkbookPackage, part: string, isGone: (element: XmlElement) => boolean): void {
  const text = file.text(part);
  if (text === null) return;
  const splices: Splice[] = findElements(text, "Relationship", "Override")
    .filter(isGone)
    .map(({ start, end }) => ({ start, end, text: "" }));
  file.set(part, applySplices(text, splices));
}

function declareContentType(file: WorkbookPackage, part: string, contentType: string): void {
  const text = file.text(CONTENT_TYPES) ?? "";
  const byDefault = findElements(text, "Default").find(
    (element) => attribute(element, "Extension")?.toLowerCase() === "xml",
  );
  if (byDefault && attribute(byDefault, "ContentType") === contentType) return;
  file.set(
    CONTENT_TYPES,
    appendToRoot(text, "Types", `<Override PartName="/${part}" ContentType="${contentType}"/>`),
  );
}

/** Puts XML before the end of the root element, which may be written as an empty one. */
function appendToRoot(text: string, root: string, xml: string): string {
  const element = findElements(text, root).at(-1);
  if (!element) return text;
  if (!element.isSelfClosing) {
    return applySplices(text, [{ start: element.contentEnd, end: element.contentEnd, text: xml }]);
  }
  const start = text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  const full = `${start}${xml}</${element.prefix}${root}>`;
  return applySplices(text, [{ start: element.start, end: element.end, text: full }]);
}
