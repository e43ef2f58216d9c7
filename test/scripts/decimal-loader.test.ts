import { readFileSync } from "node:fs";
import path from "node:path";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { ModuleKind, transpileModule } from "typescript";

interface DecimalLoader {
  (source: string): string;
  readonly LEFT_OUT: readonly string[];
  readonly TWICE: readonly string[];
}

const loader = jest.requireActual<DecimalLoader>("../../scripts/decimal-loader.cjs");
const folder = path.dirname(require.resolve("decimal.js"));
const library = readFileSync(path.join(folder, "decimal.mjs"), "utf8");

/** The names that a text gives to methods of the prototype. */
function methodsIn(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => /^P\./.test(line));
  return lines.flatMap((line) => [...line.matchAll(/P\.(\w+) =/g)].map(([, name]) => name!));
}

/** The names of the functions that a text hangs on the class itself. */
function functionsIn(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}Decimal\.(\w+) = (\w+);/gm)].flatMap(([, name, value]) =>
    name === value ? [name!] : [],
  );
}

test("leaves out the methods and functions that it names, and no other", () => {
  const isLeftOut = [new Set(loader.LEFT_OUT), new Set([...loader.LEFT_OUT, ...loader.TWICE])];
  for (const [at, namesIn] of [methodsIn, functionsIn].entries()) {
    const leftOut = isLeftOut[at]!;
    const named = namesIn(library);
    expect(namesIn(loader(library))).toEqual(named.filter((name) => !leftOut.has(name)));
    expect(named.filter((name) => leftOut.has(name)).length).toBeGreaterThan(15);
  }
  expect(methodsIn(loader(library))).toEqual(
    expect.arrayContaining(["plus", "dividedBy", "toDecimalPlaces", "comparedTo"]),
  );
  expect(functionsIn(loader(library))).toEqual(expect.arrayContaining(["min", "max", "sum"]));
});

/** The library as the build has it. */
function built(): typeof Decimal {
  const { outputText } = transpileModule(loader(library), {
    compilerOptions: { module: ModuleKind.CommonJS },
  });
  const made: { default?: typeof Decimal } = {};
  new Function("exports", outputText)(made);
  return made.default!;
}

test("reads every decimal numeral as before, and refuses whatever is none", () => {
  const Built = built();
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
      expect(new Built(String(number)).toFixed()).toBe(new Decimal(String(number)).toFixed());
    }),
  );
  for (const text of ["0x1f", "0b11", "0o17", "1_000", "NaN", "1,5", ""]) {
    expect(() => new Built(text)).toThrow("Invalid argument");
  }
});

test("is configured as before", () => {
  const Built = built();
  const settings = { precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -1e6, toExpPos: 1e6 };
  const [clone, wanted] = [Built.clone({ ...settings }), Decimal.clone({ ...settings })];
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1 }),
      fc.integer({ min: 0, max: 20 }),
      (part, whole, places) => {
        const [one, other] = [clone, wanted].map((Made) => new Made(part).div(whole));
        expect(one!.toString()).toBe(other!.toString());
        expect(one!.toNumber() + 0).toBe(other!.toNumber() + 0);
        expect(one!.toDecimalPlaces(places).toString()).toBe(other!.toDecimalPlaces(places).toString());
      },
    ),
  );
  expect(Built.precision).toBe(Decimal.precision);
});

test("stops the build when the library names its methods otherwise", () => {
  expect(() => loader(library.replaceAll("P.cosine = P.cos", "P.cosine"))).toThrow("cosine,cos");
  expect(() => loader(library.replaceAll("Decimal.hypot", "Decimal.norm"))).toThrow("hypot");
  expect(() => loader(library.replaceAll("parseOther", "parseRest"))).toThrow("parseOther");
  expect(() => loader(library.replaceAll("function config", "function set"))).toThrow("config");
});
