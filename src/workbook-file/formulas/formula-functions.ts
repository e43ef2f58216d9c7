import { SSF } from "@e965/xlsx";
import { shownNumber, type CellValue } from "../../core";

/** A value, an error of Excel's as the text that a cell shows, or `undefined` where we cannot tell. */
export type FormulaValue = CellValue | undefined;

/** One value, or those of an area. */
export type Operand = FormulaValue | readonly FormulaValue[];

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** What no calculation gets beyond: an error, or that we cannot tell. */
export const isFailure = (value: FormulaValue): value is string | undefined =>
  value === undefined || (typeof value === "string" && ERROR.test(value));

/** An operand where a single value is asked for. */
export function single(operand: Operand): FormulaValue {
  if (!isArea(operand)) return operand;
  return operand.length === 1 ? operand[0] : undefined;
}

const isArea = (operand: Operand): operand is readonly FormulaValue[] => Array.isArray(operand);

const NUMBER = /^\s*([-+]?(?:\d+\.?\d*|\.\d+))(%?)\s*$/;

/** A value as Excel calculates with it, or what it fails with. */
export function numberOf(value: FormulaValue): number | string | undefined {
  if (isFailure(value)) return value;
  if (typeof value !== "string") return Number(value);
  const [, digits, percent] = NUMBER.exec(value) ?? [];
  return digits === undefined ? "#VALUE!" : Number(`${digits}${percent ? "e-2" : ""}`);
}

/** Excel keeps fifteen digits. */
const kept = (number: number): FormulaValue => shownNumber(number)?.toNumber() ?? "#NUM!";

/** Calculates with numbers; the first operand that fails is the result. */
export function withNumbers(
  values: readonly FormulaValue[],
  calculate: (...numbers: readonly number[]) => number,
): FormulaValue {
  const numbers = values.map(numberOf);
  const isNumber = (value: number | string | undefined): value is number => typeof value === "number";
  if (numbers.every(isNumber)) return kept(calculate(...numbers));
  return numbers.find((value) => !isNumber(value));
}

/** What a function that adds up or compares sees: of an area its numbers alone. */
function counted(operands: readonly Operand[]): readonly FormulaValue[] {
  return operands.flatMap((operand) =>
    isArea(operand) ? operand.filter((value) => typeof value === "number" || isFailure(value)) : [operand],
  );
}

type FormulaFunction = (...operands: readonly Operand[]) => FormulaValue;

const overNumbers =
  (calculate: (...numbers: readonly number[]) => number): FormulaFunction =>
  (...operands) =>
    withNumbers(counted(operands), calculate);

const sum = (...numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Fifteen digits before rounding: double arithmetic turns 1.005 × 100 into 100.49999…. */
const rounding =
  (round: (number: number) => number): FormulaFunction =>
  (number, digits = 0) =>
    withNumbers([single(number), single(digits)], (value, places = 0) => {
      const shifted = shownNumber(Math.abs(value) * 10 ** places)?.toNumber() ?? Number.NaN;
      return (Math.sign(value) * round(shifted)) / 10 ** places;
    });

const ofTruths =
  (decide: (truths: readonly boolean[]) => boolean): FormulaFunction =>
  (...operands) => {
    const numbers = operands.map((operand) => numberOf(single(operand)));
    const failed = numbers.find((number) => typeof number !== "number");
    return numbers.some((number) => typeof number !== "number")
      ? failed
      : decide(numbers.map((number) => number !== 0));
  };

const choose: FormulaFunction = (condition, then = true, otherwise = false) => {
  const number = numberOf(single(condition));
  if (typeof number !== "number") return number;
  return single(number === 0 ? otherwise : then);
};

/** What stands in an area or for itself. */
const valuesOf = (operand: Operand) => (isArea(operand) ? operand : [operand]);

/** How many values are of a kind; unknown where one is not known. */
const counting =
  (isMeant: (value: FormulaValue) => boolean): FormulaFunction =>
  (...operands) => {
    const values = operands.flatMap(valuesOf);
    return values.includes(undefined) ? undefined : values.filter(isMeant).length;
  };

const product = (...numbers: readonly number[]) => numbers.reduce((result, number) => result * number, 1);

/** Cell by cell the product, then the sum; what is no number counts as 0. Areas of one size are taken for areas of one shape. */
const sumOfProducts: FormulaFunction = (...operands) => {
  const [first = [], ...others] = operands.map(valuesOf);
  if (others.some(({ length }) => length !== first.length)) return "#VALUE!";
  const products = first.map((value, i) => {
    const factors = [value, ...others.map((list) => list[i])];
    return withNumbers(
      factors.map((factor) => (typeof factor === "number" || isFailure(factor) ? factor : 0)),
      product,
    );
  });
  return withNumbers(products, sum);
};

const shown: FormulaFunction = (operand, format) => {
  const [value, pattern] = [single(operand), single(format ?? "")];
  if (isFailure(value) || typeof pattern !== "string") return isFailure(value) ? value : undefined;
  return typeof value === "number" ? formatted(value, pattern) : value;
};

/** The library throws on a pattern that is none. */
function formatted(value: number, pattern: string): FormulaValue {
  try {
    return String(SSF.format(pattern, value));
  } catch {
    return undefined;
  }
}

/** The functions of forms: what adds up, counts, rounds, shows and chooses. Others are not calculated. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(sum),
  SUMPRODUCT: sumOfProducts,
  PRODUCT: overNumbers(product),
  COUNT: counting((value) => typeof value === "number"),
  COUNTA: counting((value) => value !== null),
  TEXT: shown,
  AVERAGE: (...operands) =>
    counted(operands).length === 0
      ? "#DIV/0!"
      : overNumbers((...numbers) => sum(...numbers) / numbers.length)(...operands),
  MIN: overNumbers((...numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overNumbers((...numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: (number) => withNumbers([single(number)], Math.floor),
  ABS: (number) => withNumbers([single(number)], Math.abs),
  IF: choose,
  IFERROR: (value, instead) => {
    const result = single(value);
    return typeof result === "string" && isFailure(result) ? single(instead) : result;
  },
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  NOT: ofTruths(([truth]) => !truth),
};
