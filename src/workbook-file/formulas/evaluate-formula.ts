import { parseA1 } from "../../core";
import {
  type FormulaValue,
  FUNCTIONS,
  isFailure,
  numberOf,
  type Operand,
  single,
  withNumbers,
} from "./formula-functions";

/** The value of a cell; of the formula's own sheet where no other is named. */
export type ValueOfCell = (sheet: string | null, row: number, column: number) => FormulaValue;

/** A sheet and an area, numbers, texts, truths, functions and signs. */
const TOKEN =
  /\s*(?:(?:('(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:%$]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w.(!])|((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(?![\w!])|"((?:[^"]|"")*)"|(TRUE|FALSE)(?![\w.(!])|([A-Z][A-Z0-9.]*\()|(<=|>=|<>|[-+*/^&=<>%(),]))\s*/giy;

type Token = readonly (string | undefined)[];

/** From what binds least to what binds most. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** More cells than a form has; whoever adds up more has to be asked himself. */
const MOST_CELLS_OF_AREA = 10_000;

/** Excel nests 64 levels; a formula with more brackets than this is nobody's sum. */
const MOST_BRACKETS = 200;

/**
 * What a formula gives, `undefined` where it uses more than forms do: whole columns, names, tables, other workbooks, functions beyond
 * {@link FUNCTIONS}.
 *
 * @param formula - without the sign of equality in front
 */
export function evaluateFormula(formula: string, valueOfCell: ValueOfCell): FormulaValue {
  const tokens = tokensOf(formula);
  if (tokens === null) return undefined;
  const formulaReader = new FormulaReader(tokens, valueOfCell);
  const value = single(formulaReader.expression(0));
  if (!formulaReader.isAtEnd()) return undefined;
  // A reference to a blank cell shows 0.
  return value === null ? 0 : value;
}

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let brackets = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) return null;
    brackets += match[0].includes("(") ? 1 : 0;
    tokens.push(match);
  }
  return brackets > MOST_BRACKETS ? null : tokens;
}

/** Reads and calculates from left to right; what it does not understand leaves it short of the end. */
class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly valueOfCell: ValueOfCell,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(level: number): Operand {
    const signs = LEVELS[level];
    if (!signs) return this.signed();
    let left = this.expression(level + 1);
    for (let sign = this.taken(signs); sign !== null; sign = this.taken(signs)) {
      left = calculated(sign, single(left), single(this.expression(level + 1)));
    }
    return left;
  }

  private signed(): Operand {
    const sign = this.taken(["-", "+"]);
    if (sign === "+") return this.signed();
    if (sign === "-") return withNumbers([single(this.signed())], (number) => -number);
    let operand = this.operand();
    while (this.taken(["%"]) !== null) operand = withNumbers([single(operand)], (number) => number / 100);
    return operand;
  }

  private operand(): Operand {
    const [, sheet, first, last, number, text, truth, call, sign] = this.tokens[this.at++] ?? [];
    if (first !== undefined) return this.area(sheet ?? null, first, last);
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text.replaceAll('""', '"');
    if (truth !== undefined) return truth.toUpperCase() === "TRUE";
    if (call !== undefined) return this.called(call.slice(0, -1).toUpperCase());
    if (sign !== "(") return undefined;
    const inside = this.expression(0);
    return this.taken([")"]) === null ? undefined : inside;
  }

  private called(name: string): FormulaValue {
    const operands: Operand[] = [];
    while (this.taken([")"]) === null) {
      if (this.isAtEnd()) return undefined;
      operands.push(this.nextIs(",") ? null : this.expression(0));
      if (this.taken([","]) === null && !this.nextIs(")")) return undefined;
    }
    return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]!(...operands) : undefined;
  }

  private area(sheet: string | null, first: string, last: string | undefined): Operand {
    const [start, end] = [first, last ?? first].map((corner) => parseA1(corner.replaceAll("$", "")));
    if (!start || !end) return undefined;
    const name = sheet?.replace(/^'(.*)'$/, "$1").replaceAll("''", "'") ?? null;
    const [top, bottom] = [start.row, end.row].sort((a, b) => a - b) as [number, number];
    const [left, right] = [start.column, end.column].sort((a, b) => a - b) as [number, number];
    const columns = right - left + 1;
    const count = (bottom - top + 1) * columns;
    if (count > MOST_CELLS_OF_AREA) return undefined;
    const cell = (_: unknown, i: number) =>
      this.valueOfCell(name, top + Math.floor(i / columns), left + (i % columns));
    return Array.from({ length: count }, cell);
  }

  private nextIs(sign: string): boolean {
    return this.tokens[this.at]?.[8] === sign;
  }

  private taken(signs: readonly string[]): string | null {
    const sign = signs.find((candidate) => this.nextIs(candidate)) ?? null;
    if (sign !== null) this.at++;
    return sign;
  }
}

type Calculation = (left: number, right: number) => number;

const ARITHMETIC: Readonly<Record<string, Calculation>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};

function calculated(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  const arithmetic = ARITHMETIC[sign];
  if (arithmetic) {
    if (sign === "/" && numberOf(right) === 0) return isFailure(left) ? left : "#DIV/0!";
    return withNumbers([left, right], arithmetic as (...numbers: readonly number[]) => number);
  }
  if (isFailure(left)) return left;
  if (isFailure(right)) return right;
  return sign === "&" ? `${textOf(left)}${textOf(right)}` : compared(sign, order(left, right));
}

const textOf = (value: string | number | boolean | null) =>
  String(value ?? "").replace(/^(?:true|false)$/, (truth) => truth.toUpperCase());

type Known = Exclude<FormulaValue, undefined>;

/** Numbers before texts before truths; a blank is what it is compared with. */
function order(left: Known, right: Known): number {
  const [a, b] = [left ?? blankLike(right), right ?? blankLike(left)];
  if (typeof a !== typeof b) return RANK[typeof a]! - RANK[typeof b]!;
  const [x, y] = typeof a === "string" ? [a.toUpperCase(), String(b).toUpperCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const blankLike = (other: Known) => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);

function compared(sign: string, comparison: number): boolean {
  if (sign === "=") return comparison === 0;
  if (sign === "<>") return comparison !== 0;
  if (comparison === 0) return sign.endsWith("=");
  return comparison < 0 === sign.startsWith("<");
}
