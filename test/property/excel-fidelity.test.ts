import fc from "../support/laws";
import { a1, cellKey } from "../../src/core";
import type { CellValue, SheetSnapshot, WriteOp, WritePlan, WriteReceipt } from "../../src/core";
import type { SheetSketch } from "../../src/workbench/grid/memory-grid";
import { drawPlace, drawSheet, drawText, isCovered } from "../support/excel/draw-sheets";
import { closeAll, openHost } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import type { WorkbookPortrait } from "../support/excel/portrait";

const WORKBOOKS = Number(process.env.FIDELITY_WORKBOOKS ?? 200);

jest.setTimeout(300_000);
afterEach(closeAll);

interface WriteSeed {
  readonly sheet: number;
  readonly at: { readonly row: number; readonly column: number };
  readonly to: CellValue;
  readonly asFormula: boolean;
  readonly severity: "error" | "warning" | "review";
}

const writeSeed: fc.Arbitrary<WriteSeed> = fc.record({
  sheet: fc.nat(1),
  at: drawPlace,
  to: fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Math.round(n * 10) / 10),
    drawText,
    fc.constant(null),
  ),
  asFormula: fc.boolean(),
  severity: fc.constantFrom("error" as const, "warning" as const, "review" as const),
});
const writes = fc.array(writeSeed, { minLength: 1, maxLength: 8 });

/** A plan as the core would make it: every op with the content that was read. */
function planFrom(sheets: readonly SheetSnapshot[], seeds: readonly WriteSeed[]): WritePlan {
  const ops = new Map(
    seeds.flatMap((seed) => {
      const sheet = sheets[seed.sheet];
      return sheet
        ? [[`${seed.sheet}!${a1(seed.at.row, seed.at.column)}`, opFrom(sheet, seed)] as const]
        : [];
    }),
  );
  const highlights = [...ops.values()].slice(0, 3).map(({ cell, sheetName }, index) => ({
    cell,
    sheetName,
    severity: seeds[index]?.severity ?? "error",
  }));
  return { ops: [...ops.values()], highlights, heldBack: [] };
}

function opFrom(sheet: SheetSnapshot, { at, to, asFormula }: WriteSeed): WriteOp {
  return {
    cell: { sheet: sheet.id, ...at },
    sheetName: sheet.name,
    before: {
      value: sheet.rows[at.row - sheet.top]?.[at.column - sheet.left] ?? null,
      formula: sheet.formulas.get(cellKey(at.row, at.column)) ?? null,
    },
    after: { value: to, formula: asFormula && typeof to === "number" ? `=ROUND(${to},2)` : null },
    reason: { kind: "fix", table: null, check: "property" },
  };
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: object;
}

const EMPTY: Content = { value: "", formula: null, look: {} };

/** What stands in the cells of a portrait, by sheet and address. */
function contentsOf({ sheets }: WorkbookPortrait): Map<string, Content> {
  return new Map(
    sheets.flatMap(({ id, cells }) =>
      Object.entries(cells).map(([at, text]) => [`${id}!${at}`, JSON.parse(text) as Content] as const),
    ),
  );
}

/** Everything but what was written is as it was; values of formulas follow what they are computed from. */
function expectOnlyWritten(then: WorkbookPortrait, now: WorkbookPortrait, { written }: WriteReceipt): void {
  const [before, after] = [contentsOf(then), contentsOf(now)];
  const ops = new Map(written.map((op) => [`${op.cell.sheet}!${a1(op.cell.row, op.cell.column)}`, op]));
  for (const at of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(at) ?? EMPTY, after.get(at) ?? EMPTY];
    const wanted = ops.get(at)?.after ?? was;
    const value = wanted.formula === null ? (wanted.value ?? "") : is.value;
    expect([at, is]).toEqual([at, { value, formula: wanted.formula, look: was.look }]);
  }
}

/** What lies around the cells, our own highlights left out. */
function aroundOf({ sheets }: WorkbookPortrait): unknown {
  return sheets.map(({ id, rest }) => {
    const { rules, ...others } = rest as { readonly rules: readonly { readonly formula: string }[] };
    const foreign = rules.filter(({ formula }) => !formula.includes("自评助手"));
    return { id, ...others, rules: foreign.map((rule) => ({ ...rule, priority: null })) };
  });
}

async function writeAndCompare({ host, office }: OpenedHost, plan: WritePlan): Promise<number> {
  const before = fingerprint(office);
  const receipt = await host.apply(plan, { ifChanged: "skip" });
  const after = fingerprint(office);
  expectOnlyWritten(before, after, receipt);
  expect(aroundOf(after)).toEqual(aroundOf(before));
  expect(receipt.changedMeanwhile).toEqual([]);
  const told = new Set(receipt.refused.map(({ code }) => code));
  for (const code of told) expect(["sheet-protected", "cell-locked", "text-format"]).toContain(code);
  expect(receipt.written.length + receipt.refused.length).toBe(plan.ops.length);
  return receipt.written.length;
}

/** A defined name belongs to one sheet of the workbook; the formulas of all may use it. */
const named = (sheets: readonly SheetSketch[]) =>
  sheets.map((sheet, index) => ({
    ...sheet,
    name: `附件${index + 1}`,
    names: index === 0 ? sheet.names : {},
  }));

test(`${WORKBOOKS} workbooks, written twice: only planned cells change, and restoring gives the workbook back`, async () => {
  let written = 0;
  const property = fc.asyncProperty(
    fc.tuple(drawSheet, drawSheet).map(named),
    writes,
    writes,
    fc.constantFrom("1.7" as const, "1.9" as const, "1.13" as const, "1.20" as const),
    async (sketches, first, second, apiVersion) => {
      const opened = openHost(sketches, { apiVersion });
      const before = fingerprint(opened.office);
      for (const seeds of [first, second]) {
        const { sheets } = await opened.host.read({ scope: { kind: "workbook" } });
        const free = seeds.filter(({ sheet, at }) => !isCovered(sketches[sheet]!, at));
        written += await writeAndCompare(opened, planFrom(sheets, free));
      }
      await opened.host.restore();
      expect(fingerprint(opened.office)).toEqual(before);
      expect([...opened.office.grid.settings.keys()]).toEqual([]);
      closeAll();
    },
  );
  await fc.assert(property, { numRuns: WORKBOOKS, seed: 20_260_101 });
  expect(written).toBeGreaterThan(3 * WORKBOOKS);
});
