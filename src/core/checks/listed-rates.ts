import type { Decimal } from "../decimal";
import type { NumberCell } from "../table/model";
import type { CheckReport } from "./finding";
import { listedStep } from "./listed-step";
import { type PrintedRate, readPrintedRate } from "./printed-rate";
import type { SummaryLine, SummarySheet } from "./summary-sheet";

/** The lines of a summary whose execution rate is not their expenditure divided by any of their budgets. */
export function listedRates({ sheetName, lines }: SummarySheet): readonly CheckReport[] {
  const step = listedStep(lines);
  const isPercentColumn = lines.some(({ money: { rate } }) => rate?.value?.gt(MOST_AS_RATIO));
  return lines.flatMap((line) => {
    const { initial, full, budget, executed, rate } = line.money;
    const read = (exact: Decimal): PrintedRate | null =>
      rate ? readPrintedRate(rate, exact, isPercentColumn) : null;
    const shares = [full, budget, initial].flatMap((cell) => shareOf(executed, cell, step) ?? []);
    const [share] = shares;
    if (!rate || !executed || !share || shares.some((one) => isWithin(one, read))) return [];
    return [reportOf({ sheetName, line, share, expected: read(share.exact)?.expectedText ?? "" })];
  });
}

/** Nobody spends twice the budget: a bare number above this is per cent. */
const MOST_AS_RATIO = 2;

/** An expenditure's share of a budget: as listed, and between which bounds both may have been rounded. */
interface Share {
  readonly budget: NumberCell;
  readonly exact: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

function shareOf(
  executed: NumberCell | undefined,
  budget: NumberCell | undefined,
  step: Decimal,
): Share | null {
  if (!executed?.value || !budget?.value?.gt(step)) return null;
  const [spent, granted, half] = [executed.value, budget.value, step.div(2)];
  return {
    budget,
    exact: spent.div(granted),
    low: spent.minus(half).div(granted.plus(half)),
    high: spent.plus(half).div(granted.minus(half)),
  };
}

/** Amounts of different units are ten thousand times apart: what such a line means is not ours to say. */
const SLIPPED = 1_000;

function isWithin({ exact, low, high }: Share, read: (exact: Decimal) => PrintedRate | null): boolean {
  const [from, to] = [read(low), read(high)];
  if (!from || !to || exact.gt(SLIPPED)) return true;
  if (exact.gt(0) && from.printed.gt(exact.times(SLIPPED))) return true;
  return from.expected.lte(from.printed) && to.printed.lte(to.expected);
}

interface Differing {
  readonly sheetName: string;
  readonly line: SummaryLine;
  readonly share: Share;
  readonly expected: string;
}

function reportOf({ sheetName, line, share: { budget, exact }, expected }: Differing): CheckReport {
  const { rate, executed } = line.money;
  const cells = [rate, executed, budget].flatMap((cell) =>
    cell ? [{ sheet: line.projectCell.sheet, row: cell.row, column: cell.column }] : [],
  );
  const { project } = line;
  const amounts = { executed: executed?.value ?? null, budget: budget.value };
  return {
    cells,
    facts: { sheet: sheetName, project, printed: rate?.text ?? "", expected, ...amounts, exact },
  };
}
