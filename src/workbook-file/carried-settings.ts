import { readSettings } from "./document-settings";
import { openPackage, sheetParts, type WorkbookPackage } from "./package/package";
import { sheetId } from "./sheet-id";
import { findElements } from "./xml/xml-scan";
import { readZip } from "./package/zip";

/** What add-ins keep in a file, and by which ids they know its sheets. */
export interface CarriedSettings {
  /** Texts by their names. */
  readonly settings: ReadonlyMap<string, string>;
  /** The ids of the sheets as we read them, by those that Excel gave them; none where another program wrote the file. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

const NOTHING: CarriedSettings = { settings: new Map(), sheetIds: new Map() };

/** Our own part as the workbench writes it, or the parts in which Excel keeps the settings of add-ins. */
const KEPT_IN = /(?:^|\/)(?:customXml\/|webextensions\/webextension)/i;
const WEB_EXTENSION = /(?:^|\/)webextensions\/webextension[^/]*\.xml$/i;

/**
 * The settings that a workbook carries; nothing where it carries none, and where it is no package or a damaged one. Of most files
 * the list of their parts says so already.
 *
 * @param bytes - the whole file
 */
export function carriedSettings(bytes: Uint8Array): CarriedSettings {
  const entries = bytes[0] === 0x50 ? readZip(bytes) : null;
  if (!entries?.some(({ name }) => KEPT_IN.test(name))) return NOTHING;
  try {
    return carriedBy(openPackage(entries));
  } catch {
    // A part that is no proper XML keeps nothing that could be read; its values are read by a more patient reader.
    return NOTHING;
  }
}

function carriedBy(file: WorkbookPackage): CarriedSettings {
  const settings = new Map([...extensionSettings(file), ...readSettings(file)]);
  return settings.size === 0 ? NOTHING : { settings, sheetIds: idsByUid(file) };
}

/** Excel keeps the settings of an add-in as properties of its web extension, each value as JSON. */
function extensionSettings(file: WorkbookPackage): readonly (readonly [string, string])[] {
  const parts = file.parts().filter((name) => WEB_EXTENSION.test(name));
  const properties = parts.flatMap((part) => findElements(file.text(part) ?? "<none/>", "property"));
  return properties.map(({ attributes: { name = "", value = "" } }) => [name, value] as const);
}

const UID = /<(?:\w+:)?worksheet\b[^>]*?\buid="([^"]+)"/;

/** A worksheet's own id, which is its id in Office.js as well. */
function idsByUid(file: WorkbookPackage): ReadonlyMap<string, string> {
  return new Map(
    sheetParts(file).flatMap(({ number, part }) => {
      const uid = UID.exec(file.text(part)?.slice(0, 4000) ?? "")?.[1];
      return uid === undefined ? [] : [[uid, sheetId(number)] as const];
    }),
  );
}
