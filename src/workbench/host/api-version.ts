/** A version of the set `ExcelApi`, such as `1.9`. */
export type ApiVersion = `1.${number}`;

/** Whether a host of version `has` knows what came in `needed`; `1.10` is newer than `1.9`. */
export function isSupported(has: string, needed: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [major = 0, minor = 0] = needed.split(".").map(Number);
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
