import type { CellArgument } from "./row-functions";

/** What Excel's runtime of custom functions offers; `@types/office-js` does not know it. */
interface CustomFunctionsRuntime {
  associate(id: string, run: (...given: CellArgument[]) => Promise<unknown>): void;
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
  for (const id of ["SCORE", "EXPLAIN", "RATE"] as const) {
    runtime.associate(id, async (...given) => {
      const { runFunction } = await import(/* webpackChunkName: "row-functions" */ "./run-function");
      const result = await runFunction(id, given, Office.context.displayLanguage || "zh");
      if (result.ok) return result.value;
      throw new runtime.Error(runtime.ErrorCode.invalidValue, result.message);
    });
  }
}

registerFunctions();
