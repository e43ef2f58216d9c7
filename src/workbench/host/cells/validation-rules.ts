import { holds } from "./areas";
import type { Place } from "./cells";
import type { GridCell } from "../grid";

const BETWEEN = /^(whole|decimal) between (\S+) and (\S+)$/;
const LIST = /^list (.+)$/;

/** The kinds of rules, as Excel names them. */
const TYPES: Readonly<Record<string, string>> = { whole: "WholeNumber", decimal: "Decimal", list: "List" };

/** Whether a rule lets a value pass; an empty cell always does, and so does everything under a rule nobody understands. */
export function isAllowed(rule: string, value: GridCell["value"]): boolean {
  if (value === "") return true;
  const list = LIST.exec(rule)?.[1];
  if (list !== undefined) return list.split(",").includes(String(value));
  const [, kind, least, most] = BETWEEN.exec(rule) ?? [];
  if (kind === undefined) return true;
  if (typeof value !== "number" || (kind === "whole" && !Number.isInteger(value))) return false;
  return value >= Number(least) && value <= Number(most);
}

/** The rule of each cell of a place, `null` where there is none, with the cell's value. */
export function ruledCells({ session, sheet, area }: Place): readonly RuledCell[] {
  const rules = session.grid.validations?.(sheet) ?? [];
  return session.grid.readCells(sheet, area).flatMap((cells, i) =>
    cells.map(({ value }, j) => {
      const found = rules.find((each) => holds(each.area, area.top + i, area.left + j));
      return { value, rule: found?.rule ?? null };
    }),
  );
}

interface RuledCell {
  readonly value: GridCell["value"];
  readonly rule: string | null;
}

/** What Excel calls the rules of some cells. */
export function ruleType(cells: readonly RuledCell[]): string {
  const rules = new Set(cells.map(({ rule }) => rule));
  const [first = null] = rules;
  if (rules.size === 1) return first === null ? "None" : (TYPES[first.split(" ")[0] ?? ""] ?? "Custom");
  return rules.has(null) ? "Inconsistent" : "MixedCriteria";
}
