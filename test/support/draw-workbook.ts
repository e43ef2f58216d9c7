import { a1, a1Area, type Area, type CellValue } from "../../src/core";
import { pack, writeZip } from "../../src/workbook-file/package/zip";

/** How a drawn cell looks; what is left out is Excel's default. */
export interface Look {
  readonly isBold?: boolean;
  readonly size?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly isWrapped?: boolean;
  readonly hasBorder?: boolean;
  readonly numberFormat?: string;
  readonly isVerticalText?: boolean;
  readonly fill?: string;
}

/** A cell to draw. A text stays a text even when it begins with `=`; a formula is given apart. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly look?: Look;
}

/** A sheet to draw. Widths are in characters by column, heights in points by row. */
export interface DrawnSheet {
  readonly name: string;
  readonly cells: readonly DrawnCell[];
  readonly merges?: readonly Area[];
  readonly columnWidths?: readonly number[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: ReadonlySet<number>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const FIRST_OWN_FORMAT = 164;

/** Writes sheets as an .xlsx whose bytes depend on nothing but the sheets: no clock, no random id. */
export function drawWorkbook(sheets: readonly DrawnSheet[]): Uint8Array {
  const looks = new Numbered<Look>([{}]);
  const texts = new Numbered<string>([]);
  const parts = sheets.map((sheet) => sheetPart(sheet, looks, texts));
  const text = (name: string, content: string) => pack(name, new TextEncoder().encode(HEAD + content));
  return writeZip([
    text("[Content_Types].xml", contentTypes(sheets.length)),
    text(
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text("xl/workbook.xml", workbookPart(sheets)),
    text("xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)),
    text("xl/styles.xml", stylesPart(looks.items)),
    text("xl/sharedStrings.xml", stringsPart(texts.items)),
    ...parts.map((part, i) => text(`xl/worksheets/sheet${i + 1}.xml`, part)),
  ]);
}

/** Distinct things in the order of their first use. */
class Numbered<T> {
  private readonly positions = new Map<string, number>();
  readonly items: T[] = [];

  constructor(first: readonly T[]) {
    first.forEach((item) => this.position(item));
  }

  position(item: T): number {
    const key = JSON.stringify(item);
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

const escapeXml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

function contentTypes(sheets: number): string {
  const base = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${base}.${type}+xml"/>`;
  const ofSheets = range(sheets).map((i) => override(`worksheets/sheet${i + 1}`, "worksheet"));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}${ofSheets.join("")}</Types>`;
}

function workbookPart(sheets: readonly DrawnSheet[]): string {
  const tabs = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${tabs.join("")}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const ofSheets = range(sheets).map((i) => relation(i + 1, "worksheet", `worksheets/sheet${i + 1}.xml`));
  return `<Relationships xmlns="${PACKAGE}/relationships">${ofSheets.join("")}${relation(sheets + 1, "styles", "styles.xml")}${relation(sheets + 2, "sharedStrings", "sharedStrings.xml")}</Relationships>`;
}

function sheetPart(sheet: DrawnSheet, looks: Numbered<Look>, texts: Numbered<string>): string {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  const body = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => rowXml(sheet, row, { cells, looks, texts }));
  const widths = (sheet.columnWidths ?? []).map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    widths.length ? `<cols>${widths.join("")}</cols>` : "",
    `<sheetData>${body.join("")}</sheetData>`,
    merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    `<pageSetup paperSize="9" fitToHeight="0"/></worksheet>`,
  ].join("");
}

function rowXml(
  sheet: DrawnSheet,
  row: number,
  content: { cells: readonly DrawnCell[]; looks: Numbered<Look>; texts: Numbered<string> },
): string {
  const height = sheet.rowHeights?.get(row);
  const attributes = [
    height === undefined ? "" : ` ht="${height}" customHeight="1"`,
    sheet.hiddenRows?.has(row) ? ` hidden="1"` : "",
  ].join("");
  const cells = [...content.cells].sort((a, b) => a.column - b.column);
  const xml = cells.map((cell) => cellXml(cell, content.looks.position(cell.look ?? {}), content.texts));
  return `<row r="${row + 1}"${attributes}>${xml.join("")}</row>`;
}

function cellXml(cell: DrawnCell, style: number, texts: Numbered<string>): string {
  const start = `<c r="${a1(cell.row, cell.column)}"${style ? ` s="${style}"` : ""}`;
  const formula = cell.formula === undefined ? "" : `<f>${escapeXml(cell.formula)}</f>`;
  const { value } = cell;
  if (value === null) return formula ? `${start}>${formula}</c>` : `${start}/>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `${start} t="str">${formula}<v>${escapeXml(value)}</v></c>`;
  return `${start} t="s"><v>${texts.position(value)}</v></c>`;
}

function stringsPart(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`;
}

function stylesPart(looks: readonly Look[]): string {
  const fonts = new Numbered<{ isBold: boolean; size: number }>([{ isBold: false, size: 11 }]);
  const fills = new Numbered<string>(["", "gray125"]);
  const formats = new Numbered<string>([]);
  const xfs = looks.map((look) => {
    const font = fonts.position({ isBold: look.isBold ?? false, size: look.size ?? 11 });
    const format = look.numberFormat ? FIRST_OWN_FORMAT + formats.position(look.numberFormat) : 0;
    const fill = fills.position(look.fill ?? "");
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${look.hasBorder ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
  });
  const edges = ["left", "right", "top", "bottom"].map(
    (edge) => `<${edge} style="thin"><color rgb="FF000000"/></${edge}>`,
  );
  return [
    `<styleSheet xmlns="${MAIN}">`,
    list(
      "numFmts",
      formats.items.map(
        (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
      ),
    ),
    list("fonts", fonts.items.map(fontXml)),
    list("fills", fills.items.map(fillXml)),
    list("borders", [`<border/>`, `<border>${edges.join("")}<diagonal/></border>`]),
    list("cellStyleXfs", [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]),
    list("cellXfs", xfs),
    list("cellStyles", [`<cellStyle name="Normal" xfId="0" builtinId="0"/>`]),
    `</styleSheet>`,
  ].join("");
}

const list = (name: string, items: readonly string[]) =>
  items.length ? `<${name} count="${items.length}">${items.join("")}</${name}>` : "";

const fontXml = ({ isBold, size }: { isBold: boolean; size: number }) =>
  `<font>${isBold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/><charset val="134"/></font>`;

function fillXml(fill: string): string {
  if (fill === "") return `<fill><patternFill patternType="none"/></fill>`;
  if (fill === "gray125") return `<fill><patternFill patternType="gray125"/></fill>`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
}

function alignmentXml(look: Look): string {
  const attributes = [
    look.horizontal ? ` horizontal="${look.horizontal}"` : "",
    ` vertical="center"`,
    look.isWrapped ? ` wrapText="1"` : "",
    look.isVerticalText ? ` textRotation="255"` : "",
  ];
  return `<alignment${attributes.join("")}/>`;
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
