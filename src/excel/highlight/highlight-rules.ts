import type { Highlight } from "../../core";
import { ruleFormula } from "./highlight-rule";
import type { Marking } from "./highlight-rule";

/** A rule of ours, on a sheet that goes by its id. */
export interface HighlightRule extends Marking {
  readonly sheet: string;
  /** The last row of its area, which is one column wide. */
  readonly last: number;
}

/**
 * How long a formula may get. A file takes 8,192 characters; what Excel's own dialog of rules takes is written nowhere, and
 * 255 is the shortest limit that Excel has for any formula (data validation).
 *
 * @source [MS-OI29500] 2.1.1085 (ST_Formula); a text in a formula: 255 characters, "Excel specifications and limits"
 */
const LONGEST = 255;

/** The rules that highlight exactly these cells: one on a cell, and a few over all rows of a table for those that have names. */
export function rulesFor(highlights: readonly Highlight[]): readonly HighlightRule[] {
  return joined(highlights.map(ruleOf));
}

/** The rules that highlight these as well as the other rows that the rules of their tables colour already. */
export function rulesWith(
  placed: readonly (Marking & { readonly sheet: string })[],
  highlights: readonly Highlight[],
): readonly HighlightRule[] {
  const wanted = highlights.map(ruleOf);
  const names = new Set(wanted.flatMap((rule) => singles(rule).map(nameKey)));
  const tables = new Map(wanted.map((rule) => [tableKey(rule), rule]));
  const others = placed.flatMap((rule) => {
    const last = tables.get(tableKey(rule))?.last;
    return last === undefined ? [] : singles({ ...rule, last }).filter((one) => !names.has(nameKey(one)));
  });
  return joined([...wanted, ...others]);
}

/** Rules of one key are for one table, or for one cell. */
export function tableKey({ sheet, first, rows }: Omit<HighlightRule, "severity" | "last">): string {
  return JSON.stringify([sheet, first.row, first.column, rows?.column]);
}

const nameKey = (rule: HighlightRule) => `${tableKey(rule)} ${rule.rows?.names.join("|")}`;

function ruleOf({ cell: { sheet, row, column }, severity, row: named }: Highlight): HighlightRule {
  const alone = { sheet, severity, first: { row, column }, last: row, rows: null };
  // Our separator stands in no name that can be asked for.
  if (!named || named.name.includes("|")) return alone;
  const first = { row: named.top, column };
  const rule = { ...alone, first, last: named.bottom, rows: { column: named.column, names: [named.name] } };
  return ruleFormula(rule).length <= LONGEST ? rule : alone;
}

/** The same rule name by name. */
function singles(rule: HighlightRule): readonly HighlightRule[] {
  const { rows } = rule;
  return rows ? rows.names.map((name) => ({ ...rule, rows: { ...rows, names: [name] } })) : [rule];
}

function joined(rules: readonly HighlightRule[]): readonly HighlightRule[] {
  const tables = new Map<string, HighlightRule>();
  for (const rule of rules) {
    const { rows } = rule;
    const key = `${rule.severity} ${tableKey(rule)}`;
    const names = [...(tables.get(key)?.rows?.names ?? []), ...(rows?.names ?? [])];
    tables.set(key, { ...rule, rows: rows && { ...rows, names } });
  }
  return [...tables.values()].flatMap(inParts);
}

/** As many names in a rule as there is room for, in an order that does not depend on where the rows are. */
function inParts(rule: HighlightRule): readonly HighlightRule[] {
  const { rows } = rule;
  if (!rows) return [rule];
  const parts: HighlightRule[] = [];
  for (const name of [...new Set(rows.names)].sort()) {
    const before = parts.at(-1)?.rows?.names ?? [];
    const longer = { ...rule, rows: { ...rows, names: [...before, name] } };
    if (before.length > 0 && ruleFormula(longer).length <= LONGEST) parts[parts.length - 1] = longer;
    else parts.push({ ...rule, rows: { ...rows, names: [name] } });
  }
  return parts;
}
