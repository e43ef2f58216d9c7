import { shownNumber } from "../decimal";
import { roundHalfUp } from "../scoring/rounding";
import type { WriteOp } from "./write-plan";

/**
 * The formula of a cell wrapped in `=ROUND(…, decimals)`, with the value it will show; `null` where the cell shows
 * no number. A formula that is rounded like that already stays as it is.
 */
export function roundedFormula(before: WriteOp["before"], decimals: number): WriteOp["after"] | null {
  const { value, formula } = before;
  const number = typeof value === "number" ? shownNumber(value) : null;
  if (!number || formula === null) return null;
  if (isRounded(formula, decimals)) return before;
  const body = formula.replace(/^=/, "");
  return { value: roundHalfUp(number, decimals).toNumber(), formula: `=ROUND(${body},${decimals})` };
}

/** Whether the whole formula is one ROUND to these decimals: its bracket closes at the very end. */
function isRounded(formula: string, decimals: number): boolean {
  const inner = new RegExp(`^=ROUND\\((.*),\\s*${decimals}\\)$`, "is").exec(formula.trim())?.[1];
  if (inner === undefined) return false;
  let depth = 0;
  for (const sign of inner) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return true;
}
