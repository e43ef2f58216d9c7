import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { GeneratedRow, GeneratedTable } from "./generated-tables";

/**
 * The rules written by hand as Excel formulas, without our code: one sheet a table. Row 1 holds decimals, budget,
 * expenditure and points; row r ≥ 3 an indicator (A kind, B target, C actual, D points); E its score, G1 the budget
 * score, H1 the total.
 */
export function formulaWorkbook(tables: readonly GeneratedTable[]): Uint8Array {
  const book = utils.book_new();
  tables.forEach((table, index) => utils.book_append_sheet(book, sheetOf(table), `T${index + 1}`));
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function sheetOf(table: GeneratedTable): WorkSheet {
  const { decimals, budget, rows, policy } = table;
  const sheet = utils.aoa_to_sheet([[decimals, budget.full, budget.executed, budget.points], []]);
  const cells: Record<string, CellObject> = {
    G1: formula("MIN(D1,ROUND(ROUND(D1*MIN(1,C1/B1),9),A1))"),
    H1: formula(`ROUND(G1+SUM(E3:E${rows.length + 2}),6)`),
  };
  rows.forEach((row, index) => {
    const line = index + 3;
    utils.sheet_add_aoa(sheet, [inputs(row)], { origin: `A${line}` });
    cells[`E${line}`] = formula(scoreFormula(row, line, policy));
  });
  return Object.assign(sheet, cells, { "!ref": `A1:H${rows.length + 2}` });
}

/** A cell that is to be computed: its value is left to the spreadsheet. */
function formula(text: string): CellObject {
  return { t: "n", f: text };
}

function inputs(row: GeneratedRow): (string | number | null)[] {
  return "target" in row
    ? [row.kind, row.target, row.actual, row.points]
    : [row.kind, null, null, row.points];
}

/**
 * T = target, A = actual, P = points: the cells of the row. The inner ROUND takes off what a spreadsheet's binary
 * numbers add: 22.5 × 1.4 ÷ 4.2 is 7.5 on paper and 7.499999999999999 there.
 */
function scoreFormula({ kind }: GeneratedRow, line: number, policy: GeneratedTable["policy"]): string {
  const [T, A, P] = [`B${line}`, `C${line}`, `D${line}`];
  const rounded = (exact: string) => `MIN(${P},ROUND(ROUND(${exact},9),$A$1))`;
  const ratio = rounded(`${P}*${A}/${T}`);
  const inverse = rounded(`${P}*${T}/${A}`);
  const linear = rounded(`MAX(0,${P}*(2*${T}-${A})/${T})`);
  const reverse = policy === "linear-reverse" ? linear : inverse;
  const formulas: Record<GeneratedRow["kind"], string> = {
    "at-least": `IF(${A}>=${T},${P},${ratio})`,
    "at-most": `IF(${A}<=${T},${P},IF(${T}=0,0,${reverse}))`,
    equal: `IF(${T}=0,IF(${A}=0,${P},0),IF(${A}>=${T},${P},${ratio}))`,
    及时: P,
    较及时: rounded(`${P}*0.7`),
    不及时: "0",
  };
  return formulas[kind];
}
