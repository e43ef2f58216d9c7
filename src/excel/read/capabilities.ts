import type { HostCapabilities } from "../../core";
import type { Reading } from "./read-workbook";
import { apiVersion } from "../exchange/requirement-sets";

/** How the workbook was opened, and whether its formulas wait to be calculated. */
export type WorkbookMode = Pick<Reading, "isReadOnly" | "isCalculatedManually">;

/**
 * What this Excel can do. Nothing is asked of the workbook.
 *
 * @param mode - what the last whole read said
 */
export function capabilitiesOf({ isReadOnly, isCalculatedManually }: WorkbookMode): HostCapabilities {
  const { requirements, displayLanguage, document, officeTheme } = Office.context;
  return {
    hasSharedRuntime: requirements.isSetSupported("SharedRuntime", "1.1"),
    isReadOnly: isReadOnly ?? String(document?.mode) === "readOnly",
    isCalculatedManually,
    displayLanguage: displayLanguage ?? "zh-CN",
    isDarkTheme: isDark(officeTheme),
    apiVersion: apiVersion(),
  };
}

/** By what Excel says, else by the brightness of the background; Excel on the web tells neither. */
function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const color = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (!color) return null;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
