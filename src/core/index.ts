/** The only door of the scoring core. */
export { Decimal, toDecimal, sum } from "./decimal";
export * from "./outcome";
export * from "./sheet";
export * from "./settings";
export { HostError } from "./host-error";
export type { HostErrorCode } from "./host-error";
export type * from "./workbook-host";
export type * from "./table/model";
export type * from "./regulations/policy";
export type * from "./scoring/model";
export type * from "./checks/finding";
export { CHECK_IDS } from "./checks/ids";
export { CHECKS, checkOf, runTableChecks, runWorkbookChecks } from "./checks/index";
export type { CheckId } from "./checks/ids";
export type * from "./write-plan";
export type * from "./report";
export type * from "./review";
