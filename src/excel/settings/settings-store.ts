import type { SettingsPart } from "../../core";

/** Keys under which we keep things in the workbook. They are part of the file format: never change them. */
export type SettingsKey = SettingsPart | "ziping.writes" | `ziping.writes.${string}`;

/**
 * Queues reading a text kept in the workbook.
 *
 * @returns the text, `null` where there is none
 */
export function queueKept(context: Excel.RequestContext, key: SettingsKey): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => {
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? value : null;
  };
}

/** Parses JSON that somebody else may have damaged: `null` instead of an exception. */
export function parseKept(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
