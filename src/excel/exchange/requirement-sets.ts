/** A version of the set `ExcelApi`, such as `1.13`. */
export type ApiVersion = `1.${number}`;

const NEWEST = 21;

/** Whether this Excel answers the members of that version of `ExcelApi`. */
export function supports(version: ApiVersion): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/**
 * Whether a newer member can be used: Excel must know the set *and* the loaded library the member. A
 * self-hosted library is older than the Excel it runs in.
 */
export function offers(version: ApiVersion, object: object, member: string): boolean {
  return supports(version) && member in object;
}

/** The newest version of `ExcelApi` that this Excel has, `0.0` where there is none. */
export function apiVersion(): string {
  for (let minor = NEWEST; minor > 0; minor -= 1) {
    if (supports(`1.${minor}`)) return `1.${minor}`;
  }
  return "0.0";
}
