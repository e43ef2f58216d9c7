import { textOf } from "../cell-content";
import { Decimal, sum } from "../../decimal";
import { grouped } from "../../grouped";
import type { ScoredTable } from "../../scoring/model";
import type { BudgetBlock, MoneyCell, NumberCell } from "../../table/model";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { listedSums } from "../listed-sums";
import { listedStep, stepOf } from "../listed-step";
import { presentCells } from "../row";
import { findingList, reviewPaper } from "../sources";
import type { MoneyColumn } from "../summary-money";
import { listedProjects } from "../summary-names";
import { comparable, findSummarySheets, type SummaryLine, type SummarySheet } from "../summary-sheet";

/** A budget or an expenditure on the summary sheet that is not the one of the project's table, in whatever unit, or a total that its lines do not make. */
export const summaryMoneyDiffers = defineWorkbookCheck({
  id: "summary-money-differs",
  group: "form",
  severity: "error",
  sources: [reviewPaper("汇总表与自评表一致"), findingList("预算数、执行数与其他表册勾稽不符")],
  report: (context) => {
    const summaries = findSummarySheets(context);
    if (summaries.length === 0) return [];
    const tables = grouped(context.tables, ({ table }) => comparable(textOf(table.project)));
    return summaries.flatMap((summary) => [...summaryReport(summary, tables), ...listedSums(summary)]);
  },
});

type Tables = ReadonlyMap<string, readonly ScoredTable[]>;

/** A project with several lines has its money split among them, in a way that is not ours to say. */
function summaryReport({ sheetName, lines }: SummarySheet, tables: Tables): readonly CheckReport[] {
  const listed = [...listedProjects(lines, new Set(tables.keys()))];
  const byName = grouped(listed, ([, name]) => name);
  const step = listedStep(lines);
  return listed.flatMap(([line, name]) =>
    byName.get(name)?.length === 1
      ? AMOUNTS.flatMap((column) => amountReport(tables.get(name) ?? [], { line, column, step, sheetName }))
      : [],
  );
}

const AMOUNTS = ["initial", "full", "budget", "executed"] as const satisfies readonly MoneyColumn[];
type AmountColumn = (typeof AMOUNTS)[number];
type Field = "initial" | "full" | "executed";

/** A bare 预算数 may be that of the start of the year or the adjusted one. */
const FIELDS: Readonly<Record<AmountColumn, readonly Field[]>> = {
  initial: ["initial"],
  full: ["full"],
  budget: ["full", "initial"],
  executed: ["executed"],
};

interface Listed {
  readonly line: SummaryLine;
  readonly column: AmountColumn;
  /** One of the last decimal that the list shows. */
  readonly step: Decimal;
  readonly sheetName: string;
}

/** Of a project with several tables, as with last year's kept, the line may tell the money of any. */
function amountReport(
  tables: readonly ScoredTable[],
  { line, column, step, sheetName }: Listed,
): readonly CheckReport[] {
  const cell = line.money[column];
  const [first] = tables;
  const printed = first && printedIn(first, column);
  if (!cell?.value || !printed) return [];
  if (tables.some((scored) => isToldBy(scored, FIELDS[column], { cell, step }))) return [];
  return [
    {
      cells: [
        { sheet: line.projectCell.sheet, row: cell.row, column: cell.column },
        ...presentCells(first, [printed]),
      ],
      facts: {
        sheet: sheetName,
        project: line.project,
        column,
        listed: cell.text,
        printed: printed.text,
        unit: first.table.budget?.moneyUnit ?? null,
      },
    },
  ];
}

function printedIn({ table: { budget } }: ScoredTable, column: AmountColumn): MoneyCell | null {
  const cells = FIELDS[column].flatMap((field) => budget?.total[field] ?? []);
  return cells.find(({ yuan }) => yuan !== null) ?? null;
}

/** Yuan, or 10,000 of them: a list and its tables need not count in the same, and what they count in is often not said. */
const UNITS = [1, 10_000];

/**
 * Whether the number can be read as what a table says: its total, or some of its sources of money (without what was carried
 * over, say), as exactly as the less exact of the two tells. A table that says nothing of it contradicts nothing.
 */
function isToldBy(
  { table: { budget } }: ScoredTable,
  fields: readonly Field[],
  { cell, step }: { readonly cell: NumberCell; readonly step: Decimal },
): boolean {
  const told = budget ? fields.flatMap((field) => readings(budget, field)) : [];
  if (!budget || told.length === 0) return true;
  const own = new Decimal(budget.moneyUnit === "wanYuan" ? 10_000 : 1).times(tableStep(budget));
  return told.some((yuan) =>
    UNITS.flatMap((unit) => UNITS.map((other) => [unit, other] as const)).some(([unit, other]) => {
      const difference = yuan.times(other).minus(cell.value!.times(unit)).abs();
      return difference.isZero() || difference.lt(Decimal.max(step.times(unit), own.times(other)));
    }),
  );
}

function tableStep({ total, sources }: BudgetBlock): Decimal {
  const cells = [total, ...sources].flatMap((line) => [line.initial, line.full, line.executed]);
  return stepOf(cells.map((cell) => cell?.value?.decimalPlaces() ?? 0));
}

/** More sources than any form has are not put together in every way. */
const MOST_SOURCES = 8;

function readings({ total, sources }: BudgetBlock, field: Field): readonly Decimal[] {
  const whole = total[field]?.yuan;
  if (!whole) return [];
  const parts = sources.flatMap((line) => line[field]?.yuan ?? []).slice(0, MOST_SOURCES);
  const subsets = parts.reduce<readonly (readonly Decimal[])[]>(
    (known, part) => [...known, ...known.map((some) => [...some, part])],
    [[]],
  );
  return [whole, ...subsets.slice(1).map(sum)];
}
