import {
  DEFAULT_SETTINGS,
  readTable,
  recognizeSheet,
  runTableChecks,
  scoreTable,
  type SelfEvaluationTable,
  type SheetSnapshot,
} from "../../src/core";
import { generateTables, type GeneratedTable } from "./form-workbook";
import { BUDGET_SCORE, formulaGrid, INDICATOR_SCORES, totalScore } from "./formula-grid";
import { findLibreOffice } from "../support/find-libreoffice";
import { recalculateInLibreOffice } from "./libreoffice";
import { compare, costOf, growth, spread } from "./measure";
import { growthRow, ratioRow, spreadText, type Row } from "./report";
import { univerEngine, type FormulaEngine } from "./univer-engine";

const INDICATORS = 40;
/** The rules with the decimals that the generated tables print. */
const SETTINGS = { ...DEFAULT_SETTINGS, decimals: 2 as const };

/** A table as it was read, and the sheet that it stands on. */
interface ReadTable {
  readonly table: SelfEvaluationTable;
  readonly sheet: SheetSnapshot;
}

function tablesOf(generated: readonly GeneratedTable[]): ReadTable[] {
  return generated.map(({ sheet }) => {
    const [region] = recognizeSheet(sheet, []).regions;
    if (!region) throw new Error(`no table on ${sheet.name}`);
    return { table: readTable(sheet, region), sheet };
  });
}

function scoreAll(tables: readonly ReadTable[]): number {
  return tables.reduce(
    (count, { table, sheet }) => count + runTableChecks(scoreTable(table, SETTINGS), sheet, SETTINGS).length,
    0,
  );
}

/** Both must agree before they race: the policy's value of every row, and the budget score. */
function assertEqual(tables: readonly ReadTable[], engine: FormulaEngine): void {
  tables.forEach(({ table }, t) => {
    const scored = scoreTable(table, SETTINGS);
    if (scored.budget?.policyValue?.toNumber() !== engine.value(t, BUDGET_SCORE.row, BUDGET_SCORE.column))
      throw new Error(`budget of table ${t}`);
    scored.indicators.forEach(({ policyValue }, i) => {
      const { row, column } = INDICATOR_SCORES;
      if (policyValue?.toNumber() !== engine.value(t, row + i, column))
        throw new Error(`row ${i} of table ${t}`);
    });
  });
}

/** Scoring and checking against a formula engine that recalculates the same rules. */
export async function scoringRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const generated = generateTables(size, INDICATORS);
    const tables = tablesOf(generated);
    const engine = univerEngine(generated.map(formulaGrid));
    await engine.recalculate();
    assertEqual(tables, engine);
    const comparison = await compare(
      { name: "formulas", run: () => engine.recalculate() },
      { name: "ziping", run: () => scoreAll(tables) },
      runs,
    );
    engine.dispose();
    const what = `score and check ${size} tables of ${INDICATORS} indicators`;
    rows.push(
      ratioRow({ what, against: "the same rules as cell formulas, recalculated by Univer" }, comparison, {
        atLeast: 5,
      }),
    );
  }
  return rows;
}

/**
 * The same against LibreOffice, which calculates in a process of its own: one after the other, and the medians compared.
 * Without LibreOffice there are no rows.
 */
export async function libreOfficeRows(sizes: readonly number[], runs: number): Promise<Row[]> {
  const office = findLibreOffice();
  if (!office) return [];
  const rows: Row[] = [];
  for (const size of sizes) {
    const generated = generateTables(size, INDICATORS);
    const tables = tablesOf(generated);
    const request = { times: runs + 1, ...totalScore(generated[0]!) };
    const { times, values } = recalculateInLibreOffice(office.command, generated.map(formulaGrid), request);
    assertTotals(tables, values);
    const own: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      own.push((await costOf({ name: "ziping", run: () => scoreAll(tables) })).clock);
    }
    const [formulas, ziping] = [spread(times.slice(1)), spread(own.slice(1))];
    const ratio = formulas.median / ziping.median;
    rows.push({
      what: `score and check ${size} tables of ${INDICATORS} indicators`,
      against: `the same rules as cell formulas, recalculated by ${office.version}`,
      goal: "≥ 5 ×",
      figure: `${ratio.toFixed(2)} ×`,
      isMet: ratio >= 5,
      detail: `warm ${spreadText(formulas)} / ${spreadText(ziping)} ms, cold ${times[0]} / ${own[0]!.toFixed(0)} ms, ${runs} runs`,
    });
  }
  return rows;
}

/** The sums of each table must agree; sums of binary numbers carry their usual dust. */
function assertTotals(tables: readonly ReadTable[], totals: readonly number[]): void {
  tables.forEach(({ table }, t) => {
    const { budget, indicators } = scoreTable(table, SETTINGS);
    const scores = [budget?.policyValue, ...indicators.map(({ policyValue }) => policyValue)];
    const total = scores.reduce((sum, score) => sum + (score?.toNumber() ?? 0), 0);
    if (Math.abs(total - (totals[t] ?? 0)) > 1e-6) throw new Error(`total of table ${t}`);
  });
}

/** How the time grows when the number of tables doubles. */
export async function scoringGrowthRow(from: number, doublings: number, runs: number): Promise<Row> {
  const sizes = Array.from({ length: doublings + 1 }, (_, i) => from * 2 ** i);
  const all = sizes.map((size) => tablesOf(generateTables(size, INDICATORS)));
  const grown = await growth(
    all.map((tables, i) => ({ name: `${sizes[i]} tables`, run: () => scoreAll(tables) })),
    runs,
  );
  return growthRow(`score and check ${sizes.join(", ")} tables`, "half as many tables", grown);
}
