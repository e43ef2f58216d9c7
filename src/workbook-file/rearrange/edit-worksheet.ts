import { a1 } from "../../core";
import { tagWith } from "../xml/insert-in-order";
import type { LineEdit } from "../patch";
import { outlineOf, type CellPlace, type RowPlace, type SheetOutline } from "../xml/sheet-outline";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, scanXml, type XmlElement } from "../xml/xml-scan";
import { movedLine, movedList, movedSpan } from "./line-edit";

/** Inserts or deletes rows or columns in the text of a worksheet; its formulas have moved already. */
export function editWorksheet(xml: string, edit: LineEdit): string {
  const outline = outlineOf(xml, "all");
  const cells = [...outline.cells.values()];
  const splices = [
    ...listSplices(xml, edit),
    ...(edit.axis === "row" ? rowSplices(outline, cells, edit) : columnSplices(outline, cells, edit)),
  ];
  return applySplices(xml, withoutNested(splices));
}

/** What stands inside of something that goes as a whole needs no change of its own. */
function withoutNested(splices: readonly Splice[]): readonly Splice[] {
  const isInsertion = ({ start, end }: Splice) => Number(start === end);
  const sorted = [...splices].sort(
    (a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end,
  );
  let covered = 0;
  return sorted.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = Math.max(covered, end);
    return true;
  });
}

const replaced = (element: XmlElement, changes: Readonly<Record<string, string | null>>): Splice => ({
  start: element.start,
  end: element.contentStart,
  text: tagWith(element, changes),
});
const removed = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });

/** Attributes with addresses, in whatever element; those of rows and cells are moved with them. */
const LISTS = ["ref", "sqref", "activeCell", "topLeftCell"] as const;
/** Elements that mean nothing without their cells, and the lists that mean nothing without any of them. */
const GO_WITH_CELLS = new Set([
  "mergeCell",
  "hyperlink",
  "dataValidation",
  "conditionalFormatting",
  "ignoredError",
]);

function listSplices(xml: string, edit: LineEdit): readonly Splice[] {
  const gone: XmlElement[] = [];
  const items = new Map<XmlElement, number>();
  const changed: Splice[] = [];
  scanXml(xml, {
    leave: (element) => {
      if (element.parent && GO_WITH_CELLS.has(element.name)) {
        items.set(element.parent, (items.get(element.parent) ?? 0) + 1);
      }
      const changes = listChanges(element, edit);
      if (changes === null) gone.push(element);
      else if (Object.keys(changes).length > 0) changed.push(replaced(element, changes));
      if (element.name === "brk") changed.push(...breakSplices(element, edit));
    },
  });
  return [...changed, ...goneSplices(gone, items)];
}

/** What changes in an element's addresses; `null` for one that goes with its cells. */
function listChanges(element: XmlElement, edit: LineEdit): Readonly<Record<string, string>> | null {
  const changes: Record<string, string> = {};
  for (const name of LISTS) {
    const before = element.attributes[name];
    if (before === undefined) continue;
    const after = movedList(before, edit);
    const isGone = after === null || (element.name === "mergeCell" && isOneCell(after));
    if (isGone && GO_WITH_CELLS.has(element.name)) return null;
    if (after !== null && after !== before) changes[name] = after;
  }
  return changes;
}

function isOneCell(address: string): boolean {
  const [first, last = first] = address.split(":");
  return first === last;
}

/** Items that go; a list that loses all of them goes as a whole, any other counts what is left. */
function goneSplices(gone: readonly XmlElement[], items: ReadonlyMap<XmlElement, number>): readonly Splice[] {
  const byParent = new Map<XmlElement, XmlElement[]>();
  for (const element of gone) {
    const parent = element.parent as XmlElement;
    byParent.set(parent, [...(byParent.get(parent) ?? []), element]);
  }
  return [...byParent].flatMap(([parent, lost]) => {
    const left = (items.get(parent) ?? 0) - lost.length;
    if (parent.depth === 0) return lost.map(removed);
    if (left === 0) return [removed(parent)];
    const counted =
      parent.attributes["count"] === undefined ? [] : [replaced(parent, { count: String(left) })];
    return [...counted, ...lost.map(removed)];
  });
}

/** A page break stands behind the line that it names. */
function breakSplices(element: XmlElement, edit: LineEdit): readonly Splice[] {
  const list = edit.axis === "row" ? "rowBreaks" : "colBreaks";
  if (element.parent?.name !== list) return [];
  const line = movedLine(Number(attribute(element, "id") ?? 0), edit);
  return [replaced(element, { id: String(line ?? edit.at) })];
}

function rowSplices(outline: SheetOutline, cells: readonly CellPlace[], edit: LineEdit): readonly Splice[] {
  const moved = outline.rows.flatMap(({ row, element }) => {
    const line = movedLine(row, edit);
    return line === null ? [removed(element)] : [replaced(element, { r: String(line + 1) })];
  });
  const movedCells = cells.flatMap(({ row, column, element }) => {
    const line = movedLine(row, edit);
    return line === null ? [] : [replaced(element, { r: a1(line, column) })];
  });
  return [...moved, ...movedCells, ...(edit.kind === "insert" ? newRows(outline, cells, edit) : [])];
}

/** New rows look like the one above them, as in Excel. */
function newRows(outline: SheetOutline, cells: readonly CellPlace[], edit: LineEdit): readonly Splice[] {
  const above = outline.rows.find(({ row }) => row === edit.at - 1);
  if (!above) return [];
  const { end } = above.element;
  const lines = Array.from({ length: edit.count }, (_, i) => edit.at + i);
  const text = lines.map((line) => blankRow(above, cells, line)).join("");
  return [{ start: end, end, text }];
}

function blankRow({ row, element }: RowPlace, cells: readonly CellPlace[], line: number): string {
  const styled = cells.filter((cell) => cell.row === row && cell.element.attributes["s"] !== undefined);
  const blanks = styled.map(({ column, element: cell }) => blankCell(cell, line, column)).join("");
  return `${tagWith(element, { r: String(line + 1), hidden: null }, false)}${blanks}</${element.prefix}row>`;
}

const blankCell = ({ prefix, attributes }: XmlElement, row: number, column: number) =>
  `<${prefix}c r="${a1(row, column)}" s="${attributes["s"] ?? "0"}"/>`;

function columnSplices(
  outline: SheetOutline,
  cells: readonly CellPlace[],
  edit: LineEdit,
): readonly Splice[] {
  const rows = outline.rows.map(({ element }) => replaced(element, { spans: null }));
  const moved = cells.flatMap(({ row, column, element }) => {
    const line = movedLine(column, edit);
    const old = line === null ? removed(element) : replaced(element, { r: a1(row, line) });
    return column === edit.at - 1 && edit.kind === "insert" ? [old, ...newCells(row, element, edit)] : [old];
  });
  return [...rows, ...moved, ...runSplices(outline, edit)];
}

/** New columns look like the one to their left. */
function newCells(row: number, left: XmlElement, { at, count }: LineEdit): readonly Splice[] {
  if (left.attributes["s"] === undefined) return [];
  const text = Array.from({ length: count }, (_, i) => blankCell(left, row, at + i)).join("");
  return [{ start: left.end, end: left.end, text }];
}

function runSplices(outline: SheetOutline, edit: LineEdit): readonly Splice[] {
  const list = outline.children.find(({ name }) => name === "cols");
  if (!list) return [];
  const runs = outline.columns;
  const moved = runs.map((run) => {
    const from = Number(attribute(run, "min")) - 1;
    const to = Number(attribute(run, "max")) - 1;
    const isLeft = edit.kind === "insert" && to === edit.at - 1;
    return isLeft ? { from, to: to + edit.count } : movedSpan({ from, to }, edit);
  });
  if (moved.every((span) => span === null)) return [removed(list)];
  return runs.map((run, i) => {
    const span = moved[i];
    return span ? replaced(run, { min: String(span.from + 1), max: String(span.to + 1) }) : removed(run);
  });
}
