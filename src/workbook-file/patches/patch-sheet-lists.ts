import { a1, a1Area, type Area } from "../../core";
import type { WorkbookPatch } from "../patch";
import { insertChild, tagWith, WORKSHEET_ORDER, type OrderedRoot } from "../xml/insert-in-order";
import type { SheetOutline } from "../xml/sheet-outline";
import type { Splice } from "../xml/splice";
import { attribute, escapeXml, findElements, type XmlElement } from "../xml/xml-scan";

/** A worksheet and where its parts stand. */
export interface SheetText {
  readonly xml: string;
  readonly outline: SheetOutline;
}

/** The children of a worksheet in the order of the file format. */
export function orderedSheet({ outline }: SheetText): OrderedRoot {
  return { root: outline.root, children: outline.children, order: WORKSHEET_ORDER };
}

/** Replaces a list of the worksheet, adds it where it belongs, or removes it when it is empty. */
function setList(sheet: SheetText, name: string, xml: string): readonly Splice[] {
  const old = sheet.outline.children.find((child) => child.name === name);
  if (old) return [{ start: old.start, end: old.end, text: xml }];
  return xml === "" ? [] : [insertChild(orderedSheet(sheet), name, xml)];
}

/** The elements inside one list of the worksheet. */
function itemsOf({ xml, outline }: SheetText, list: string, item: string): readonly XmlElement[] {
  const old = outline.children.find((child) => child.name === list);
  if (!old) return [];
  // Offsets of the items are of no use here: only their attributes are read.
  return findElements(xml.slice(old.start, old.end), item);
}

/** Makes the merged areas of a sheet exactly these; nothing is written where they are the same. */
export function patchMerges(sheet: SheetText, areas: readonly Area[]): readonly Splice[] {
  const before = itemsOf(sheet, "mergeCells", "mergeCell").map((item) => attribute(item, "ref") ?? "");
  const after = areas.map(a1Area);
  if ([...before].sort().join() === [...after].sort().join()) return [];
  const { prefix } = sheet.outline.root;
  const items = after.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join("");
  const list = `<${prefix}mergeCells count="${after.length}">${items}</${prefix}mergeCells>`;
  return setList(sheet, "mergeCells", after.length === 0 ? "" : list);
}

/** A run of columns with the attributes that the file gives them. */
interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly element: XmlElement | null;
  readonly width: number | null;
}

/** Sets widths of single columns; runs of columns are cut where one of them changes. */
export function patchColumnWidths(
  sheet: SheetText,
  widths: readonly { readonly column: number; readonly pixels: number }[],
): readonly Splice[] {
  if (widths.length === 0) return [];
  let runs: readonly ColumnRun[] = itemsOf(sheet, "cols", "col").map((element) => ({
    from: Number(attribute(element, "min")) - 1,
    to: Number(attribute(element, "max")) - 1,
    element,
    width: null,
  }));
  for (const { column, pixels } of widths) runs = withWidth(runs, column, pixels / 7);
  const { prefix } = sheet.outline.root;
  const items = runs.map((run) => columnXml(run, prefix)).join("");
  return setList(sheet, "cols", `<${prefix}cols>${items}</${prefix}cols>`);
}

function withWidth(runs: readonly ColumnRun[], column: number, width: number): readonly ColumnRun[] {
  const own = runs.find((run) => run.from <= column && run.to >= column);
  const cut = runs.flatMap((run) =>
    run === own
      ? [
          { ...run, to: column - 1 },
          { ...run, from: column + 1 },
        ].filter(({ from, to }) => from <= to)
      : [run],
  );
  const wide = { from: column, to: column, element: own?.element ?? null, width };
  return [...cut, wide].sort((a, b) => a.from - b.from);
}

function columnXml({ from, to, element, width }: ColumnRun, prefix: string): string {
  const attributes = { min: String(from + 1), max: String(to + 1) };
  const sized = width === null ? attributes : { ...attributes, width: String(width), customWidth: "1" };
  if (element) return tagWith(element, sized, true);
  const text = Object.entries(sized).map(([name, value]) => ` ${name}="${value}"`);
  return `<${prefix}col${text.join("")}/>`;
}

/** Sets or removes links of single cells. `relate` adds a relationship to an outside address and returns the attribute that leads to it. */
export function patchHyperlinks(
  sheet: SheetText,
  links: NonNullable<WorkbookPatch["hyperlinks"]>,
  relate: (address: string) => string,
): readonly Splice[] {
  if (links.length === 0) return [];
  const { prefix } = sheet.outline.root;
  const changed = new Map(links.map((link) => [a1(link.row, link.column), link.target]));
  const old = itemsOf(sheet, "hyperlinks", "hyperlink").filter(
    (element) => !changed.has(attribute(element, "ref") ?? ""),
  );
  const added = [...changed].flatMap(([ref, target]) =>
    target === null ? [] : [`<${prefix}hyperlink ref="${ref}" ${targetXml(target, relate)}/>`],
  );
  const items = [...old.map((element) => tagWith(element, {}, true)), ...added].join("");
  return setList(sheet, "hyperlinks", items && `<${prefix}hyperlinks>${items}</${prefix}hyperlinks>`);
}

function targetXml(target: string, relate: (address: string) => string): string {
  if (target.startsWith("#")) return `location="${escapeXml(target.slice(1))}"`;
  return relate(target);
}
