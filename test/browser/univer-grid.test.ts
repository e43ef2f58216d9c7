import type { Browser } from "playwright-core";
import type { Grid } from "../../src/workbench/host/grid";
import type {} from "../../src/workbench/page/inspection";
import { gridContract, type GridUnderTest } from "../workbench/grid.contract";
import { launchBrowser, openWorkbench, type WorkbenchPage } from "./workbench-page";

describe("Univer behind the grid", () => {
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    browser = await launchBrowser();
    workbench = await openWorkbench(browser);
  });
  afterAll(() => browser.close());

  async function start(): Promise<GridUnderTest> {
    const { page } = workbench;
    await page.evaluate(() => window.workbench!.openBlank());
    return {
      call: (method, ...args) =>
        page.evaluate(([name, list]) => window.workbench!.callGrid(name as keyof Grid, list), [
          method,
          args,
        ] as const),
      type: (address, text) =>
        page.evaluate(([place, typed]) => window.workbench!.typeInCell("Sheet1", place, typed), [
          address,
          text,
        ] as const),
      takeEdits: () => page.evaluate(() => window.workbench!.takeEdits()),
    };
  }

  gridContract(start);

  test("a sheet is protected and opened again without an error that nobody catches", async () => {
    const { call } = await start();
    const errors: Error[] = [];
    workbench.page.on("pageerror", (error) => errors.push(error));
    const [sheet] = (await call("sheets")) as readonly { readonly id: string }[];
    for (const isProtected of [true, true, false, true]) {
      await call("setProtection", sheet!.id, isProtected);
      await workbench.page.waitForTimeout(100);
    }
    expect(errors).toEqual([]);
  });
});
