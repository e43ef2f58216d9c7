import { parseA1Area } from "../../core/a1-address";
import type { GridArea } from "../host/grid";

/** A value of a cell or of a part of a formula. */
export type Scalar = string | number | boolean;

/** What a formula may look at. `sheet` is a name, `null` for its own. */
export interface FormulaReader {
  area(sheet: string | null, area: GridArea): readonly Scalar[];
  /** The cells of a defined name, `null` where there is none of that name. */
  named?(name: string): readonly Scalar[] | null;
}

type Operand =
  | { readonly kind: "scalar"; readonly value: Scalar }
  | { readonly kind: "list"; readonly values: readonly Scalar[] };

/** An error value of Excel's, on its way out of the formula. */
class FormulaError extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])|(\d+\.?\d*|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),%])|(#[A-Z0-9/]+[!?]?))/iuy;

interface Token {
  readonly kind: "text" | "reference" | "number" | "name" | "operator" | "error";
  readonly text: string;
  readonly sheet: string | null;
}

/**
 * Works out a formula of the small language that tests need: arithmetic, comparison, text joined by `&`, references,
 * and the functions of {@link FUNCTIONS}. Anything else is `#NAME?`.
 */
export function evaluateFormula(formula: string, reader: FormulaReader): Scalar {
  try {
    const cursor = { tokens: tokenize(formula.replace(/^=/, "")), at: 0, reader };
    const operand = comparison(cursor);
    if (cursor.at < cursor.tokens.length) throw new FormulaError("#NAME?");
    return scalarOf(operand);
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly reader: FormulaReader;
}

const KINDS: readonly Token["kind"][] = ["text", "reference", "number", "name", "operator", "error"];

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(text);
    if (!match) throw new FormulaError("#NAME?");
    const [, quoted, sheet, reference, number, name, operator, error] = match;
    const parts = [quoted, reference, number, name, operator, error];
    const index = parts.findIndex((part) => part !== undefined);
    tokens.push({
      kind: KINDS[index] ?? "error",
      text: parts[index] ?? "",
      sheet: sheet ? unquoted(sheet) : null,
    });
  }
  return tokens;
}

function unquoted(sheet: string): string {
  return sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
}

function next(cursor: Cursor, ...operators: readonly string[]): string | null {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "operator" || !operators.includes(token.text)) return null;
  cursor.at += 1;
  return token.text;
}

function scalarOf(operand: Operand): Scalar {
  const value = operand.kind === "scalar" ? operand.value : (operand.values[0] ?? "");
  if (operand.kind === "list" && operand.values.length > 1) throw new FormulaError("#VALUE!");
  return value;
}

function numberOf(operand: Operand): number {
  const value = scalarOf(operand);
  if (value === "") return 0;
  if (typeof value === "string" && isError(value)) throw new FormulaError(value);
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError("#VALUE!");
  return number;
}

function isError(value: Scalar): value is string {
  return typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
}

function scalar(value: Scalar): Operand {
  return { kind: "scalar", value };
}

function comparison(cursor: Cursor): Operand {
  let left = joined(cursor);
  for (;;) {
    const operator = next(cursor, "=", "<>", "<=", ">=", "<", ">");
    if (!operator) return left;
    left = scalar(compare(operator, scalarOf(left), scalarOf(joined(cursor))));
  }
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  const order = rank(left, right);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

function rank(left: Scalar, right: Scalar): number {
  if (typeof left === "string" || typeof right === "string") {
    return String(left).toLowerCase().localeCompare(String(right).toLowerCase());
  }
  return Number(left) - Number(right);
}

function joined(cursor: Cursor): Operand {
  let left = sum(cursor);
  while (next(cursor, "&")) left = scalar(`${scalarOf(left)}${scalarOf(sum(cursor))}`);
  return left;
}

function sum(cursor: Cursor): Operand {
  let left = product(cursor);
  for (;;) {
    const operator = next(cursor, "+", "-");
    if (!operator) return left;
    const right = numberOf(product(cursor));
    left = scalar(operator === "+" ? numberOf(left) + right : numberOf(left) - right);
  }
}

function product(cursor: Cursor): Operand {
  let left = power(cursor);
  for (;;) {
    const operator = next(cursor, "*", "/");
    if (!operator) return left;
    const right = numberOf(power(cursor));
    if (operator === "/" && right === 0) throw new FormulaError("#DIV/0!");
    left = scalar(operator === "*" ? numberOf(left) * right : numberOf(left) / right);
  }
}

function power(cursor: Cursor): Operand {
  let left = signed(cursor);
  while (next(cursor, "^")) left = scalar(numberOf(left) ** numberOf(signed(cursor)));
  return left;
}

function signed(cursor: Cursor): Operand {
  if (next(cursor, "-")) return scalar(-numberOf(signed(cursor)));
  if (next(cursor, "+")) return signed(cursor);
  let operand = primary(cursor);
  while (next(cursor, "%")) operand = scalar(numberOf(operand) / 100);
  return operand;
}

function primary(cursor: Cursor): Operand {
  const token = cursor.tokens[cursor.at];
  cursor.at += 1;
  if (!token) throw new FormulaError("#NAME?");
  if (token.kind === "operator" && token.text === "(") return closed(cursor, comparison(cursor));
  const read = PRIMARIES[token.kind];
  if (!read) throw new FormulaError("#NAME?");
  return read(token, cursor);
}

function closed(cursor: Cursor, operand: Operand): Operand {
  if (!next(cursor, ")")) throw new FormulaError("#NAME?");
  return operand;
}

const PRIMARIES: Partial<Record<Token["kind"], (token: Token, cursor: Cursor) => Operand>> = {
  text: ({ text }) => scalar(text.slice(1, -1).replaceAll('""', '"')),
  number: ({ text }) => scalar(Number(text)),
  error({ text }) {
    throw new FormulaError(text);
  },
  reference({ text, sheet }, { reader }) {
    const area = parseA1Area(text);
    if (!area) throw new FormulaError("#REF!");
    return { kind: "list", values: reader.area(sheet, area) };
  },
  name: ({ text }, cursor) => definedName(text, cursor) ?? named(text.toUpperCase(), cursor),
};

function definedName(name: string, { reader }: Cursor): Operand | null {
  const values = reader.named?.(name);
  return values ? { kind: "list", values } : null;
}

function named(name: string, cursor: Cursor): Operand {
  if (name === "TRUE" || name === "FALSE") return scalar(name === "TRUE");
  const calculate = FUNCTIONS[name];
  if (!calculate || !next(cursor, "(")) throw new FormulaError("#NAME?");
  const values: Operand[] = [];
  if (next(cursor, ")")) return calculate(values);
  do values.push(comparison(cursor));
  while (next(cursor, ","));
  return closed(cursor, calculate(values));
}

/** Numbers of lists; of single arguments also what looks like a number. */
function numbers(values: readonly Operand[]): number[] {
  return values.flatMap((operand) => {
    if (operand.kind === "scalar") return [numberOf(operand)];
    const error = operand.values.find(isError);
    if (error !== undefined) throw new FormulaError(error);
    return operand.values.filter((value): value is number => typeof value === "number");
  });
}

function argument(values: readonly Operand[], index: number): Operand {
  const operand = values[index];
  if (!operand) throw new FormulaError("#VALUE!");
  return operand;
}

function rounded(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${scaled}e${-digits}`);
}

function text(values: readonly Operand[]): string {
  return String(scalarOf(argument(values, 0)));
}

function truth(operand: Operand): boolean {
  return numberOf(operand) !== 0;
}

const FUNCTIONS: Readonly<Record<string, (values: readonly Operand[]) => Operand>> = {
  SUM: (values) => scalar(numbers(values).reduce((total, value) => total + value, 0)),
  AVERAGE(values) {
    const all = numbers(values);
    if (all.length === 0) throw new FormulaError("#DIV/0!");
    return scalar(all.reduce((total, value) => total + value, 0) / all.length);
  },
  MIN: (values) => scalar(Math.min(...numbers(values))),
  MAX: (values) => scalar(Math.max(...numbers(values))),
  ROUND: (values) => scalar(rounded(numberOf(argument(values, 0)), numberOf(argument(values, 1)))),
  LEN: (values) => scalar(text(values).length),
  TRIM: (values) => scalar(text(values).trim().replace(/ +/g, " ")),
  CLEAN: (values) => scalar(text(values).replace(/\p{Cc}/gu, "")),
  /** What is not found is an error as a value: `ISNUMBER(FIND(…))` asks for just that. */
  FIND(values) {
    const place = String(scalarOf(argument(values, 1))).indexOf(text(values));
    return scalar(place < 0 ? "#VALUE!" : place + 1);
  },
  IF: (values) => (truth(argument(values, 0)) ? argument(values, 1) : (values[2] ?? scalar(false))),
  AND: (values) => scalar(values.every(truth)),
  OR: (values) => scalar(values.some(truth)),
  NOT: (values) => scalar(!truth(argument(values, 0))),
  ISBLANK: (values) => scalar(scalarOf(argument(values, 0)) === ""),
  ISNUMBER: (values) => scalar(typeof scalarOf(argument(values, 0)) === "number"),
};
