import { invariant } from "../core";
import { insertChild, tagWith, WORKBOOK_ORDER } from "./insert-in-order";
import { workbookPart, type WorkbookPackage } from "./package";
import { addPart } from "./package-parts";
import { applySplices } from "./splice";
import { attribute, escapeXml, scanXml, type XmlElement } from "./xml-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

interface WorkbookText {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  readonly sheets: readonly XmlElement[];
}

function workbookText(file: WorkbookPackage): WorkbookText {
  const part = workbookPart(file);
  const xml = part === null ? null : file.text(part);
  invariant(part !== null && xml !== null, "a package that was read has a workbook part");
  const elements: XmlElement[] = [];
  scanXml(xml, { enter: (element) => element.depth <= 2 && elements.push(element) });
  const children = elements.filter(({ depth }) => depth === 1);
  return {
    part,
    xml,
    root: elements[0] as XmlElement,
    children,
    sheets: elements.filter(({ name, parent }) => name === "sheet" && parent?.name === "sheets"),
  };
}

/** Adds an empty sheet behind the last one. */
export function addSheet(file: WorkbookPackage, name: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`;
  const added = addPart(file, {
    folder: "xl/worksheets",
    stem: "sheet",
    type: "worksheet",
    contentType: WORKSHEET_TYPE,
    xml,
  });
  const workbook = workbookText(file);
  const ids = workbook.sheets.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0));
  const last = workbook.sheets.at(-1);
  invariant(last, "a workbook that was read has a sheet");
  const id = Math.max(...ids) + 1;
  const sheet = `<${last.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" xmlns:r="${RELATIONSHIPS}" r:id="${added.id}"/>`;
  file.set(workbook.part, applySplices(workbook.xml, [{ start: last.end, end: last.end, text: sheet }]));
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
