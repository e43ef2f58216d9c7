import type { ApiVersion } from "../../src/workbench/host";
import { EXCELS, NEWEST } from "../support/excel/excels";
import { FAULTS, FLOWS, MOMENTS } from "../support/excel/fault-flows";
import { cutFlow, strikeFlow, WHOLE } from "../support/excel/fault-trials";
import type { FaultFigures, Share } from "../support/excel/fault-trials";
import type { OpenWorkbook } from "../support/excel/open-workbook";
import { createOfficeRelay } from "../support/office/load-office";
import { startOffice } from "../support/office/start-office";

/** `FAULTS=whole` injects everything on every Excel; without it each takes a share. */
const IS_WHOLE = process.env.FAULTS === "whole";

jest.setTimeout(IS_WHOLE ? 1_800_000 : 300_000);

const relay = createOfficeRelay();
/** The library on npm looks for some events among what only the web has. */
const otherSets = { SharedRuntime: "1.1", ExcelApiOnline: "1.1" };
const openIn =
  (apiVersion: ApiVersion): OpenWorkbook =>
  (workbook) =>
    startOffice(workbook, { apiVersion, relay, otherSets });

const total = { runs: 0, struck: 0 };
const count = ({ runs, struck }: FaultFigures): void => {
  total.runs += runs;
  total.struck += struck;
};

afterAll(() =>
  process.stdout.write(`fault injection: ${total.runs} runs, ${total.struck} faults came down\n`),
);

/** The newest Excel gets every third injection, each of the older ones another seventh: together most come down on one of them. */
const shareOf = (apiVersion: ApiVersion): Share => {
  if (IS_WHOLE) return WHOLE;
  return apiVersion === NEWEST ? { part: 0, of: 3 } : { part: EXCELS.indexOf(apiVersion), of: 7 };
};

describe.each(EXCELS)("with ExcelApi %s", (apiVersion) => {
  test.each(Object.keys(FLOWS))("%s survives every fault at every round trip", async (name) => {
    count(await strikeFlow(openIn(apiVersion), name, shareOf(apiVersion)));
  });

  test.each(Object.keys(FLOWS))(
    "%s survives being cut off after any one of its last actions",
    async (name) => {
      const figures = await cutFlow(openIn(apiVersion), name, shareOf(apiVersion));
      expect(figures.runs).toBeGreaterThan(0);
      count(figures);
    },
  );
});

test("every kind of fault came down in every flow", () => {
  const kinds = Object.keys(FAULTS).length * MOMENTS.length;
  expect(total.runs).toBeGreaterThan(2 * kinds * Object.keys(FLOWS).length);
  expect(total.struck).toBeGreaterThan(total.runs);
});
