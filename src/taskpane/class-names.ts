/** Class names in one attribute; those that do not apply (`false`, `undefined`) are left out. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
