import { invariant } from "../../core";
import { insertChild, tagWith, WORKBOOK_ORDER } from "../xml/insert-in-order";
import { workbookPart, type WorkbookPackage } from "../package/package";
import { addPart } from "../package/package-parts";
import { applySplices } from "../xml/splice";
import { attribute, scanXml, type XmlElement } from "../xml/xml-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET_PART = {
  folder: "xl/worksheets",
  stem: "sheet",
  type: "worksheet",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
};

/** The workbook's main part and where its children stand. */
export interface WorkbookText {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  /** The root, its children and theirs. */
  readonly elements: readonly XmlElement[];
  /** The entries of the list of sheets, in the order of the tabs. */
  readonly sheets: readonly XmlElement[];
}

/** Finds its way through the main part of a workbook that was read. */
export function workbookText(file: WorkbookPackage): WorkbookText {
  const part = workbookPart(file);
  const xml = part === null ? null : file.text(part);
  invariant(part !== null && xml !== null, "a package that was read has a workbook part");
  const elements: XmlElement[] = [];
  scanXml(xml, { enter: (element) => element.depth <= 2 && elements.push(element) });
  return {
    part,
    xml,
    elements,
    root: elements[0] as XmlElement,
    children: elements.filter(({ depth }) => depth === 1),
    sheets: elements.filter(({ name, parent }) => name === "sheet" && parent?.name === "sheets"),
  };
}

/** Adds the part of an empty worksheet, to which no tab leads yet, and gives the id of its relationship. */
export function addWorksheet(file: WorkbookPackage): string {
  const { root } = workbookText(file);
  const main = attribute(root, root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? MAIN;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData></sheetData></worksheet>`;
  return addPart(file, { ...WORKSHEET_PART, xml }).id;
}

/** Tells Excel to calculate everything when it opens the file. */
export function calculateOnLoad(file: WorkbookPackage): void {
  const { part, xml, root, children } = workbookText(file);
  const old = children.find(({ name }) => name === "calcPr");
  const splice = old
    ? { start: old.start, end: old.contentStart, text: tagWith(old, { fullCalcOnLoad: "1" }) }
    : insertChild(
        { root, children, order: WORKBOOK_ORDER },
        "calcPr",
        `<${root.prefix}calcPr fullCalcOnLoad="1"/>`,
      );
  file.set(part, applySplices(xml, [splice]));
}
