import type { CellArgument, FunctionResult, FunctionWords } from "./row-functions";

/** What Excel's runtime of custom functions offers; `@types/office-js` does not know it. */
interface CustomFunctionsRuntime {
  associate(id: string, run: (...parameters: CellArgument[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message: string) => object;
  readonly ErrorCode: { readonly invalidValue: string };
}

declare const CustomFunctions: CustomFunctionsRuntime | undefined;

/**
 * Ties the custom functions to Excel; does nothing where Excel has none. Only the names are tied at start: what a function
 * does is fetched when the first cell asks for it, so that the pane does not wait for it.
 */
function registerFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  const runtime = CustomFunctions;
  const valueOf = <T>(result: FunctionResult<T>): T => {
    if (result.ok) return result.value;
    throw new runtime.Error(runtime.ErrorCode.invalidValue, result.message);
  };
  runtime.associate("SCORE", async (...[target, actual, points, policy]) => {
    const [{ scoreFunction }, words] = await Promise.all([loadFunctions(), loadWords()]);
    return valueOf(scoreFunction({ target, actual, points, policy }, words));
  });
  runtime.associate("EXPLAIN", async (target, actual, points) => {
    const [{ explainFunction }, words] = await Promise.all([loadFunctions(), loadWords()]);
    return valueOf(explainFunction({ target, actual, points }, words));
  });
  runtime.associate("RATE", async (executed, budget) => {
    const [{ rateFunction }, words] = await Promise.all([loadFunctions(), loadWords()]);
    return valueOf(rateFunction({ executed, budget }, words.functions));
  });
}

function loadFunctions() {
  return import(/* webpackChunkName: "row-functions" */ "./row-functions");
}

/** The words of Excel's own language. */
async function loadWords(): Promise<FunctionWords> {
  const [{ functions }, { trace }] = /^zh\b/i.test(Office.context.displayLanguage || "zh")
    ? await Promise.all([
        import(/* webpackChunkName: "row-functions" */ "../strings/zh-CN/functions"),
        import(/* webpackChunkName: "row-functions" */ "../strings/zh-CN/trace"),
      ])
    : await Promise.all([
        import(/* webpackChunkName: "row-functions-en" */ "../strings/en-US/functions"),
        import(/* webpackChunkName: "row-functions-en" */ "../strings/en-US/trace"),
      ]);
  return { functions, trace };
}

registerFunctions();
