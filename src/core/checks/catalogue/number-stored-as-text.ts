import { Decimal } from "../../decimal";
import type { CellEdit } from "../../sheet";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetLine, NumberCell } from "../../table/model";
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
    const cells = numberCells(scored).filter(
      ({ isTextNumber, value, formula }) => isTextNumber && value !== null && formula === null,
    );
    const first = cells[0];
    if (!first) return [];
    return [
      {
        cells: cells.map((cell) => refAt(scored, cell)),
        facts: { count: cells.length, text: first.text },
        fix: cells.flatMap((cell) => editOf(scored, cell)),
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
function editOf(scored: ScoredTable, cell: NumberCell): readonly CellEdit[] {
  const number = cell.value?.toNumber();
  if (number === undefined || !Number.isFinite(number) || !cell.value?.eq(new Decimal(String(number))))
    return [];
  return [{ cell: refAt(scored, cell), value: number }];
}
