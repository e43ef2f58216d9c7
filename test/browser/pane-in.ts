import type { Browser, Frame } from "playwright-core";
import type { Preferences } from "../../src/taskpane/session/preferences";
import { enUS } from "../../src/strings/en-US";
import { zhCN } from "../../src/strings/zh-CN";
import { openWorkbench } from "./workbench-page";
import type { Tourist } from "./pane-tour";

export type Language = "zh-CN" | "en-US";

const KEY = "ziping.preferences";

/** The pane of a user who has never opened it, in a language. */
export async function firstTimeIn(browser: Browser, language: Language): Promise<Tourist> {
  const preferences: Partial<Preferences> = { language };
  const { page, pane } = await openWorkbench(browser);
  await page.context().addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [KEY, JSON.stringify(preferences)] as const,
  );
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await page.reload();
  await page.waitForFunction(() => window.workbench?.isReady());
  return { page, pane, words: language === "zh-CN" ? zhCN : enUS };
}

/** The pane's own document. */
export function frameOf({ page }: Pick<Tourist, "page">): Frame {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane's frame is not there");
  return frame;
}

/** How a screen may look. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high-contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** A way for a screen to look. */
export type Look = keyof typeof LOOKS;
