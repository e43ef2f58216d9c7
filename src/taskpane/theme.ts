import { useSyncExternalStore } from "react";
import "./theme.css";
import type { Session } from "./session/session";

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark: the user's choice, else Excel's, else the system's. Forced colours are the browser's own business. */
export function useTheme({ preferences, capabilities }: Session): "light" | "dark" {
  const isSystemDark = useSyncExternalStore(onSystemChange, () => window.matchMedia(DARK).matches);
  if (preferences.theme !== "auto") return preferences.theme;
  return (capabilities.isDarkTheme ?? isSystemDark) ? "dark" : "light";
}

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
