import type { Browser, Page } from "playwright-core";
import type { Language } from "./pane-in";

/** Internet Explorer's engine, by its own name. */
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";

/** What stands in for Office.js in an Excel that lacks what the pane needs. */
const oldOffice = (language: Language) => `window.Office = {
  HostType: { Excel: "Excel" },
  context: { displayLanguage: "${language}", requirements: { isSetSupported: () => false } },
  actions: { associate() {} },
  onReady: () => Promise.resolve({ host: "Excel" }),
};`;

const address = () => `${process.env.WORKBENCH_URL}add-in/taskpane.html`;

/** The pages that stand alone, because there is no Excel around them or none that would do. */
export async function* outsidePages(
  browser: Browser,
  language: Language,
): AsyncGenerator<readonly [stop: string, page: Page]> {
  yield* opened(browser, "outside-excel");
  yield* opened(browser, "old-excel", {
    prepare: (page) =>
      page.route(/office\/office\.js$/, (route) => route.fulfill({ body: oldOffice(language) })),
  });
  yield* opened(browser, "old-browser", {
    userAgent: TRIDENT,
    prepare: (page) => page.route(/\/add-in\/(functions|taskpane)\.[^/]*js$/, (route) => route.abort()),
  });
}

async function* opened(
  browser: Browser,
  stop: string,
  given: { readonly userAgent?: string; readonly prepare?: (page: Page) => Promise<unknown> } = {},
): AsyncGenerator<readonly [stop: string, page: Page]> {
  const page = await browser.newPage({ userAgent: given.userAgent, viewport: { width: 350, height: 600 } });
  await given.prepare?.(page);
  await page.goto(address());
  await page.locator(".notice h1").first().waitFor();
  yield [stop, page];
  await page.close();
}
