import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Subcategory } from "../../../../src/core/table/model";

/** A target, an actual value and what a careful reviewer says of them. */
export interface Pair {
  readonly kind: Subcategory;
  readonly name: string;
  readonly operator: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
  readonly verdict: string;
}

const KINDS: Readonly<Record<string, Subcategory>> = {
  数量: "quantity",
  质量: "quality",
  时效: "timeliness",
  成本: "cost",
  效益: "social-benefit",
  满意度: "beneficiary-satisfaction",
};

/** The rows of a table of pairs, each with the kind of indicator that its section names. */
export function readPairs(file: string): readonly Pair[] {
  let kind: Subcategory = "other";
  const pairs: Pair[] = [];
  for (const line of readFileSync(join(__dirname, file), "utf8").split("\n")) {
    const section = /^## (.+)$/.exec(line)?.[1];
    if (section !== undefined) kind = KINDS[section] ?? "other";
    const cells = /^\| .* \|$/.test(line) ? line.slice(1, -1).split(/\s\|/) : [];
    if (cells.length >= 6 && cells[0]?.trim() !== "指标") pairs.push(pairOf(kind, cells));
  }
  return pairs;
}

function pairOf(kind: Subcategory, cells: readonly string[]): Pair {
  const [name = "", operator = "", target = "", unit = "", actual = "", verdict = ""] = cells.map((cell) =>
    cell.trim().replaceAll("⏎", "\n"),
  );
  return { kind, name, operator, target, unit, actual, verdict };
}
