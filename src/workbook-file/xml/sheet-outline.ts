import { cellKey, invariant, parseA1 } from "../../core";
import { attribute, scanXml, type XmlElement } from "./xml-scan";

/** Where the parts of a worksheet stand in its text. */
export interface SheetOutline {
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  readonly sheetData: XmlElement;
  /** The runs of columns that the file describes. */
  readonly columns: readonly XmlElement[];
  readonly rows: readonly RowPlace[];
  /** The cells of the rows that were asked for. */
  readonly cells: ReadonlyMap<number, CellPlace>;
  /** Cells with a shared formula, by its number, in the whole sheet; the first with a text is its master. */
  readonly shared: ReadonlyMap<string, readonly CellPlace[]>;
}

/** A row that the file writes. */
export interface RowPlace {
  readonly row: number;
  readonly element: XmlElement;
}

/** A cell that the file writes. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  formula: XmlElement | null;
}

/** Finds its way through a worksheet in one pass; rows and cells may leave out their address. */
export function outlineOf(xml: string, wantedRows: ReadonlySet<number> | "all"): SheetOutline {
  const children: XmlElement[] = [];
  const columns: XmlElement[] = [];
  const rows: RowPlace[] = [];
  const cells = new Map<number, CellPlace>();
  const shared = new Map<string, CellPlace[]>();
  let root: XmlElement | null = null;
  let cell: CellPlace | null = null;
  let row = -1;
  let column = -1;
  const enter: Readonly<Record<string, (element: XmlElement) => void>> = {
    col: (element) => columns.push(element),
    row: (element) => {
      const number = attribute(element, "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      rows.push({ row, element });
    },
    c: (element) => {
      const at = parseA1(attribute(element, "r") ?? "");
      column = at ? at.column : column + 1;
      cell = { row, column, element, formula: null };
      if (wantedRows === "all" || wantedRows.has(row)) cells.set(cellKey(row, column), cell);
    },
    f: (element) => {
      if (!cell || element.parent !== cell.element) return;
      cell.formula = element;
      const number = attribute(element, "si");
      if (number !== undefined) shared.set(number, [...(shared.get(number) ?? []), cell]);
    },
  };
  scanXml(xml, {
    enter: (element) => {
      root ??= element;
      if (element.depth === 1) children.push(element);
      else if (element.depth <= 4) enter[element.name]?.(element);
    },
  });
  const sheetData = children.find((child) => child.name === "sheetData");
  invariant(root && sheetData, "a worksheet has a root and sheet data");
  return { root, children, sheetData, columns, rows, cells, shared };
}
