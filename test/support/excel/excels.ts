import type { ApiVersion } from "../../../src/workbench/host";

/** The newest Excel, on which everything is shown where nothing is said. */
export const NEWEST: ApiVersion = "1.20";

/** The Excels that everything is shown on: the floor, and each step at which another way is taken. */
export const EXCELS: readonly ApiVersion[] = ["1.7", "1.9", "1.13", "1.14", NEWEST];

/** Formulas spill in Excels that have ExcelApi 1.12, or nearly so. */
export function spills(apiVersion: ApiVersion): boolean {
  return Number(apiVersion.split(".")[1]) >= 12;
}
