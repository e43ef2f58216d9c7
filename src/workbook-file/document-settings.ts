import { addPart } from "./package/package-parts";
import { relationshipsOf, workbookPart, type WorkbookPackage } from "./package/package";
import { attribute, escapeXml, findElements } from "./xml/xml-scan";

const NAMESPACE = "urn:ziping:document-settings";

/** Our settings that travel with the file, in a custom XML part of their own; Excel keeps such parts as they are. */
export function readSettings(file: WorkbookPackage): ReadonlyMap<string, string> {
  const part = settingsPart(file);
  const text = part === null ? null : file.text(part);
  if (text === null) return new Map();
  return new Map(
    findElements(text, "setting").map((element) => [
      attribute(element, "name") ?? "",
      attribute(element, "value") ?? "",
    ]),
  );
}

/** Makes our settings exactly these. */
export function writeSettings(file: WorkbookPackage, settings: ReadonlyMap<string, string>): void {
  const items = [...settings].map(
    ([name, value]) => `<setting name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${items.join("")}</settings>`;
  const part = settingsPart(file);
  if (part !== null) file.set(part, xml);
  else if (settings.size > 0) addPart(file, { folder: "customXml", stem: "item", type: "customXml", xml });
}

/** Line breaks and tabs would be read back from an attribute as blanks. */
const escapeAttribute = (text: string) =>
  escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

function settingsPart(file: WorkbookPackage): string | null {
  const workbook = workbookPart(file);
  if (workbook === null) return null;
  const parts = relationshipsOf(file, workbook).filter(({ type }) => type === "customXml");
  return parts.find(({ target }) => file.text(target)?.includes(`"${NAMESPACE}"`))?.target ?? null;
}
