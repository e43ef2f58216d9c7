import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Session } from "./session/session";

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark: the user's choice, else Excel's, else the system's. Forced colours are the browser's own business. */
export function useTheme({ preferences, capabilities }: Session): Theme {
  const isSystemDark = useSyncExternalStore(onSystemChange, () => window.matchMedia(DARK).matches);
  const isDark =
    preferences.theme === "auto" ? (capabilities?.isDarkTheme ?? isSystemDark) : preferences.theme === "dark";
  return isDark ? DARK_THEME : LIGHT_THEME;
}

/** Chinese system fonts first: nothing is downloaded, and digits line up. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const LIGHT_THEME: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK_THEME: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
