import type { BudgetLine, CellRef, Indicator, ScoredTable, SheetSnapshot } from "../../../src/core";

type Spot = { readonly row: number; readonly column: number };
type Parts = Readonly<Record<string, Spot | null>>;

/** What a person would call a cell: 项目总成本.score, budget.rate, source.executed, total.score, goal.expected, or the texts in and left of it. */
export function placeOf({ table }: ScoredTable, sheet: SheetSnapshot, cell: CellRef): string {
  const isHere = (spot: Spot | null | undefined): boolean =>
    spot?.row === cell.row && spot.column === cell.column;
  const named = (prefix: string, parts: Parts): string | null => {
    const found = Object.entries(parts).find(([, spot]) => isHere(spot));
    return found ? `${prefix}.${found[0]}` : null;
  };
  const budget = table.budget ? named("budget", moneyParts(table.budget.total)) : null;
  const sources = table.budget?.sources.map((line) => named("source", moneyParts(line))) ?? [];
  const total = table.total ? named("total", { points: table.total.points, score: table.total.score }) : null;
  const goal = named("goal", { expected: table.goal.expected, accomplished: table.goal.accomplished });
  const row = table.indicators.find(({ row: first, lastRow }) => cell.row >= first && cell.row <= lastRow);
  const ofRow = row ? named(row.name.text, rowParts(row)) : null;
  const level = row && !ofRow && cell.column < row.name.column ? `${row.name.text}.level1` : null;
  return [budget, ...sources, total, goal, ofRow, level].find((one) => one) ?? `~${textsAt(sheet, cell)}`;
}

function moneyParts({ initial, full, executed, points, rate, score }: BudgetLine): Parts {
  return { initial, full, executed, points, rate, score };
}

function rowParts(row: Indicator): Parts {
  const { name, target, targetOperator, targetUnit, actual, points, score, explanation } = row;
  return { name, target, targetOperator, targetUnit, actual, points, score, explanation };
}

/** The text of the cell and of the next one to its left that has any. */
function textsAt(sheet: SheetSnapshot, { row, column }: CellRef): string {
  const line = sheet.rows[row - sheet.top]?.slice(0, column - sheet.left + 1) ?? [];
  const texts = line.map((value) => (value === null ? "" : String(value)));
  const own = texts.at(-1) ?? "";
  const left =
    texts
      .slice(0, -1)
      .filter((text) => text !== "")
      .at(-1) ?? "";
  return [own, left].filter((text) => text !== "").join(" ← ");
}
