import type { Comparison, Spread } from "./measure";

/** One line of the table of results. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly goal: string;
  /** The figure to look at: a ratio or a count. */
  readonly figure: string;
  readonly isMet: boolean | null;
  readonly detail: string;
}

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** `0.42 (0.40–0.45)`: the median, and the range it was seen in. */
export function spreadText({ min, median, max }: Spread): string {
  return `${number(median)} (${number(min)}–${number(max)})`;
}

/** A line from a comparison whose ratio shall not exceed a limit. */
export function ratioRow(
  titles: Pick<Row, "what" | "against">,
  comparison: Comparison,
  limit: { readonly atMost?: number; readonly atLeast?: number },
): Row {
  const { median } = comparison.ratio;
  const isMet = limit.atMost === undefined ? median >= limit.atLeast! : median <= limit.atMost;
  return {
    ...titles,
    goal: limit.atMost === undefined ? `≥ ${limit.atLeast} ×` : `≤ ${limit.atMost} ×`,
    figure: `${spreadText(comparison.ratio)} ×`,
    isMet,
    detail: `warm ${spreadText(comparison.first)} / ${spreadText(comparison.second)} ms, cold ${number(comparison.coldFirst)} / ${number(comparison.coldSecond)} ms, ${comparison.runs} runs`,
  };
}

/** The results as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, against, goal, figure, isMet, detail }) =>
      `| ${what} | ${against} | ${goal} | **${figure}** | ${isMet === null ? "–" : isMet ? "met" : "short of it"} | ${detail} |`,
  );
  return [
    "| what | compared with | goal | median (min–max) | | how it was seen |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
