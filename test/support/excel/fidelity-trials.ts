import fc from "fast-check";
import { a1, cellKey } from "../../../src/core";
import type {
  CellValue,
  HostErrorCode,
  SheetSnapshot,
  WorkbookHost,
  WorkbookSnapshot,
  WriteOp,
  WritePlan,
  WriteReceipt,
} from "../../../src/core";
import { createExcelHost } from "../../../src/excel/excel-host";
import type { SheetSketch } from "../../../src/workbench/grid/memory-grid";
import { drawPlace, drawSheet, drawText, isCovered } from "./draw-sheets";
import type { OpenedWorkbook, OpenWorkbook } from "./open-workbook";
import { fingerprint } from "./portrait";
import type { WorkbookPortrait } from "./portrait";

/*
 * Workbooks drawn at random, written and restored, in whatever world has the unmodified Office.js. Nothing here knows a
 * test framework; what is not as it must be is thrown.
 */

const PATIENCE = { timeout: 10_000, pauses: [1, 1] };

/** Plain data that must say the same. */
function agree(what: string, found: unknown, wanted: unknown): void {
  const [is, must] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== must) throw new Error(`${what}: ${is} instead of ${must}`);
}

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
    reason: { kind: "fix", table: null, check: "number-stored-as-text" },
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
function checkOnlyWritten(then: WorkbookPortrait, now: WorkbookPortrait, { written }: WriteReceipt): void {
  const [before, after] = [contentsOf(then), contentsOf(now)];
  const ops = new Map(written.map((op) => [`${op.cell.sheet}!${a1(op.cell.row, op.cell.column)}`, op]));
  for (const at of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(at) ?? EMPTY, after.get(at) ?? EMPTY];
    const wanted = ops.get(at)?.after ?? was;
    const value = wanted.formula === null ? (wanted.value ?? "") : is.value;
    agree(at, is, { value, formula: wanted.formula, look: was.look });
  }
}

interface Around {
  readonly rules: readonly { readonly formula: string }[];
  readonly spills: readonly (readonly [number, { readonly area: unknown }])[];
}

/** What lies around the cells, our own highlights left out. */
function aroundOf({ sheets }: WorkbookPortrait): unknown {
  return sheets.map(({ id, rest }) => {
    const { rules, spills, ...others } = rest as Around;
    const foreign = rules.filter(({ formula }) => !formula.includes("自评助手"));
    // Which cells a formula fills, not with what: that follows from what was written.
    const filled = spills.map(([key, { area }]) => ({ key, area }));
    return { id, ...others, filled, rules: foreign.map((rule) => ({ ...rule, priority: null })) };
  });
}

interface Opened {
  readonly office: OpenedWorkbook;
  readonly host: WorkbookHost;
}

/** A snapshot to be compared: maps and sets as lists in order. */
function plain({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ formulas, numberFormats, hiddenRows, hiddenColumns, ...sheet }) => ({
    ...sheet,
    formulas: [...formulas].sort(),
    numberFormats: [...numberFormats].sort(),
    hiddenRows: [...hiddenRows].sort(),
    hiddenColumns: [...hiddenColumns].sort(),
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
  }));
}

/** Refusals that a workbook drawn at random may bring about. */
const REFUSALS: readonly HostErrorCode[] = [
  "sheet-protected",
  "cell-locked",
  "text-format",
  "array-formula",
  "table-formula",
];

/** A cell that was emptied may be what a formula was waiting for to spill: then it cannot be empty, and has its content again. */
function isFilledAnew({ after }: WriteOp): boolean {
  return after.value === null && after.formula === null;
}

async function writeAndCompare(
  { host, office }: Opened,
  plan: WritePlan,
  known: WorkbookSnapshot,
): Promise<number> {
  const before = fingerprint(office);
  const receipt = await host.apply(plan, { ifChanged: "skip", known });
  const after = fingerprint(office);
  if (receipt.workbook) {
    const now = await host.read({ scope: { kind: "workbook" } });
    const written = new Set(receipt.written.map(({ cell }) => cell.sheet));
    const theirs = ({ sheets }: WorkbookSnapshot) =>
      plain({ sheets: sheets.filter(({ id }) => written.has(id)) });
    agree("the written sheets as the receipt brings them", theirs(receipt.workbook), theirs(now));
  }
  checkOnlyWritten(before, after, receipt);
  agree("what lies around the cells", aroundOf(after), aroundOf(before));
  agree("cells changed meanwhile", receipt.changedMeanwhile, []);
  const strange = receipt.refused.filter(({ op, code }) => !REFUSALS.includes(code) && !isFilledAnew(op));
  agree("strange refusals", strange, []);
  agree("cells told of", receipt.written.length + receipt.refused.length, plan.ops.length);
  return receipt.written.length;
}

/** A defined name belongs to one sheet of the workbook; the formulas of all may use it. */
const named = (sheets: readonly SheetSketch[]) =>
  sheets.map((sheet, index) => ({
    ...sheet,
    name: `附件${index + 1}`,
    names: index === 0 ? sheet.names : {},
  }));

/** Writes twice and restores; gives how many cells were written. */
async function writeAndRestore(
  opened: Opened,
  sketches: readonly SheetSketch[],
  rounds: readonly (readonly WriteSeed[])[],
): Promise<number> {
  const before = fingerprint(opened.office);
  let written = 0;
  for (const seeds of rounds) {
    const known = await opened.host.read({ scope: { kind: "workbook" } });
    const free = seeds.filter(({ sheet, at }) => !isCovered(sketches[sheet]!, at));
    written += await writeAndCompare(opened, planFrom(known.sheets, free), known);
  }
  await opened.host.restore();
  agree("the restored workbook", fingerprint(opened.office), before);
  agree("settings left behind", [...opened.office.grid.settings.keys()], []);
  return written;
}

/**
 * Opens workbooks drawn at random, writes twice to each and restores it. Only planned cells may change, and in the end
 * the workbook is what it was.
 *
 * @returns how many cells were written
 * @throws with the smallest workbook that was harmed
 */
export async function harmNoWorkbook(
  open: OpenWorkbook,
  { runs, seed, canSpill }: { readonly runs: number; readonly seed: number; readonly canSpill: boolean },
): Promise<number> {
  let written = 0;
  const workbook = fc.tuple(drawSheet(canSpill), drawSheet(canSpill)).map(named);
  const property = fc.asyncProperty(workbook, writes, writes, async (sheets, ...rounds) => {
    const office = open({ sheets });
    written += await writeAndRestore({ office, host: createExcelHost(PATIENCE) }, sheets, rounds);
    office.close();
  });
  await fc.assert(property, { numRuns: runs, seed });
  return written;
}
