import type { FactReader } from "../../fact-reader";

const UNITS: Readonly<Record<string, string>> = { yuan: " 元", wanYuan: " 万元" };

/** The unit of the form's money behind an amount; nothing where the form does not say. */
export function moneyUnit(f: FactReader): string {
  return UNITS[f.text("moneyUnit")] ?? "";
}
