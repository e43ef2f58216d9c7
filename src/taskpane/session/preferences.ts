import type { Language } from "../../strings/index";

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

const ALLOWED: { readonly [K in keyof Preferences]: (value: unknown) => boolean } = {
  language: (value) => value === "auto" || value === "zh-CN" || value === "en-US",
  theme: (value) => value === "auto" || value === "light" || value === "dark",
  isLive: (value) => typeof value === "boolean",
  isHighlighting: (value) => typeof value === "boolean",
  hasSeenFirstRun: (value) => typeof value === "boolean",
};

/** Preferences out of stored text; what is missing or foreign falls back to the default. */
export function parsePreferences(text: string | null): Preferences {
  const stored = parseObject(text);
  const keys = Object.keys(ALLOWED) as (keyof Preferences)[];
  const kept = keys.filter((key) => ALLOWED[key](stored[key])).map((key) => [key, stored[key]] as const);
  return { ...DEFAULT_PREFERENCES, ...Object.fromEntries(kept) };
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
