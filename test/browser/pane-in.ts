import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { Strings } from "../../src/strings/strings";
import type { Preferences } from "../../src/taskpane/session/preferences";
import { enUS } from "../../src/strings/en-US";
import { zhCN } from "../../src/strings/zh-CN";
import { openWorkbench } from "./workbench-page";

export type Language = "zh-CN" | "en-US";

/** What a tour needs: the workbench, the pane in it, and the words of the language that the pane speaks. */
export interface Tourist {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: Strings;
}

/** Presses the first button of a name. */
export const press = ({ pane }: Tourist, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** A text as a pattern of itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

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

/** A page that is to be judged: its document, and how to give its window a width. */
export interface Sight {
  readonly page: Page;
  readonly frame: Frame;
  widen(pixels: number): Promise<void>;
}

/** The pane beside the sheet. */
export function paneSight(tourist: Pick<Tourist, "page">): Sight {
  const { page } = tourist;
  const widen = (pixels: number) =>
    page.evaluate((width) => {
      document.querySelector<HTMLElement>("#pane")!.style.width = `${width}px`;
    }, pixels);
  return { page, frame: frameOf(tourist), widen };
}

/** A page that fills the window. */
export function wholeSight(page: Page): Sight {
  const widen = (width: number) => page.setViewportSize({ width, height: 600 });
  return { page, frame: page.mainFrame(), widen };
}

/** How a screen may look. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high-contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** A way for a screen to look. */
export type Look = keyof typeof LOOKS;
