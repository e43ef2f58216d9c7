import { joinedSettings, type PolicyId, type ReviewSettings, settingsFrom, SETTINGS_KEYS } from "../core";
import { carriedSettings } from "../workbook-file/carried-settings";

/** The settings that a workbook carries from the add-in, by which the pane reviews it too; the defaults where it carries none. */
export function settingsCarriedBy(bytes: Uint8Array): ReviewSettings {
  const { settings, sheetIds } = carriedSettings(bytes);
  const texts = SETTINGS_KEYS.flatMap((key) => settings.get(key) ?? []);
  return settingsFrom(joinedSettings(texts.map((text) => parsed(withOurIds(keptText(text), sheetIds)))));
}

/** The same settings with the policy that the command line asks for: it holds for every table. */
export function withPolicy(settings: ReviewSettings, policy: PolicyId | null): ReviewSettings {
  return policy === null ? settings : { ...settings, policy, tablePolicies: {} };
}

/** Excel knows the sheets by ids of its own, which are like no other text, and may be another sheet's for us. */
function withOurIds(text: string, sheetIds: ReadonlyMap<string, string>): string {
  return text.replace(GUID, (id) => sheetIds.get(id) ?? id);
}

const GUID = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi;

/** What the add-in kept; Excel keeps its text as JSON once more. */
function keptText(text: string): string {
  const kept = parsed(text);
  return typeof kept === "string" ? kept : text;
}

/** `null` for what somebody damaged, as in the add-in. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
