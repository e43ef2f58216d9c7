import type { GeneratedTable } from "./form-workbook";

/** Formulas of one sheet by row and column, and values beside them; `=` begins a formula. */
export type FormulaGrid = readonly (readonly (string | number | null)[])[];

/** The same rules as an accountant would write them into cells: score, difference, missing explanation, sums. */
export function formulaGrid({ rows, budget, executed }: GeneratedTable): FormulaGrid {
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

/** Where a grid says what the policy gives: the budget score, and the score of each indicator below it. */
export const BUDGET_SCORE = { row: 0, column: 3 };
export const INDICATOR_SCORES = { row: 1, column: 4 };

/** Where a grid sums up all that the policy gives. */
export function totalScore({ rows }: GeneratedTable): { readonly row: number; readonly column: number } {
  return { row: rows.length + 1, column: INDICATOR_SCORES.column };
}
