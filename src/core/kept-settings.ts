import {
  dictionaryOf,
  type Guard,
  isLine,
  isRecord,
  isText,
  isTextOrNull,
  listOf,
  oneOf,
  recordOf,
} from "./guards";
import { keptPolicy } from "./kept-policy";
import { notesFrom } from "./score-notes";
import { DEFAULT_SETTINGS, type ReviewSettings } from "./settings";

/** Makes of what is kept what the field must hold; `undefined` where nothing of it can be believed. */
type Reader<T> = (kept: unknown) => T | undefined;

const believed =
  <T>(guard: Guard): Reader<T> =>
  (kept) =>
    guard(kept) ? (kept as T) : undefined;

/** The entries of a list that are sound. */
const soundOf =
  <T>(guard: Guard): Reader<readonly T[]> =>
  (kept) =>
    Array.isArray(kept) ? kept.filter(guard) : undefined;

const isCell = recordOf({ sheet: isText, address: isText });
const isIgnored = recordOf({
  check: isText,
  cell: (value) => value === null || isCell(value),
  reason: isText,
  basis: listOf(isText),
});
const isArea = recordOf({ top: isLine, bottom: isLine, left: isLine, right: isLine });
const isRoleChoice = recordOf({
  sheet: isText,
  area: isArea,
  columns: dictionaryOf((column) => column === null || isLine(column)),
});

const READERS: { readonly [Field in keyof ReviewSettings]: Reader<ReviewSettings[Field]> } = {
  policy: believed(isTextOrNull),
  tablePolicies: believed(dictionaryOf(isText)),
  customPolicy: keptPolicy,
  decimals: believed(oneOf(null, "auto", 0, 1, 2)),
  disabledChecks: soundOf(isText),
  ignored: soundOf(isIgnored),
  roles: soundOf(isRoleChoice),
  scoreBasis: notesFrom,
};

/**
 * Under which our settings lie in a workbook: what was chosen, and in parts the notes of scores, so that a write changes few of them.
 * They belong to the file format: never change them.
 */
export const SETTINGS_KEYS = [
  "ziping.settings",
  ...[..."01234567"].map((part) => `ziping.scores.${part}` as const),
] as const;

/** One of the names under which our settings lie in a workbook. */
export type SettingsPart = (typeof SETTINGS_KEYS)[number];

/**
 * What lies in a workbook under several names as one: the choices, the marks of sheets and the notes of scores.
 *
 * @param parts - what was parsed of the texts in the order of {@link SETTINGS_KEYS}; anything
 */
export function joinedSettings(parts: readonly unknown[]): Readonly<Record<string, unknown>> {
  const sound = parts.filter(isRecord);
  const joined = (field: string) => Object.assign({}, ...sound.map((part) => part[field])) as unknown;
  return { ...sound[0], sheets: joined("sheets"), scoreBasis: joined("scores") };
}

/**
 * Settings out of a workbook, written perhaps by another version, or damaged: every field that cannot be believed takes its
 * default, and of a list each entry.
 *
 * @param kept - what was parsed out of the workbook, its parts joined
 */
export function settingsFrom(kept: Readonly<Record<string, unknown>>): ReviewSettings {
  const fields = Object.entries(READERS).flatMap(([field, read]) => {
    const value = read(kept[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(fields) as Partial<ReviewSettings>) };
}
