import type { ReviewSettings, WorkbookHost } from "../../../src/core";
import { createExcelHost } from "../../../src/excel/excel-host";
import type { Patience } from "../../../src/excel/exchange/exchange";
import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";
import type { ApiVersion } from "../../../src/workbench/host";
import { createOfficeRelay } from "../office/load-office";
import { startOffice } from "../office/start-office";
import type { StartedOffice, StartOptions } from "../office/start-office";
import { EXCELS, NEWEST } from "./excels";

/** Our host in a fresh stand-in for Excel, through the unmodified Office.js. */
export interface OpenedHost {
  readonly office: StartedOffice<MemoryGrid>;
  readonly host: WorkbookHost;
  /** May be changed on the way. */
  readonly patience: { timeout: number; readonly pauses: readonly number[] };
}

export interface OpenOptions extends StartOptions {
  readonly patience?: Patience;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly isStructureProtected?: boolean;
  readonly isCalculatedManually?: boolean;
  readonly countsFrom1904?: boolean;
}

/** Not as patient as with people. */
export const PATIENCE = { timeout: 2_000, pauses: [1, 1] };

let version: ApiVersion = NEWEST;

type Tests = (apiVersion: ApiVersion) => void;

/** The same tests on every Excel; what is opened without saying which is opened on it. */
export function onEveryExcel(tests: Tests): void {
  on(EXCELS, tests);
}

/** Suites that take long: on the newest Excel in every run, on every Excel with `EXCELS=all`. */
export function onNewestExcel(tests: Tests): void {
  on(process.env.EXCELS === "all" ? EXCELS : [NEWEST], tests);
}

function on(excels: readonly ApiVersion[], tests: Tests): void {
  describe.each(excels)("with ExcelApi %s", (apiVersion) => {
    beforeAll(() => void (version = apiVersion));
    afterAll(() => void (version = NEWEST));
    tests(apiVersion);
  });
}

/** One library for all workbooks of a test file; a test that watches events brings its own. */
const relay = createOfficeRelay();

/** What was opened is closed by {@link closeAll}. */
const opened: StartedOffice<MemoryGrid>[] = [];

export function openHost(sheets: readonly SheetSketch[], options: OpenOptions = {}): OpenedHost {
  const { patience: given = PATIENCE, ...rest } = options;
  const { settings, isStructureProtected, isCalculatedManually, countsFrom1904, ...start } = rest;
  const patience = { ...given };
  const office = startOffice(
    { sheets, settings, isStructureProtected, isCalculatedManually, countsFrom1904 },
    { apiVersion: version, relay, ...start },
  );
  opened.push(office);
  return { office, host: createExcelHost(patience), patience };
}

/** The settings that are kept in the workbook. */
export async function settingsIn(host: WorkbookHost): Promise<ReviewSettings> {
  const found: ReviewSettings[] = [];
  await host.read({ scope: { kind: "workbook" }, onSettings: (settings) => found.push(settings) });
  return found[0]!;
}

export function closeAll(): void {
  for (const office of opened.splice(0).reverse()) office.close();
}
