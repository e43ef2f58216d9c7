import { cellKey } from "../../core";
import type { CellRef } from "../../core";
import type { Load } from "../exchange/loads";
import { offers } from "../exchange/requirement-sets";
import { areaOf } from "./sheet-look";
import { withoutSpilled } from "./spilled-texts";

/** A text that somebody typed on a sheet. What a formula gives is none: it may change with the very cells that we write. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The words of a sheet, by which its rows and columns are known again wherever they went. */
export interface SheetTexts {
  readonly texts: readonly TypedText[];
  /** By cell key. */
  readonly formulas: ReadonlyMap<number, string>;
  /** How many rows and columns there are, counted from A1 to the last that holds something. */
  readonly rows: number;
  readonly columns: number;
  /** `false` where the sheet holds more than is read of it: nothing on it can then be called the only one. */
  readonly isWhole: boolean;
}

/** A sheet without a word. */
export const NO_TEXTS: SheetTexts = { texts: [], formulas: new Map(), rows: 0, columns: 0, isWhole: true };

/** No form is longer or wider; what lies beyond is another matter. */
const MOST_ROWS = 4_000;
const MOST_COLUMNS = 100;

/** A sheet whose texts are to be read, and about how many cells it has. */
export interface TextsWanted {
  readonly sheet: string;
  readonly cells: number;
}

/** The sheets of some cells, each thought to reach as far as they do. */
export function textsWanted(cells: readonly CellRef[]): readonly TextsWanted[] {
  const corners = new Map<string, { readonly row: number; readonly column: number }>();
  for (const { sheet, row, column } of cells) {
    const corner = corners.get(sheet) ?? { row, column };
    corners.set(sheet, { row: Math.max(corner.row, row), column: Math.max(corner.column, column) });
  }
  return [...corners].map(([sheet, { row, column }]) => ({ sheet, cells: (row + 1) * (column + 1) }));
}

/** The load that reads the texts of a sheet; one that is gone gets no entry. */
export function textsLoad({ sheet, cells }: TextsWanted, found: Map<string, SheetTexts>): Load {
  return bandLoad({ sheet, cells, first: 0, last: MOST_ROWS - 1 }, found);
}

interface Band extends TextsWanted {
  readonly first: number;
  readonly last: number;
}

function bandLoad(band: Band, found: Map<string, SheetTexts>): Load {
  const { sheet, cells, first, last } = band;
  const middle = Math.floor((first + last) / 2);
  return {
    sheet,
    cells,
    queue: (context) => queueBand(context, band, found),
    split: () =>
      first === last
        ? []
        : [bandLoad({ ...band, last: middle }, found), bandLoad({ ...band, first: middle + 1 }, found)],
  };
}

function queueBand(
  context: Excel.RequestContext,
  { sheet: id, first, last }: Band,
  found: Map<string, SheetTexts>,
): () => void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const band = sheet.getRangeByIndexes(first, 0, last - first + 1, MOST_COLUMNS);
  const part = used.getIntersectionOrNullObject(band);
  part.load("formulas,rowIndex,columnIndex");
  const canSpill = offers("1.12", part, "hasSpill");
  if (canSpill) part.load("hasSpill");
  return () => {
    if (sheet.isNullObject) return;
    const draft = found.get(id) ?? extentOf(used);
    if (part.isNullObject) return void found.set(id, draft);
    const texts = [...draft.texts, ...typedTexts(part, canSpill)];
    const formulas = new Map([...draft.formulas, ...formulasOf(part)]);
    found.set(id, { ...draft, texts, formulas });
  };
}

function extentOf(used: Excel.Range): SheetTexts {
  if (used.isNullObject) return NO_TEXTS;
  const { bottom, right } = areaOf(used);
  return {
    texts: [],
    formulas: new Map(),
    rows: bottom + 1,
    columns: right + 1,
    isWhole: bottom < MOST_ROWS && right < MOST_COLUMNS,
  };
}

/** What spilled is no formula for Excel, and yet may change with the very cells that we write. */
function typedTexts(part: Excel.Range, canSpill: boolean): readonly TypedText[] {
  const all = textsIn(part);
  const [formulas, texts] = [all.filter(isFormula), all.filter((typed) => !isFormula(typed))];
  return canSpill && part.hasSpill !== false ? withoutSpilled(texts, formulas) : texts;
}

function isFormula({ text }: TypedText): boolean {
  return text.startsWith("=");
}

/** A text that looks like a formula is among them: who compares formulas has one in hand. */
function formulasOf(part: Excel.Range): readonly (readonly [number, string])[] {
  return textsIn(part)
    .filter(isFormula)
    .map(({ row, column, text }) => [cellKey(row, column), text] as const);
}

function textsIn({ formulas, rowIndex, columnIndex }: Excel.Range): readonly TypedText[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((content: unknown, column) =>
      typeof content === "string" && content !== ""
        ? [{ row: rowIndex + row, column: columnIndex + column, text: content }]
        : [],
    ),
  );
}
