import { invalidArgument } from "../excel-failure";

/** Excel's limits: characters of a formula, and of a text in a cell. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 32_767;

/** Texts in quotes and names of sheets, in which nothing is syntax. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/g;
const UNFINISHED = /[-+*/^&=<>,(]\s*$/;

/** Refuses what no cell takes: what is no value, or a text beyond Excel's limit. */
export function requireCellValue(value: unknown): void {
  if (!["string", "number", "boolean"].includes(typeof value)) {
    throw invalidArgument("A cell takes texts, numbers and truth values.");
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw invalidArgument(`A cell takes ${LONGEST_TEXT} characters.`);
  }
}

/** Refuses formulas that Excel would not let anybody leave the cell with. What their names mean is another matter. */
export function requireFormula(formula: string): void {
  const bare = formula.replace(QUOTED, "0");
  const isWhole = !/["']/.test(bare) && isBalanced(bare) && !UNFINISHED.test(bare);
  if (!isWhole || formula.length > LONGEST_FORMULA)
    throw invalidArgument(`No formula: ${formula.slice(0, 100)}`);
}

function isBalanced(bare: string): boolean {
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
