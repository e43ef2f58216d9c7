import { pack, writeZip } from "../../src/workbook-file/package/zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A worksheet as a careless writer leaves it: a prefix everywhere, rows and cells without addresses. */
const PREFIXED_SHEET = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r
<x:worksheet xmlns:x="${MAIN}"><x:sheetData>\r
<x:row><x:c t="inlineStr"><x:is><x:t>一级指标</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>\r
<x:row r="4"><x:c r="B4" t="b"><x:v>1</x:v></x:c></x:row>\r
</x:sheetData></x:worksheet>`;

/** Shared formulas, an array formula, overlapping merges and lists that a patch must step around. */
const FORMULA_SHEET = `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:D4"/><cols><col min="2" max="4" width="10" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:4"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>4</v></c><c r="D1"><f t="array" ref="D1">SUM(A1:A3*1)</f><v>9</v></c></row>
<row r="2" spans="1:4"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c></row>
<row r="3" spans="1:4"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row>
<row r="4"/></sheetData><mergeCells count="2"><mergeCell ref="A4:B4"/><mergeCell ref="A4:C4"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{own}"/></extLst></worksheet>`;

/** A package by hand, with parts that we know nothing of: macros, a pivot cache, printer settings, custom XML. */
export function handWrittenXlsx(): Uint8Array {
  const part = (name: string, content: string) => pack(name, new TextEncoder().encode(content));
  const binary = (name: string) =>
    pack(
      name,
      Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256),
    );
  return writeZip([
    part("[Content_Types].xml", contentTypes()),
    part("_rels/.rels", relationships(["officeDocument", "xl/workbook.xml"])),
    part("xl/workbook.xml", workbook()),
    part(
      "xl/_rels/workbook.xml.rels",
      relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "/xl/worksheets/sheet2.xml"],
        ["calcChain", "calcChain.xml"],
        ["vbaProject", "vbaProject.bin"],
      ),
    ),
    part("xl/worksheets/sheet1.xml", PREFIXED_SHEET),
    part("xl/worksheets/sheet2.xml", FORMULA_SHEET),
    part(
      "xl/calcChain.xml",
      `<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="B2"/><c r="B3"/></calcChain>`,
    ),
    binary("xl/vbaProject.bin"),
    binary("xl/printerSettings/printerSettings1.bin"),
    part(
      "xl/pivotCache/pivotCacheDefinition1.xml",
      `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:D4" sheet="公式"/></cacheSource></pivotCacheDefinition>`,
    ),
    part("customXml/item1.xml", "<theirs/>"),
  ]);
}

function contentTypes(): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>${type("workbook.xml", "sheet.main")}${type("worksheets/sheet1.xml", "worksheet")}${type("worksheets/sheet2.xml", "worksheet")}${type("calcChain.xml", "calcChain")}</Types>`;
}

function workbook(): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="前缀" sheetId="1" r:id="rId1"/><sheet name="公式" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="基数">公式!$A$1</definedName></definedNames></workbook>`;
}

function relationships(...list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
