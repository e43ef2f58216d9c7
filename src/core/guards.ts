/** Says whether a value that somebody else may have damaged is what a field must hold. */
export type Guard = (value: unknown) => boolean;

/** An object that is no list, whatever it holds. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Any text, also an empty one. */
export const isText: Guard = (value) => typeof value === "string";

/** A text, or expressly none. */
export const isTextOrNull: Guard = (value) => value === null || isText(value);

/** A number as policies write them: `"0.8"`. */
export const isNumeral: Guard = (value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);

/** A row or a column, zero-based. */
export const isLine: Guard = (value) => Number.isInteger(value);

/** Exactly one of these values. */
export const oneOf =
  (...values: readonly unknown[]): Guard =>
  (value) =>
    values.includes(value);

/** A list each of whose members is one. */
export const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);

/** An object each of whose own values is one. */
export const dictionaryOf =
  (guard: Guard): Guard =>
  (value) =>
    isRecord(value) && Object.values(value).every(guard);

/** An object that holds at least these fields. */
export const recordOf =
  (fields: Readonly<Record<string, Guard>>): Guard =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([field, guard]) => guard(value[field]));
