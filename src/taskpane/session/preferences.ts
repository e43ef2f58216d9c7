import type { Language } from "../../strings";

/** What belongs to the user and not to the workbook. */
export interface Preferences {
  readonly language: "auto" | Language;
  readonly theme: "auto" | "light" | "dark";
  /** Whether an edited table is checked again by itself. */
  readonly isLive: boolean;
  /** Whether writing also highlights missing explanations. */
  readonly isHighlighting: boolean;
  readonly hasSeenFirstRun: boolean;
}

/** A user who has chosen nothing yet. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: "auto",
  theme: "auto",
  isLive: true,
  isHighlighting: true,
  hasSeenFirstRun: false,
};

/** Where preferences are kept between sessions; the browser's storage in the pane. */
export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}

/** The preferences that are one of a few words; the others are on or off. */
export const WORDS: { readonly [K in "language" | "theme"]: readonly Preferences[K][] } = {
  language: ["auto", "zh-CN", "en-US"],
  theme: ["auto", "light", "dark"],
};

/** Preferences out of stored text; what is missing or foreign falls back to the default. */
export function parsePreferences(text: string | null): Preferences {
  const stored = parseObject(text);
  const words: Readonly<Record<string, readonly unknown[]>> = WORDS;
  const isKept = (key: string) => words[key]?.includes(stored[key]) ?? typeof stored[key] === "boolean";
  const kept = Object.keys(DEFAULT_PREFERENCES).filter(isKept);
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(kept.map((key) => [key, stored[key]])) };
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
  } catch {
    // Somebody else's text under our key is the same as none.
    return {};
  }
}
