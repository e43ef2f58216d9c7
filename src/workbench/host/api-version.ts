/** A version of the set `ExcelApi`, such as `1.9`. */
export type ApiVersion = `1.${number}`;

/** Asked for every member of every request: each version is taken apart once. */
const ranks = new Map<string, number>();

function rankOf(version: string): number {
  const known = ranks.get(version);
  if (known !== undefined) return known;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const rank = major * 1_000 + minor;
  ranks.set(version, rank);
  return rank;
}

/** Whether a host of version `has` knows what came in `needed`; `1.10` is newer than `1.9`. */
export function isSupported(has: string, needed: string): boolean {
  return rankOf(has) >= rankOf(needed);
}
