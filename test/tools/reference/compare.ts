import { read, type WorkBook } from "@e965/xlsx";
import { DEFAULT_SETTINGS, scoreTable, toDecimal, type Decimal, type ScoredTable } from "../../../src/core";
import { buildTable, quality, quantity, type IndicatorSketch } from "../../support/table-builder";
import type { GeneratedRow, GeneratedTable } from "./generated-tables";

/** A score on which the spreadsheet and our core disagree. */
export interface Difference {
  readonly cell: string;
  readonly spreadsheet: unknown;
  readonly core: string;
}

/** Compares every score and total of a recalculated workbook with those of the core. */
export function differences(
  tables: readonly GeneratedTable[],
  recalculated: Uint8Array,
): readonly Difference[] {
  const book = read(recalculated, { type: "array" });
  return tables.flatMap((table, index) => differencesIn(scoreByCore(table), book, `T${index + 1}`));
}

/** How many scores a comparison looks at. */
export function comparisons(tables: readonly GeneratedTable[]): number {
  return tables.reduce((count, { rows }) => count + rows.length + 2, 0);
}

function differencesIn(scored: ScoredTable, book: WorkBook, sheet: string): readonly Difference[] {
  const expected: [string, Decimal | null][] = [
    ["G1", scored.budget?.suggested ?? null],
    ["H1", scored.total.suggested],
    ...scored.indicators.map(({ suggested }, index): [string, Decimal | null] => [
      `E${index + 3}`,
      suggested,
    ]),
  ];
  return expected.flatMap(([cell, core]) => {
    const spreadsheet: unknown = book.Sheets[sheet]?.[cell]?.v;
    const same = typeof spreadsheet === "number" && core !== null && toDecimal(spreadsheet)?.eq(core);
    return same ? [] : [{ cell: `${sheet}!${cell}`, spreadsheet, core: String(core) }];
  });
}

function scoreByCore({ decimals, policy, budget, rows }: GeneratedTable): ScoredTable {
  const table = buildTable({ budget, indicators: rows.map(sketchOf) });
  return scoreTable(table, { ...DEFAULT_SETTINGS, policy, decimals });
}

function sketchOf(row: GeneratedRow): IndicatorSketch {
  const { points, kind } = row;
  return { points, judgement: "target" in row ? quantity(row.kind, row) : quality("及时", kind) };
}
