import {
  DEFAULT_SETTINGS,
  readTable,
  recognizeSheet,
  runTableChecks,
  scoreTable,
  type SelfEvaluationTable,
} from "../../src/core";
import { generateTables, type GeneratedTable } from "./form-workbook";
import { compare, growth } from "./measure";
import { growthRow, ratioRow, type Row } from "./report";
import { univerEngine, type FormulaEngine, type FormulaGrid } from "./univer-engine";

const INDICATORS = 40;
/** The rules with the decimals that the generated tables print. */
const SETTINGS = { ...DEFAULT_SETTINGS, decimals: 2 as const };

/** The same rules as an accountant would write them into cells: score, difference, missing explanation, sums. */
function formulaGrid({ rows, budget, executed }: GeneratedTable): FormulaGrid {
  const last = rows.length + 1;
  return [
    [budget, executed, "=B1/A1", "=ROUND(MIN(1,B1/A1)*10,2)"],
    ...rows.map(({ target, actual, points, score }, i) => {
      const r = i + 2;
      return [
        target,
        actual,
        points,
        score,
        `=IF(B${r}>=A${r},C${r},ROUND(C${r}*B${r}/A${r},2))`,
        `=IF(ABS(D${r}-E${r})>0.005,1,0)`,
        `=IF(OR(D${r}<C${r},B${r}<A${r},B${r}>=1.3*A${r}),1,0)`,
      ];
    }),
    [
      null,
      null,
      `=SUM(C2:C${last})`,
      `=SUM(D2:D${last})`,
      `=SUM(E2:E${last})+D1`,
      `=SUM(F2:F${last})`,
      `=SUM(G2:G${last})`,
    ],
  ];
}

function tablesOf(generated: readonly GeneratedTable[]): SelfEvaluationTable[] {
  return generated.map(({ sheet }) => {
    const [region] = recognizeSheet(sheet, []).regions;
    if (!region) throw new Error(`no table on ${sheet.name}`);
    return readTable(sheet, region);
  });
}

function scoreAll(tables: readonly SelfEvaluationTable[]): number {
  return tables.reduce(
    (count, table) => count + runTableChecks(scoreTable(table, SETTINGS), SETTINGS).length,
    0,
  );
}

/** Both must agree before they race: the policy's value of every row, and the budget score. */
function assertEqual(tables: readonly SelfEvaluationTable[], engine: FormulaEngine): void {
  tables.forEach((table, t) => {
    const scored = scoreTable(table, SETTINGS);
    if (scored.budget?.policyValue?.toNumber() !== engine.value(t, 0, 3))
      throw new Error(`budget of table ${t}`);
    scored.indicators.forEach(({ policyValue }, i) => {
      if (policyValue?.toNumber() !== engine.value(t, i + 1, 4)) throw new Error(`row ${i} of table ${t}`);
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
