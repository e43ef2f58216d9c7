import { functions } from "../strings/zh-CN/functions";
import { trace } from "../strings/zh-CN/trace";
import { explainFunction, rateFunction, scoreFunction } from "./row-functions";
import type { CellArgument, FunctionResult, FunctionWords } from "./row-functions";

/** What Excel's runtime of custom functions offers; `@types/office-js` does not know it. */
interface CustomFunctionsRuntime {
  associate(id: string, run: (...parameters: CellArgument[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message: string) => object;
  readonly ErrorCode: { readonly invalidValue: string };
}

declare const CustomFunctions: CustomFunctionsRuntime | undefined;

/** Ties the custom functions to Excel; does nothing where Excel has none. */
export function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  const runtime = CustomFunctions;
  const valueOf = <T>(result: FunctionResult<T>): T => {
    if (result.ok) return result.value;
    throw new runtime.Error(runtime.ErrorCode.invalidValue, result.message);
  };
  runtime.associate("SCORE", async (...[target, actual, points, policy]) =>
    valueOf(scoreFunction({ target, actual, points, policy }, await loadWords())),
  );
  runtime.associate("EXPLAIN", async (target, actual, points) =>
    valueOf(explainFunction({ target, actual, points }, await loadWords())),
  );
  runtime.associate("RATE", async (executed, budget) =>
    valueOf(rateFunction({ executed, budget }, (await loadWords()).functions)),
  );
}

/** Chinese comes with the functions; English is fetched where Excel speaks another language. */
async function loadWords(): Promise<FunctionWords> {
  if (/^zh\b/i.test(Office.context.displayLanguage || "zh")) return { functions, trace };
  const [english, englishTrace] = await Promise.all([
    import("../strings/en-US/functions"),
    import("../strings/en-US/trace"),
  ]);
  return { functions: english.functions, trace: englishTrace.trace };
}

registerFunctions();
