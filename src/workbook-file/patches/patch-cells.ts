import { cellKey } from "../../core";
import { cellXml } from "./cell-xml";
import { tagWith } from "../xml/insert-in-order";
import { withFunctionMarks } from "./newer-functions";
import type { CellPatch, LookPatch } from "../patch";
import type { CellPlace, RowPlace, SheetOutline } from "../xml/sheet-outline";
import type { Splice } from "../xml/splice";
import { attribute, escapeXml } from "../xml/xml-scan";

/** What cells are patched with besides the sheet itself. */
export interface CellContext {
  readonly xml: string;
  readonly outline: SheetOutline;
  /** The position of a style with a changed look. */
  readonly styleWith: (style: number, look: LookPatch) => number;
  /** The formula of a cell as the reader spells it out, with `=`; needed where formulas are shared. */
  readonly formulaAt: (row: number, column: number) => string | undefined;
}

/** What became of the cells. */
export interface PatchedCells {
  readonly splices: readonly Splice[];
  /** Whether a formula came, went or changed, so that Excel has to calculate anew. */
  readonly areFormulasTouched: boolean;
}

/** The replacements that put cell patches into a worksheet, one patch a cell. */
export function patchCells(patches: readonly CellPatch[], context: CellContext): PatchedCells {
  const { cells } = context.outline;
  const sorted = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const placeOf = (patch: CellPatch) => cells.get(cellKey(patch.row, patch.column));
  const touched = sorted.filter((patch) => touchesFormula(patch, placeOf(patch), context));
  const unshared = unsharedBy(touched.flatMap((patch) => placeOf(patch) ?? []));
  const isReplaced = (cell: CellPlace) =>
    sorted.some((patch) => patch.row === cell.row && patch.column === cell.column && writes(patch));
  return {
    areFormulasTouched: touched.length > 0,
    splices: [
      ...sorted.flatMap((patch) => replaceCell(patch, placeOf(patch), { context, unshared })),
      ...newCellSplices(
        sorted.filter((patch) => !placeOf(patch) && isWorthACell(patch)),
        context,
      ),
      ...spellOut(unshared, isReplaced, context),
    ],
  };
}

const writes = (patch: CellPatch) => patch.value !== undefined || patch.formula !== undefined;

const isWorthACell = (patch: CellPatch) =>
  (patch.value ?? null) !== null || patch.formula !== undefined || patch.look !== undefined;

function touchesFormula(patch: CellPatch, cell: CellPlace | undefined, context: CellContext): boolean {
  if (!writes(patch)) return false;
  return formulaBefore(cell, context) !== patch.formula;
}

const formulaBefore = (cell: CellPlace | undefined, context: CellContext) =>
  cell?.formula ? context.formulaAt(cell.row, cell.column) : undefined;

/** The shared formulas whose master is written over: whoever shares them has to spell them out from now on. */
function unsharedBy(cells: readonly CellPlace[]): ReadonlySet<string> {
  const masters = cells.flatMap(({ formula }) => (formula && !formula.isSelfClosing ? [formula] : []));
  return new Set(masters.flatMap((formula) => attribute(formula, "si") ?? []));
}

/** Gives cells that share a formula, by its number, each its own. */
export function spellOut(
  unshared: Iterable<string>,
  isReplaced: (cell: CellPlace) => boolean,
  context: Pick<CellContext, "outline" | "formulaAt">,
): readonly Splice[] {
  const cells = [...unshared].flatMap((number) => context.outline.shared.get(number) ?? []);
  return cells.flatMap((cell) => {
    const formula = context.formulaAt(cell.row, cell.column);
    if (!cell.formula || formula === undefined || isReplaced(cell)) return [];
    const { start, end, prefix } = cell.formula;
    return [{ start, end, text: formulaXml(formula, prefix) }];
  });
}

const formulaXml = (formula: string, prefix: string) =>
  `<${prefix}f>${escapeXml(withFunctionMarks(formula.replace(/^=/, "")))}</${prefix}f>`;

/** The sheet, and the numbers of the shared formulas that have to be spelled out. */
interface Sharing {
  readonly context: CellContext;
  readonly unshared: ReadonlySet<string>;
}

function replaceCell(
  patch: CellPatch,
  cell: CellPlace | undefined,
  { context, unshared }: Sharing,
): readonly Splice[] {
  if (!cell) return [];
  const { element } = cell;
  const style = styleOf(patch, Number(element.attributes["s"] ?? 0), context);
  if (!writes(patch)) {
    const text = tagWith(element, { s: style > 0 ? String(style) : null });
    return [{ start: element.start, end: element.contentStart, text }];
  }
  const isKept = patch.formula !== undefined && patch.formula === formulaBefore(cell, context);
  const formula = formulaOf(patch, cell, { isKept, context, unshared });
  const content = { value: patch.value ?? null, formula, isKept, style };
  const text = cellXml(patch, content, { prefix: element.prefix, old: element });
  return [{ start: element.start, end: element.end, text }];
}

function styleOf(patch: CellPatch, style: number, context: CellContext): number {
  return patch.look ? context.styleWith(style, patch.look) : style;
}

/** A formula that stays is written as it was, so that shared and array formulas keep their shape. */
function formulaOf(
  patch: CellPatch,
  cell: CellPlace,
  { isKept, context, unshared }: Sharing & { readonly isKept: boolean },
): string {
  if (patch.formula === undefined) return "";
  const { formula } = cell;
  const isShared = formula !== null && unshared.has(attribute(formula, "si") ?? "");
  if (formula && isKept && !isShared) return context.xml.slice(formula.start, formula.end);
  return formulaXml(patch.formula, cell.element.prefix);
}

function newCellSplices(patches: readonly CellPatch[], context: CellContext): readonly Splice[] {
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches) rows.set(patch.row, [...(rows.get(patch.row) ?? []), patch]);
  const places = new Map(context.outline.rows.map((place) => [place.row, place]));
  const inOldRows = [...rows].flatMap(([row, cells]) => {
    const place = places.get(row);
    return place ? cellsIntoRow(cells, place, context) : [];
  });
  return [...inOldRows, ...newRows(new Map([...rows].filter(([row]) => !places.has(row))), context)];
}

function newCellXml(patch: CellPatch, context: CellContext): string {
  const { prefix } = context.outline.sheetData;
  const formula = patch.formula === undefined ? "" : formulaXml(patch.formula, prefix);
  const content = { value: patch.value ?? null, formula, style: styleOf(patch, 0, context) };
  return cellXml(patch, content, { prefix, old: null });
}

/** Cells into a row that is there; its `spans`, a hint that may not hold any more, goes. */
function cellsIntoRow(patches: readonly CellPatch[], row: RowPlace, context: CellContext): readonly Splice[] {
  const { element } = row;
  const start = tagWith(element, { spans: null }, false);
  const cells = patches.map((patch) => ({ column: patch.column, text: newCellXml(patch, context) }));
  if (element.isSelfClosing) {
    const text = `${start}${cells.map((cell) => cell.text).join("")}</${element.prefix}row>`;
    return [{ start: element.start, end: element.end, text }];
  }
  const old = [...context.outline.cells.values()].filter((cell) => cell.row === row.row);
  const inserted = cells.map(({ column, text }) => {
    const next = old.find((cell) => cell.column > column);
    const at = next ? next.element.start : element.contentEnd;
    return { start: at, end: at, text };
  });
  return [{ start: element.start, end: element.contentStart, text: start }, ...inserted];
}

function newRows(rows: ReadonlyMap<number, readonly CellPatch[]>, context: CellContext): readonly Splice[] {
  const { sheetData, rows: old } = context.outline;
  const { prefix } = sheetData;
  const xml = [...rows].map(([row, patches]) => {
    const cells = patches.map((patch) => newCellXml(patch, context)).join("");
    return { row, text: `<${prefix}row r="${row + 1}">${cells}</${prefix}row>` };
  });
  if (xml.length > 0 && sheetData.isSelfClosing) {
    const text = `${tagWith(sheetData, {}, false)}${xml.map((row) => row.text).join("")}</${prefix}sheetData>`;
    return [{ start: sheetData.start, end: sheetData.end, text }];
  }
  return xml.map(({ row, text }) => {
    const at = old.find((place) => place.row > row)?.element.start ?? sheetData.contentEnd;
    return { start: at, end: at, text };
  });
}
