import { pack, writeZip } from "../../src/workbook-file/package/zip";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The namespaces of the strict dialect of the file format. */
export const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** A workbook of one sheet, spelled out: what is left out is not in the package. */
export interface SmallPackage {
  /** Everything inside the worksheet element. */
  readonly sheet: string;
  /** The items of the table of shared texts. */
  readonly texts?: string;
  /** What the workbook says before its list of sheets. */
  readonly properties?: string;
  readonly cellFormats?: string;
  readonly dialect?: typeof TRANSITIONAL;
  /** What stands before the worksheet element; an XML declaration by default. */
  readonly head?: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
const relations = (...items: readonly string[]) =>
  `<Relationships xmlns="${RELATIONSHIPS}">${items.join("")}</Relationships>`;
const override = (part: string, kind: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${KIND}.${kind}+xml"/>`;

/** Writes the package: `xl/worksheets/sheet1.xml` is the sheet, named 附件1. */
export function smallPackage(content: SmallPackage): Uint8Array {
  const {
    sheet,
    texts = "",
    properties = "",
    cellFormats = "<xf/>",
    head = '<?xml version="1.0"?>',
  } = content;
  const { main, office } = content.dialect ?? TRANSITIONAL;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": relations(relation(1, `${office}/officeDocument`, "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets><sheet name="附件1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation(1, `${office}/worksheet`, "worksheets/sheet1.xml"),
      relation(2, `${office}/styles`, "styles.xml"),
      relation(3, `${office}/sharedStrings`, "sharedStrings.xml"),
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${cellFormats}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts}</sst>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${sheet}</worksheet>`,
  };
  return writeZip(Object.entries(parts).map(([name, xml]) => pack(name, new TextEncoder().encode(xml))));
}
