import type { Browser, Page } from "playwright-core";
import { EXCELS } from "../support/excel/excels";
import { FLOWS } from "../support/excel/fault-flows";
import { WHOLE } from "../support/excel/fault-trials";
import type { FaultFigures, Share } from "../support/excel/fault-trials";
import type { Trials } from "./excel-world/frame";
import { openWorld } from "./excel-world/open-world";
import { launchBrowser } from "./workbench-page";

/** As in test/excel/faults.test.ts: everything with `FAULTS=whole`, otherwise a share that differs from Excel to Excel. */
const IS_WHOLE = process.env.FAULTS === "whole";
const WORKBOOKS = Number(process.env.FIDELITY_WORKBOOKS ?? 200);
const EACH = Math.ceil(WORKBOOKS / EXCELS.length);

jest.setTimeout(IS_WHOLE ? 3_600_000 : 120_000);

/** What Jest tries on the unmodified Office.js, tried once more in a browser: loader, frame and messages are the real ones. */
describe("the unmodified Office.js in a browser", () => {
  let browser: Browser;
  let page: Page;
  const total = { runs: 0, struck: 0 };

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openWorld(browser);
  });
  afterAll(async () => {
    process.stdout.write(`in a browser: ${total.runs} runs, ${total.struck} faults came down\n`);
    await browser.close();
  });

  const run = <Name extends keyof Trials>(name: Name, ...given: Parameters<Trials[Name]>) =>
    page.evaluate(
      ([trial, args]) => (window.excelWorld.trials![trial] as (...all: unknown[]) => unknown)(...args),
      [name, given] as const,
    ) as ReturnType<Trials[Name]>;
  const count = ({ runs, struck }: FaultFigures): void => {
    total.runs += runs;
    total.struck += struck;
  };

  describe.each(EXCELS)("with ExcelApi %s", (apiVersion) => {
    const place = EXCELS.indexOf(apiVersion);
    const share: Share = IS_WHOLE ? WHOLE : { part: 7 * place, of: 35 };

    beforeAll(() => page.evaluate((version) => window.excelWorld.start(version), apiVersion));

    it.each(Object.keys(FLOWS))("%s survives faults at every round trip, and being cut off", async (name) => {
      count(await run("strike", name, share));
      count(await run("cut", name, share));
    });

    it(`${EACH} workbooks: only planned cells change, and restoring gives each back`, async () => {
      expect(await run("harm", EACH, 20_260_101 + place)).toBeGreaterThan(3 * EACH);
    });
  });

  it("has brought down as many faults as there were runs, and more", () => {
    expect(total.struck).toBeGreaterThan(total.runs);
  });
});
