import type { Browser } from "playwright-core";
import { firstTimeIn, type Language, LOOKS, type Look } from "./pane-in";
import { sideways, violations } from "./pane-faults";
import { tour } from "./pane-tour";
import { launchBrowser } from "./workbench-page";

/** 320 px at 200 % zoom leave 160 px of the page's own. */
const ZOOMED = 160;

describe.each<Language>(["zh-CN", "en-US"])("every page of the pane in %s", (language) => {
  let browser: Browser;
  const seen: string[] = [];
  const faults: string[] = [];
  const overflows: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    const tourist = await firstTimeIn(browser, language);
    for await (const stop of tour(tourist)) {
      seen.push(stop);
      for (const look of Object.keys(LOOKS) as Look[]) {
        await tourist.page.emulateMedia(LOOKS[look]);
        faults.push(...(await violations(tourist, `${stop}, ${look}`)));
      }
      await tourist.page.emulateMedia(LOOKS.light);
      for (const width of [320, ZOOMED]) {
        const found = await sideways(tourist, width);
        overflows.push(...found.map((line) => `${stop} ${line}`));
      }
      await sideways(tourist, 350);
    }
  }, 600_000);
  afterAll(() => browser.close());

  test("is visited", () => {
    expect(seen).toHaveLength(22);
  });

  test("has no violation that axe knows, in light, dark and forced colours", () => {
    expect(faults).toEqual([]);
  });

  test("does not scroll sideways at 320 px, nor at 320 px zoomed to 200 %", () => {
    expect(overflows).toEqual([]);
  });
});
