import { tagWith } from "../xml/insert-in-order";
import { sheetParts, type WorkbookPackage } from "../package/package";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, escapeEntities, scanXml, unescapeXml, type XmlElement } from "../xml/xml-scan";

/** Rewrites a formula; `home` is the sheet whose cells it means when it names none, `null` outside of sheets. */
export type FormulaRewriter = (formula: string, home: string | null) => string;

/** Elements whose text is a formula: cells, rules, validations, names, charts, sparklines. */
const ELEMENTS = new Set(["f", "formula", "formula1", "formula2", "definedName"]);
/** Attributes that hold one: links, texts of shapes, form controls. */
const ATTRIBUTES = new Set(["location", "textlink", "fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"]);
/** Where a pivot table takes its data from. */
const SOURCES = new Set(["worksheetSource", "rangeSet"]);

const MAY_HOLD_FORMULAS = /^xl\/(?!sharedStrings|styles|theme\/|externalLinks\/|media\/|richData\/).*\.xml$/i;

/** Rewrites the formulas of every part of the workbook: cells, names, rules, validations, links, charts and pivot sources. */
export function rewriteFormulas(file: WorkbookPackage, rewrite: FormulaRewriter): void {
  const homes = new Map(sheetParts(file).map(({ part, name }) => [part.toLowerCase(), name]));
  for (const part of file.parts().filter((name) => MAY_HOLD_FORMULAS.test(name))) {
    const xml = file.text(part);
    if (xml === null) continue;
    const home = homes.get(part.toLowerCase()) ?? null;
    file.set(
      part,
      rewrittenOrSame(xml, (formula) => rewrite(formula, home)),
    );
  }
}

/** A part that is no proper XML stays as it came: nobody can say where its formulas are. */
function rewrittenOrSame(xml: string, rewrite: (formula: string) => string): string {
  try {
    return rewriteIn(xml, rewrite);
  } catch {
    return xml;
  }
}

function rewriteIn(xml: string, rewrite: (formula: string) => string): string {
  const splices: Splice[] = [];
  scanXml(xml, {
    enter: (element) => splices.push(...attributeSplices(element, rewrite)),
    leave: (element) => splices.push(...textSplices(xml, element, rewrite)),
  });
  return applySplices(xml, splices);
}

function textSplices(
  xml: string,
  element: XmlElement,
  rewrite: (formula: string) => string,
): readonly Splice[] {
  const { contentStart: start, contentEnd: end } = element;
  if (!ELEMENTS.has(element.name) || end <= start) return [];
  const raw = xml.slice(start, end);
  if (raw.includes("<")) return [];
  const before = unescapeXml(raw);
  const after = rewrite(before);
  return after === before ? [] : [{ start, end, text: escapeEntities(after) }];
}

function attributeSplices(element: XmlElement, rewrite: (formula: string) => string): readonly Splice[] {
  const isSource = SOURCES.has(element.name) && attribute(element, "id") === undefined;
  const changes = isSource ? sourceChanges(element, rewrite) : linkChanges(element, rewrite);
  if (Object.keys(changes).length === 0) return [];
  return [{ start: element.start, end: element.contentStart, text: tagWith(element, changes) }];
}

function linkChanges(
  element: XmlElement,
  rewrite: (formula: string) => string,
): Readonly<Record<string, string>> {
  const changed = Object.entries(element.attributes).flatMap(([name, value]) => {
    const after = ATTRIBUTES.has(name) ? rewrite(value) : value;
    return after === value ? [] : [[name, after] as const];
  });
  return Object.fromEntries(changed);
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;

/** A source names sheet and area apart; one that is gone keeps its old words, as Excel leaves it. */
function sourceChanges(
  { attributes }: XmlElement,
  rewrite: (formula: string) => string,
): Readonly<Record<string, string>> {
  const { sheet, ref = "" } = attributes;
  if (sheet === undefined) return {};
  const before = `'${sheet.replaceAll("'", "''")}'!${ref}`;
  const after = rewrite(before);
  const found = after === before ? null : REFERENCE.exec(after);
  if (!found) return {};
  const [, quoted, bare = "", area = ""] = found;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare, ...(ref === "" ? {} : { ref: area }) };
}
