import { readFileSync } from "node:fs";
import path from "node:path";
import { POLICIES } from "../../src/core";
import functionsFile from "../../src/functions/functions.json";
import { explainFunction, rateFunction, scoreFunction } from "../../src/functions/row-functions";
import type { CellArgument, FunctionResult } from "../../src/functions/row-functions";
import { functions } from "../../src/strings/zh-CN/functions";
import { trace } from "../../src/strings/zh-CN/trace";

const guide = readFileSync(path.resolve(__dirname, "../../docs/guide.md"), "utf8");
const words = { functions, trace };

const RUN: Readonly<Record<string, (given: readonly CellArgument[]) => FunctionResult<number | string>>> = {
  SCORE: ([target, actual, points, policy]) => scoreFunction({ target, actual, points, policy }, words),
  RATE: ([executed, budget]) => rateFunction({ executed, budget }, functions),
  EXPLAIN: ([target, actual, points]) => explainFunction({ target, actual, points }, words),
};

/** What stands between the parentheses of a formula as Excel would hand it over. */
const argumentsOf = (text: string) => JSON.parse(`[${text}]`) as CellArgument[];

const EXAMPLES = [...guide.matchAll(/`=ZIPING\.(\w+)\(([^`]*)\)` 得 ?([\d.]+|“[^”]+”)/g)].map(
  ([, name = "", given = "", result = ""]) => [name, given, result] as const,
);

test.each(EXAMPLES)("the guide's example =ZIPING.%s(%s) gives %s", (name, given, result) => {
  const expected = result.startsWith("“") ? result.slice(1, -1) : Number(result);
  expect(RUN[name]!(argumentsOf(given))).toEqual({ ok: true, value: expected });
});

test("the guide has an example of every function", () => {
  expect(new Set(EXAMPLES.map(([name]) => name))).toEqual(new Set(Object.keys(RUN)));
});

test("the guide names every function with its parameters, optional ones in brackets", () => {
  for (const { name, parameters } of functionsFile.functions) {
    const signature = guide.match(new RegExp(`\\| \`=ZIPING\\.${name}\\(([^)]*)\\)\` \\|`))?.[1]?.split(", ");
    expect(signature).toHaveLength(parameters.length);
    expect(signature?.map((one) => one.startsWith("["))).toEqual(
      parameters.map((one) => "optional" in one && one.optional === true),
    );
  }
});

test("a policy that the guide names is known to =ZIPING.SCORE", () => {
  const [, section = ""] = guide.split("## 公式");
  const [named] = section.match(/(?<=也可以填 `)[^`]+/) ?? [];
  expect(Object.keys(POLICIES)).toContain(named);
});

test("the guide's reasons for #VALUE! are what the functions say", () => {
  const rows = [...guide.matchAll(/^\| ([^|`]+) \| [^|]+ \|$/gm)].map(([, reason = ""]) => reason);
  const said = [
    functions.targetBlank,
    functions.actualBlank,
    functions.pointsInvalid,
    functions.unclear,
    functions.policyUnknown("…", []),
    functions.moneyInvalid,
    functions.moneyUnitUnclear,
    functions.budgetZero,
  ];
  for (const sentence of said) {
    const isListed = rows.some((row) => row.split(" / ").some((one) => sentence.startsWith(one.trim())));
    expect([sentence, isListed]).toEqual([sentence, true]);
  }
});
