import { parseA1 } from "../a1-address";
import { type Decimal, isSame, sumOfPoints, toDecimal } from "../decimal";
import type { ScoredTable } from "../scoring/model";
import { type SheetSnapshot, valueAt } from "../sheet";
import type { Indicator } from "../table/model";
import { compact } from "../table/wording";
import type { CheckReport } from "./finding";
import { countedRows, presentCells, refAt } from "./row";

/** A row inside the list that says of itself that it adds up. */
interface Subtotal {
  readonly row: number;
  readonly label: string;
}

const LABEL = /^.{0,12}(?:小计|合计)$/;

/**
 * Subtotals (小计) whose points or scores are no sum of rows right above or below them; blank ones say nothing.
 *
 * @param sheet - the sheet that the table was read from: subtotals are no indicators, so that the table has none
 */
export function oddSubtotals(scored: ScoredTable, sheet: SheetSnapshot): readonly CheckReport[] {
  const rows = countedRows(scored).map(({ indicator }) => indicator);
  const subtotals = subtotalsOf(scored, sheet, rows);
  const isLed = (subtotals[0]?.row ?? 0) < (rows[0]?.row ?? 0);
  return subtotals.flatMap((one) =>
    (["points", "score"] as const).flatMap((kind) =>
      reportOf({ scored, sheet, rows, subtotals, isLed }, one, kind),
    ),
  );
}

function subtotalsOf(
  { table }: ScoredTable,
  sheet: SheetSnapshot,
  rows: readonly Indicator[],
): readonly Subtotal[] {
  const first = table.region.headerRows.at(-1) ?? 0;
  // One behind the last indicator, if it is not the total.
  const last = (rows.at(-1)?.row ?? -1) + 1;
  const { score, label } = table.total ?? {};
  const taken = new Set([...table.indicators, score, label, ...setAside(table)].map((one) => one?.row));
  const between = Array.from({ length: Math.max(0, last - first) }, (_none, at) => first + 1 + at);
  return between
    .filter((row) => !taken.has(row))
    .flatMap((row) => {
      const text = labelIn(sheet, row, table.region.area);
      return text === null ? [] : { row, label: text };
    });
}

/** The total of a form whose other rows stand on another sheet: no sum of those on this one. */
function setAside({ problems }: ScoredTable["table"]): readonly { readonly row: number }[] {
  return problems.flatMap(({ code, cell }) =>
    code === "rows-elsewhere" && cell ? (parseA1(cell) ?? []) : [],
  );
}

function labelIn(
  sheet: SheetSnapshot,
  row: number,
  area: { readonly left: number; readonly right: number },
): string | null {
  for (let column = area.left; column <= area.right; column++) {
    const text = compact(String(valueAt(sheet, row, column) ?? ""));
    if (LABEL.test(text)) return text;
  }
  return null;
}

/** All that a subtotal is compared with. */
interface Around {
  readonly scored: ScoredTable;
  readonly sheet: SheetSnapshot;
  readonly rows: readonly Indicator[];
  readonly subtotals: readonly Subtotal[];
  /** Whether the list begins with a subtotal: each stands above its rows then, else below them. */
  readonly isLed: boolean;
}

type Kind = "points" | "score";

function reportOf(around: Around, { row, label }: Subtotal, kind: Kind): readonly CheckReport[] {
  const { scored, rows } = around;
  const own = ownRows(around, row);
  const cells = own.flatMap((one) => one[kind] ?? []);
  const column = rows[0]?.[kind]?.column ?? -1;
  const printed = toDecimal(String(valueAt(around.sheet, row, column) ?? ""));
  if (!printed || cells.length === 0 || isOpen(rows, kind) || isSumBeside(around, row, kind)(printed))
    return [];
  const actual = sumOfPoints(cells.flatMap(({ value }) => value ?? []));
  return [
    {
      cells: [refAt(scored, { row, column }), ...presentCells(scored, cells)],
      facts: { kind, label, expected: printed, actual, count: cells.length },
    },
  ];
}

/** The rows between a subtotal and the one before it; behind it, where the list begins with one. */
function ownRows({ rows, subtotals, isLed }: Around, row: number): readonly Indicator[] {
  const places = subtotals.map((one) => one.row);
  const before = Math.max(0, ...places.filter((place) => place < row));
  const after = Math.min(Infinity, ...places.filter((place) => place > row));
  return rows.filter((one) => (isLed ? one.row > row && one.row < after : one.row < row && one.row > before));
}

/** Without one of its numbers no sum is wrong. */
function isOpen(rows: readonly Indicator[], kind: Kind): boolean {
  return rows.some((one) => !one[kind]?.value);
}

/**
 * Whether a number is what some rows right above a subtotal come to, all of them with the execution's points or without; right below it
 * where the list begins with one.
 */
function isSumBeside(
  { scored, rows, isLed }: Around,
  row: number,
  kind: Kind,
): (printed: Decimal) => boolean {
  const beside = isLed ? rows.filter((one) => one.row > row) : rows.filter((one) => one.row < row).reverse();
  const values = beside.flatMap((one) => one[kind]?.value ?? []);
  const sums = values.map((_value, at) => sumOfPoints(values.slice(0, at + 1)));
  const ofExecution = scored.table.budget?.total[kind]?.value;
  const all = ofExecution ? sums.slice(-1).map((sum) => sum.plus(ofExecution)) : [];
  return (printed) => [...sums, ...all].some((sum) => isSame(sum, printed));
}
