import { EXCELS, spills } from "../support/excel/excels";
import { harmNoWorkbook } from "../support/excel/fidelity-trials";
import { createOfficeRelay } from "../support/office/load-office";
import { startOffice } from "../support/office/start-office";

/** In all; each Excel gets a fifth of them, and other ones. */
const WORKBOOKS = Number(process.env.FIDELITY_WORKBOOKS ?? 200);
const EACH = Math.ceil(WORKBOOKS / EXCELS.length);

jest.setTimeout(300_000);

const relay = createOfficeRelay();

test.each(EXCELS)(
  `${EACH} workbooks on ExcelApi %s: only planned cells change, and restoring gives each workbook back`,
  async (apiVersion) => {
    const open = (workbook: Parameters<typeof startOffice>[0]) =>
      startOffice(workbook, { apiVersion, relay });
    const seed = 20_260_101 + EXCELS.indexOf(apiVersion);
    expect(await harmNoWorkbook(open, { runs: EACH, seed, canSpill: spills(apiVersion) })).toBeGreaterThan(
      3 * EACH,
    );
  },
);
