import { toDecimal } from "../../decimal";
import type { CellEdit } from "../../sheet";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetLine, NumberCell } from "../../table/model";
import { type Amount, amount } from "../amount";
import { defineTableCheck } from "../define-check";
import { refAt } from "../row";
import { ownConvention } from "../sources";

/** Points, scores and amounts stored as text: Excel's sums pass over them. One finding for the whole table. */
export const numberStoredAsText = defineTableCheck({
  id: "number-stored-as-text",
  group: "arithmetic",
  severity: "warning",
  sources: [ownConvention("文本格式的数字不参与求和，与 Excel 自带的错误检查一致")],
  report: (scored) => {
    const found = numberCells(scored)
      .flatMap((cell) => amount(cell) ?? [])
      .filter(({ cell }) => cell.isTextNumber && cell.formula === null);
    const first = found[0];
    if (!first) return [];
    return [
      {
        cells: found.map(({ cell }) => refAt(scored, cell)),
        facts: { count: found.length, text: first.cell.text },
        fix: found.flatMap((one) => editOf(scored, one)),
      },
    ];
  },
});

function numberCells({ table }: ScoredTable): readonly NumberCell[] {
  const lines = table.budget ? [table.budget.total, ...table.budget.sources] : [];
  const cells = [
    ...lines.flatMap(lineCells),
    ...table.indicators.flatMap(({ points, score }) => [points, score]),
    table.total?.points ?? null,
    table.total?.score ?? null,
  ];
  return cells.filter((cell) => cell !== null);
}

function lineCells(line: BudgetLine): readonly (NumberCell | null)[] {
  return [line.initial, line.full, line.executed, line.points, line.score];
}

/** A number that a spreadsheet cannot hold exactly stays as it is. */
function editOf(scored: ScoredTable, { cell, value }: Amount): readonly CellEdit[] {
  const number = value.toNumber();
  return toDecimal(number)?.eq(value) ? [{ cell: refAt(scored, cell), value: number }] : [];
}
