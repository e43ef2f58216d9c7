import fc from "fast-check";
import { a1 } from "../../src/core";
import type { CellValue, WriteOp, WritePlan } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { closeAll, fingerprint, openHost } from "../support/excel/open-host";
import type { WorkbookPortrait } from "../support/excel/open-host";
import { idOf } from "../support/excel/table-sketch";

const ROWS = 12;
const COLUMNS = 8;
const WORKBOOKS = Number(process.env.FIDELITY_WORKBOOKS ?? 200);

jest.setTimeout(300_000);

const text = fc.constantFrom(
  "健全",
  "≥95%",
  "培训人次",
  "说明：因疫情推迟",
  "=看似公式",
  "-3",
  "2024-1-5",
  "100%",
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  {
    weight: 3,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100),
  },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.boolean() },
);
const formula = fc.constantFrom("=SUM(A1:A3)", "=ROUND(B2,1)", "=A1+B2", "=C3*2");
const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const format = fc.constantFrom("0.00", "0%", "@", "#,##0", "yyyy-m-d");
const color = fc.constantFrom("#FFFF00", "#FF0000", "#DDEEFF");

interface SheetSeed {
  readonly values: readonly (readonly (CellValue | undefined)[])[];
  readonly formulas: readonly (readonly [{ row: number; column: number }, string])[];
  readonly looks: readonly (readonly [
    { row: number; column: number },
    { format?: string; fill?: string; isLocked?: false },
  ])[];
  readonly merges: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hasFilter: boolean;
  readonly isProtected: boolean;
  readonly rules: readonly string[];
}

const sheetSeed: fc.Arbitrary<SheetSeed> = fc.record({
  values: fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  formulas: fc.array(fc.tuple(place, formula), { maxLength: 4 }),
  looks: fc.array(
    fc.tuple(place, fc.record({ format, fill: color, isLocked: fc.constant(false) }, { requiredKeys: [] })),
    { maxLength: 8 },
  ),
  merges: fc.uniqueArray(fc.nat(ROWS / 3 - 1), { maxLength: 3 }),
  hiddenRows: fc.uniqueArray(fc.nat(ROWS - 1), { maxLength: 4 }),
  hasFilter: fc.boolean(),
  isProtected: fc.boolean(),
  rules: fc.array(fc.constantFrom("=LEN(A1)=0", "=A1>5", '=$B1="健全"'), { maxLength: 2 }),
});

function sheetFrom(seed: SheetSeed, index: number): SheetSketch {
  const looks = Object.fromEntries(
    seed.looks.map(([{ row, column }, { format: numberFormat, ...look }]) => [
      a1(row, column),
      { ...look, ...(numberFormat ? { numberFormat } : {}) },
    ]),
  );
  return {
    name: `附件${index + 1}`,
    // A text that begins like a formula is written with an apostrophe, as a user would type it.
    rows: seed.values.map((row) =>
      row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : (cell ?? null))),
    ),
    cells: Object.fromEntries(seed.formulas.map(([{ row, column }, written]) => [a1(row, column), written])),
    looks,
    merges: seed.merges.map((block) => `F${block * 3 + 1}:G${block * 3 + 2}`),
    hiddenRows: seed.hiddenRows,
    filter: seed.hasFilter ? `A1:H${ROWS}` : undefined,
    isProtected: seed.isProtected,
    conditionalFormats: seed.rules.map((rule, priority) => ({
      areas: [{ top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }],
      formula: rule,
      fill: "#00FF00",
      fontColor: null,
      priority,
      stopIfTrue: false,
    })),
  };
}

interface WriteSeed {
  readonly sheet: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly to: CellValue;
  readonly asFormula: boolean;
}

const writeSeed: fc.Arbitrary<WriteSeed> = fc.record({
  sheet: fc.nat(1),
  at: place,
  to: fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Math.round(n * 10) / 10),
    text,
  ),
  asFormula: fc.boolean(),
});

/** A plan as the core would make it: every op with the content that was read. Covered cells of merges are no targets. */
async function planFrom(
  opened: ReturnType<typeof openHost>,
  seeds: readonly WriteSeed[],
): Promise<WritePlan> {
  const { sheets } = await opened.host.read({ scope: { kind: "workbook" } });
  const ops = new Map<string, WriteOp>();
  for (const { sheet: index, at, to, asFormula } of seeds) {
    const sheet = sheets[index];
    if (!sheet) continue;
    const isCovered = sheet.merges.some(
      ({ top, left, bottom, right }) =>
        at.row >= top &&
        at.row <= bottom &&
        at.column >= left &&
        at.column <= right &&
        !(at.row === top && at.column === left),
    );
    if (isCovered) continue;
    const cellKeyOf = at.row * 16_384 + at.column;
    const before = {
      value: sheet.rows[at.row - sheet.top]?.[at.column - sheet.left] ?? null,
      formula: sheet.formulas.get(cellKeyOf) ?? null,
    };
    const after =
      asFormula && typeof to === "number"
        ? { value: to, formula: `=ROUND(${to},2)` }
        : { value: to, formula: null };
    ops.set(`${index}!${cellKeyOf}`, {
      cell: { sheet: sheet.id, ...at },
      sheetName: sheet.name,
      before,
      after,
      reason: { kind: "fix", table: null, check: "property" },
    });
  }
  const highlights = [...ops.values()].slice(0, 3).map(({ cell, sheetName }) => ({
    cell,
    sheetName,
    severity: "error" as const,
  }));
  return { ops: [...ops.values()], highlights, heldBack: [] };
}

/** The content of a cell in a portrait: `value` and `formula` alone. */
function contentsOf(portrait: WorkbookPortrait, sheet: string): Map<string, string> {
  const cells = portrait.sheets.find(({ id }) => id === sheet)?.cells ?? {};
  return new Map(Object.entries(cells));
}

test(`${WORKBOOKS} workbooks: only planned cells change, and restoring gives the workbook back`, async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(sheetSeed, sheetSeed),
      fc.array(writeSeed, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("1.7" as const, "1.13" as const, "1.20" as const),
      async (seeds, writes, apiVersion) => {
        const opened = openHost(seeds.map(sheetFrom), { apiVersion: "1.20" });
        try {
          const plan = await planFrom(opened, writes);
          closeAll();
          const again = openHost(seeds.map(sheetFrom), { apiVersion });
          const before = fingerprint(again.office);
          const receipt = await again.host.apply(plan, { ifChanged: "skip" });
          written += receipt.written.length;
          const between = fingerprint(again.office);
          const planned = new Set(
            receipt.written.map(({ cell }) => `${cell.sheet}!${a1(cell.row, cell.column)}`),
          );
          for (const { id } of before.sheets) {
            const [then, now] = [contentsOf(before, id), contentsOf(between, id)];
            for (const at of new Set([...then.keys(), ...now.keys()])) {
              // Formulas follow what was written: their text stays, their value may not.
              const isFormula = JSON.parse(then.get(at) ?? "{}").formula != null;
              if (planned.has(`${id}!${at}`) || isFormula) continue;
              expect(`${at} ${now.get(at)}`).toBe(`${at} ${then.get(at)}`);
            }
          }
          for (const { cell, after } of receipt.written) {
            const content = JSON.parse(
              contentsOf(between, cell.sheet).get(a1(cell.row, cell.column)) ?? "{}",
            );
            expect(content.formula ?? null).toBe(after.formula);
            expect(String(content.value)).toBe(String(after.value));
          }
          await again.host.restore();
          expect(fingerprint(again.office)).toEqual(before);
        } finally {
          closeAll();
        }
      },
    ),
    { numRuns: WORKBOOKS, seed: 20_260_101 },
  );
  expect(written).toBeGreaterThan(WORKBOOKS);
});

test("the first sheet's id is what sketches count on", () => expect(idOf(1)).toMatch(/^\{/));
