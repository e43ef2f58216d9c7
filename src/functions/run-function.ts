import { functions } from "../strings/zh-CN/functions";
import { trace } from "../strings/zh-CN/trace";
import { explainFunction, rateFunction, scoreFunction } from "./row-functions";
import type { CellArgument, FunctionResult, FunctionWords } from "./row-functions";

/** The custom functions by their ids, over their arguments in the order of `functions.json`. */
const FUNCTIONS = {
  SCORE: ([target, actual, points, policy], words) =>
    scoreFunction({ target, actual, points, policy }, words),
  EXPLAIN: ([target, actual, points], words) => explainFunction({ target, actual, points }, words),
  RATE: ([executed, budget], words) => rateFunction({ executed, budget }, words.functions),
} satisfies Readonly<
  Record<string, (given: readonly CellArgument[], words: FunctionWords) => FunctionResult<number | string>>
>;

/** A custom function's result, in words of the language that Excel speaks. */
export async function runFunction(
  id: keyof typeof FUNCTIONS,
  given: readonly CellArgument[],
  language: string,
) {
  return FUNCTIONS[id](given, await wordsIn(language));
}

async function wordsIn(language: string): Promise<FunctionWords> {
  if (/^zh\b/i.test(language)) return { functions, trace };
  const [english, traced] = await Promise.all([
    import(/* webpackChunkName: "row-functions-en" */ "../strings/en-US/functions"),
    import(/* webpackChunkName: "row-functions-en" */ "../strings/en-US/trace"),
  ]);
  return { functions: english.functions, trace: traced.trace };
}
