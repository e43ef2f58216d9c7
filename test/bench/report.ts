import type { Comparison, Growth, Spread } from "./measure";

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

/** A limit to a ratio, from above or from below. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number };

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** `0.42 (0.40–0.45)`: the median, and the range it was seen in. */
export function spreadText({ min, median, max }: Spread): string {
  return `${number(median)} (${number(min)}–${number(max)})`;
}

/** A line from a comparison whose ratio has a limit. */
export function ratioRow(
  titles: Pick<Row, "what" | "against">,
  { ratio, cpuRatio, first, second, cold, runs }: Comparison,
  limit: Limit,
): Row {
  const isMet = "atMost" in limit ? ratio.median <= limit.atMost : ratio.median >= limit.atLeast;
  const warm = `warm ${spreadText(first)} / ${spreadText(second)} ms`;
  return {
    ...titles,
    goal: "atMost" in limit ? `≤ ${limit.atMost} ×` : `≥ ${limit.atLeast} ×`,
    figure: `${spreadText(ratio)} ×`,
    isMet,
    detail: `by processor time ${spreadText(cpuRatio)} ×; ${warm}, cold ${cold.map(number).join(" / ")} ms, ${runs} runs`,
  };
}

/** A line from a growth that shall stay below 2.2 for each doubling. */
export function growthRow(what: string, against: string, { factors, least, runs }: Growth): Row {
  return {
    what,
    against,
    goal: "≤ 2.2 × a doubling",
    figure: `${spreadText(factors)} ×`,
    isMet: factors.max <= 2.2,
    detail: `least processor time ${least.map(number).join(", ")} ms, ${runs} runs`,
  };
}

const VERDICTS = new Map([
  [true, "met"],
  [false, "short of it"],
  [null, "–"],
]);

/** The results as a Markdown table. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, against, goal, figure, isMet, detail }) =>
      `| ${what} | ${against} | ${goal} | **${figure}** | ${VERDICTS.get(isMet)} | ${detail} |`,
  );
  return [
    "| what | compared with | goal | median (min–max) | | how it was seen |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
