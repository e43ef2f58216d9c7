import type { PreferenceStore } from "./session/preferences";
import { DEFAULT_PREFERENCES, parsePreferences } from "./session/preferences";

const KEY = "ziping.preferences";

/**
 * Preferences in the browser's storage, in the part of it that Excel tells once it answers. Where Excel's frame is denied storage they last as long as the pane is open:
 * a user who cannot keep a choice can still make it.
 */
export function browserPreferences(storage: () => Storage, partition: () => string): PreferenceStore {
  const key = () => `${partition()}${KEY}`;
  let inMemory = DEFAULT_PREFERENCES;
  return {
    load: () => allowed(() => parsePreferences(storage().getItem(key())), inMemory),
    save(preferences) {
      inMemory = preferences;
      allowed(() => storage().setItem(key(), JSON.stringify(preferences)), undefined);
    },
  };
}

/** The result, or the fallback where the browser forbids storage. */
function allowed<T>(access: () => T, fallback: T): T {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException) return fallback;
    throw error;
  }
}
