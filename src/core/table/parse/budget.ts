import type { Decimal } from "../../decimal";
import type { BudgetBlock, BudgetLine, MoneyCell, NumberCell } from "../model";
import type { PlacedCell } from "../sheet-view";
import { findGrid, labelsBefore } from "./budget-grid";
import type { BudgetGrid } from "./budget-grid";
import { findPairs } from "./budget-pairs";
import type { BudgetPairs } from "./budget-pairs";
import { moneyUnitIn, sourceKind } from "./budget-words";
import type { BudgetField } from "./budget-words";
import { asRatio, moneyCellAt, moneyFromText } from "./money";
import type { MoneyUnit } from "./money";
import { asPoints, numberCellAt, numberIn, pointsInLabel } from "./number-cell";
import type { OpenTable } from "./table-rows";

/** A budget block and the rows it fills. */
export interface BudgetReading {
  readonly block: BudgetBlock;
  readonly rows: readonly number[];
}

/** Reads the budget block, above the indicators or among them; `null` where the form has none. */
export function readBudget(table: OpenTable): BudgetReading | null {
  const head = [table.headTop, table.headBottom] as const;
  const body = [table.bodyTop, table.bodyBottom] as const;
  return fromGrid(table, head) ?? fromPairs(table, head) ?? fromGrid(table, body) ?? fromPairs(table, body);
}

function fromGrid(table: OpenTable, rows: readonly [number, number]): BudgetReading | null {
  const grid = findGrid(table, rows);
  if (!grid) return null;
  const unit = unitOfGrid(table, grid);
  const total = { ...readLine(table, grid, { row: grid.total, unit }), kind: "total" as const };
  const sources = grid.rows
    .filter((row) => row !== grid.total)
    .map((row) => readLine(table, grid, { row, unit }));
  const block: BudgetBlock = {
    moneyUnit: unit ?? unitOfLine(total),
    total,
    sources: sources.filter(({ label }) => label !== null),
    pointsPrinted: total.points?.value ?? pointsOfGrid(table, grid),
    explanation: explanationOf(table, grid),
  };
  return { block, rows: [grid.header, ...grid.rows] };
}

function readLine(
  table: OpenTable,
  grid: BudgetGrid,
  { row, unit }: { row: number; unit: MoneyUnit },
): BudgetLine {
  const at = (field: BudgetField): { row: number; column: number } | null => {
    const header = grid.columns.get(field);
    if (!header) return null;
    const column = filledColumn(table, row, header);
    const area = table.view.areaAt(row, column);
    const isFromAbove = area.top < row && row !== grid.total;
    return isFromAbove ? null : { row, column };
  };
  const money = (field: BudgetField): MoneyCell | null => {
    const place = at(field);
    return place && moneyCellAt(table.view, place, unit);
  };
  const number = (field: BudgetField): NumberCell | null => {
    const place = at(field);
    return place && numberCellAt(table.view, place.row, place.column);
  };
  const amounts = { initial: money("initial"), full: money("full"), executed: money("executed") };
  const label = labelOf(table, grid, row);
  return {
    label,
    kind: label ? sourceKind(label.text) : "other",
    ...amounts,
    points: points(number("points")),
    rate: rateOf(number("rate"), grid.columns.get("rate")?.text ?? "", amounts),
    score: points(number("score")),
  };
}

function points(cell: NumberCell | null): NumberCell | null {
  return cell && asPoints(cell);
}

/** The label nearest to the amounts. */
function labelOf(table: OpenTable, grid: BudgetGrid, row: number): PlacedCell | null {
  return labelsBefore(table, row, firstAmount(grid)).at(-1) ?? null;
}

function firstAmount(grid: BudgetGrid): number {
  const columns = (["initial", "full", "executed"] as const).flatMap(
    (field) => grid.columns.get(field)?.column ?? [],
  );
  return Math.min(...columns);
}

/** Under a header merged over two columns the amount may stand in the second. */
function filledColumn(table: OpenTable, row: number, header: PlacedCell): number {
  for (let column = header.column; column <= header.area.right; column++) {
    if (table.view.textAt(row, column) !== "") return column;
  }
  return header.column;
}

function rateOf(
  rate: NumberCell | null,
  header: string,
  amounts: { initial: MoneyCell | null; full: MoneyCell | null; executed: MoneyCell | null },
): NumberCell | null {
  if (!rate) return null;
  const budget = amounts.full ?? amounts.initial;
  return asRatio(rate, header, ratio(amounts.executed, budget));
}

function ratio(executed: MoneyCell | null, budget: MoneyCell | null): Decimal | null {
  if (!executed?.value || !budget?.value || budget.value.isZero()) return null;
  return executed.value.div(budget.value);
}

/** 万元 or 元 from the block's own headers and labels, then from a line such as 单位：万元. */
function unitOfGrid(table: OpenTable, grid: BudgetGrid): MoneyUnit {
  const beside = labelTexts(table, grid);
  const own = [...grid.headerCells.map(({ text }) => text), ...beside]
    .map(moneyUnitIn)
    .find((unit) => unit !== null);
  return own ?? unitOfForm(table);
}

function labelTexts(table: OpenTable, grid: BudgetGrid): readonly string[] {
  const texts: string[] = [];
  for (const row of [grid.header, ...grid.rows]) {
    for (let column = table.columns.left; column < firstAmount(grid); column++) {
      const text = table.view.textAt(row, column);
      if (text !== "" && text.length < 40) texts.push(text);
    }
  }
  return texts;
}

function unitOfForm(table: OpenTable): MoneyUnit {
  for (let row = table.headTop; row <= table.headBottom; row++) {
    for (const { text } of table.view.cellsIn(row, table.columns.left, table.columns.right)) {
      if (/单位[:：]?\s*(?:人民币)?\s*(?:万元|元)/.test(text) && text.length < 40) return moneyUnitIn(text);
    }
  }
  return null;
}

/** The unit that the amounts themselves print. */
function unitOfLine(line: BudgetLine): MoneyUnit {
  const amount = line.full ?? line.initial ?? line.executed;
  return amount && numberIn(amount.text) !== null ? moneyUnitIn(amount.text) : null;
}

/** Points printed in a label of the block: 得分(20分*执行率), 预算执行情况(10分). */
function pointsOfGrid(table: OpenTable, grid: BudgetGrid): Decimal | null {
  const texts = [...grid.headerCells.map(({ text }) => text), ...labelTexts(table, grid)];
  for (const text of texts) {
    const printed = pointsInLabel(text);
    if (printed) return printed;
  }
  return null;
}

function explanationOf(table: OpenTable, grid: BudgetGrid): BudgetBlock["explanation"] {
  const header = grid.columns.get("explanation");
  return header ? table.view.cellAt(grid.total, header.column) : null;
}

function fromPairs(table: OpenTable, rows: readonly [number, number]): BudgetReading | null {
  const pairs = findPairs(table, rows);
  if (!pairs) return null;
  const unit = unitOfPairs(pairs) ?? unitOfForm(table);
  const amounts = {
    initial: pairMoney(table, pairs, { field: "initial", unit }),
    full: pairMoney(table, pairs, { field: "full", unit }),
    executed: pairMoney(table, pairs, { field: "executed", unit }),
  };
  const rate = rateOf(pairNumber(table, pairs, "rate"), pairs.get("rate")?.label ?? "", amounts);
  const total: BudgetLine = {
    label: null,
    kind: "total",
    ...amounts,
    points: pairNumber(table, pairs, "points"),
    rate,
    score: pairNumber(table, pairs, "score"),
  };
  const printed = [...pairs.values()]
    .map(({ label }) => pointsInLabel(label))
    .find((value) => value !== null);
  const pointsPrinted = total.points?.value ?? printed ?? null;
  const block = { moneyUnit: unit, total, sources: [], pointsPrinted, explanation: null };
  return { block, rows: [...new Set([...pairs.values()].map(({ cell }) => cell.row))] };
}

function unitOfPairs(pairs: BudgetPairs): MoneyUnit {
  for (const { label, inText, cell } of pairs.values()) {
    const unit = moneyUnitIn(label) ?? moneyUnitIn(inText ?? cell.text);
    if (unit) return unit;
  }
  return null;
}

function pairMoney(
  table: OpenTable,
  pairs: BudgetPairs,
  { field, unit }: { field: BudgetField; unit: MoneyUnit },
): MoneyCell | null {
  const pair = pairs.get(field);
  if (!pair) return null;
  if (pair.inText === null) return moneyCellAt(table.view, pair.cell, unit);
  return moneyFromText(pair.cell, pair.inText, unit);
}

function pairNumber(table: OpenTable, pairs: BudgetPairs, field: BudgetField): NumberCell | null {
  const pair = pairs.get(field);
  if (!pair) return null;
  if (pair.inText === null) return numberCellAt(table.view, pair.cell.row, pair.cell.column);
  return { ...pair.cell, value: numberIn(pair.inText), isTextNumber: false };
}
