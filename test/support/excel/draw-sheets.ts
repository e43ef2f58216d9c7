import fc from "fast-check";
import { a1 } from "../../../src/core";
import type { CellValue } from "../../../src/core";
import type { SheetSketch } from "../../../src/workbench/grid/memory-grid";

export const ROWS = 12;
export const COLUMNS = 8;

/** Texts as they stand in such tables, and those that Excel would make something else of. */
export const drawText = fc.constantFrom(
  "健全",
  "≥95%",
  "培训人次",
  "说明：因疫情推迟",
  "=看似公式",
  "-3",
  "'引号",
  "2024-1-5",
  "100%",
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100),
  },
  { weight: 3, arbitrary: drawText },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#DIV/0!") },
);
const formula = fc.constantFrom(
  "=SUM(A1:A3)",
  "=ROUND(B2,1)",
  "=A1+B2",
  "=C3*2",
  '=IF(D4>1,"健全","")',
  "=SUM(得分区)",
);

export const drawPlace = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
/** To the right of all that the formulas refer to: none goes round in a circle. */
const formulaPlace = fc.record({ row: fc.nat(ROWS - 1), column: fc.integer({ min: 4, max: COLUMNS - 1 }) });
type Place = { readonly row: number; readonly column: number };

const look = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "0%", "@", "#,##0", "yyyy/m/d"),
    fill: fc.constantFrom("#FFFF00", "#FF0000", "#DDEEFF"),
    isLocked: fc.constant(false),
    isBold: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** Rules of the user's own, some of them very much like ours. */
const rule = fc.record({
  formula: fc.constantFrom("=LEN(A1)=0", "=A1>5", '=$B1="健全"', '=ISNUMBER(FIND("|"&TRIM(H1)&"|","||无|"))'),
  top: fc.nat(ROWS - 2),
  stopIfTrue: fc.boolean(),
});

const drawRule = fc.constantFrom("decimal between 0 and 100", "whole between 0 and 10", "list 健全,不健全");

const seed = fc.record({
  values: fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  formulas: fc.array(fc.tuple(formulaPlace, formula), { maxLength: 5 }),
  looks: fc.array(fc.tuple(drawPlace, look), { maxLength: 10 }),
  merges: fc.uniqueArray(fc.nat(ROWS / 3 - 1), { maxLength: 3 }),
  hiddenRows: fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 4 }),
  hiddenColumns: fc.uniqueArray(fc.nat(COLUMNS - 1), { maxLength: 2 }),
  hasFilter: fc.boolean(),
  protection: fc.constantFrom(false, false, false, true),
  rules: fc.array(rule, { maxLength: 3 }),
  notes: fc.array(drawPlace, { maxLength: 3 }),
  validations: fc.array(fc.tuple(drawPlace, drawRule), { maxLength: 2 }),
  arrays: fc.uniqueArray(fc.nat(ROWS / 3 - 1), { maxLength: 2 }),
  spills: fc.uniqueArray(fc.nat(ROWS / 3 - 1), { maxLength: 2 }),
  hasTable: fc.boolean(),
  names: fc.array(fc.nat(ROWS - 3), { maxLength: 1 }),
});

type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** Cells of a sheet that lie under a merge: nobody can write them. */
export function isCovered({ merges = [] }: SheetSketch, { row, column }: Place): boolean {
  return merges.some((merge) => {
    const top = Number(/\d+/.exec(merge)?.[0]) - 1;
    const isInside = row >= top && row <= top + 1 && column >= 5 && column <= 6;
    return isInside && !(row === top && column === 5);
  });
}

/**
 * A sheet as somebody may have left it: merges, formats, fills, rules, notes, validations, names, hidden and locked cells, an
 * Excel table, formulas entered over several cells, and such that spill where this Excel knows them.
 */
export const drawSheet = (canSpill: boolean): fc.Arbitrary<SheetSketch> =>
  seed.map((drawn) => sketchOf(canSpill ? drawn : { ...drawn, spills: [] }));

function sketchOf(drawn: Seed): SheetSketch {
  return {
    name: "附件",
    rows: drawn.values.map((row) => row.map(asTyped)),
    cells: { ...byAddress(drawn.formulas), ...spillsOf(drawn) },
    arrays: Object.fromEntries(
      drawn.arrays.map((block) => [`C${block * 3 + 1}:C${block * 3 + 2}`, `=A1:A2&"项"`] as const),
    ),
    tables: drawn.hasTable ? [`E2:E${ROWS}`] : [],
    looks: byAddress(drawn.looks),
    merges: drawn.merges.map((block) => `F${block * 3 + 1}:G${block * 3 + 2}`),
    hiddenRows: drawn.hiddenRows,
    hiddenColumns: drawn.hiddenColumns,
    filter: drawn.hasFilter ? `A1:H${ROWS}` : undefined,
    isProtected: drawn.protection,
    conditionalFormats: drawn.rules.map(({ formula: told, top, stopIfTrue }, priority) => ({
      areas: [{ top, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }],
      formula: told,
      fill: "#00FF00",
      fontColor: null,
      priority,
      stopIfTrue,
    })),
    notes: byAddress(drawn.notes.map((place) => [place, "请核对"] as const)),
    names: Object.fromEntries(drawn.names.map((row) => ["得分区", `B${row + 1}:D${row + 3}`])),
    validations: byAddress(drawn.validations),
  };
}

/** Formulas that spill into the cell below, unless something stands there. */
function spillsOf({ spills }: Seed): Record<string, string> {
  return Object.fromEntries(spills.map((block) => [`D${block * 3 + 1}`, "=A4:A5&A7"]));
}

/** A text that begins like a formula is typed with an apostrophe. */
function asTyped(cell: CellValue): CellValue {
  return typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell;
}

function byAddress<T>(entries: readonly (readonly [Place, T])[]): Record<string, T> {
  return Object.fromEntries(entries.map(([{ row, column }, item]) => [a1(row, column), item]));
}
