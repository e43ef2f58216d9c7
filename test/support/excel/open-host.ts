import { a1 } from "../../../src/core";
import type { WorkbookHost } from "../../../src/core";
import { createExcelHost } from "../../../src/excel/excel-host";
import type { Patience } from "../../../src/excel/exchange";
import type { MemoryGrid, SheetSketch } from "../../../src/workbench/grid/memory-grid";
import type { ApiVersion } from "../../../src/workbench/host";
import { createOfficeRelay } from "../office/load-office";
import { startOffice } from "../office/start-office";
import type { StartedOffice, StartOptions } from "../office/start-office";

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
}

/** Not as patient as with people. */
export const PATIENCE = { timeout: 2_000, pauses: [1, 1] };

/** The Excels that everything is shown on: the floor, and each step at which another way is taken. */
const VERSIONS: readonly ApiVersion[] = ["1.7", "1.9", "1.13", "1.14", "1.20"];
let version: ApiVersion = "1.20";

/** The same tests on every Excel; what is opened without saying which is opened on it. */
export function onEveryExcel(tests: (apiVersion: ApiVersion) => void): void {
  describe.each(VERSIONS)("with ExcelApi %s", (apiVersion) => {
    beforeAll(() => void (version = apiVersion));
    afterAll(() => void (version = "1.20"));
    tests(apiVersion);
  });
}

/** One library for all workbooks of a test file; a test that watches events brings its own. */
const relay = createOfficeRelay();

/** What was opened is closed by {@link closeAll}. */
const opened: StartedOffice<MemoryGrid>[] = [];

export function openHost(sheets: readonly SheetSketch[], options: OpenOptions = {}): OpenedHost {
  const { settings, isStructureProtected, patience: given = PATIENCE, ...start } = options;
  const patience = { ...given };
  const office = startOffice(
    { sheets, settings, isStructureProtected },
    { apiVersion: version, relay, ...start },
  );
  opened.push(office);
  return { office, host: createExcelHost(patience), patience };
}

export function closeAll(): void {
  for (const office of opened.splice(0).reverse()) office.close();
}

/**
 * Everything in the workbook that a user could see or lose, as plain data; settings of ours left out.
 * Cells go by address, a cell without content and look is none, and ids of rules are as many as there are.
 */
export function fingerprint({ grid }: StartedOffice<MemoryGrid>): WorkbookPortrait {
  const foreign = [...grid.settings].filter(([key]) => !key.startsWith("ziping."));
  return { sheets: grid.dump().map(portraitOf), settings: Object.fromEntries(foreign) };
}

export interface WorkbookPortrait {
  readonly sheets: readonly SheetPortrait[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetPortrait {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly rest: unknown;
}

type Dumped = ReturnType<MemoryGrid["dump"]>[number];

function portraitOf({ id, cells, conditionalFormats, ...rest }: Dumped): SheetPortrait {
  const filled = [...cells].filter(
    ([, { value, formula, look }]) => value !== "" || formula !== null || Object.keys(look).length > 0,
  );
  const byPlace = filled
    .sort(([first], [second]) => first - second)
    .map(([key, cell]) => [a1(Math.floor(key / 16_384), key % 16_384), textOf(cell)]);
  const rules = conditionalFormats.map(({ id: _, ...format }) => format);
  return {
    id,
    cells: Object.fromEntries(byPlace) as Record<string, string>,
    rest: plain({ ...rest, rules }),
  };
}

/** A look is the same whatever was set first. */
function textOf({ value, formula, look }: { value: unknown; formula: unknown; look: object }): string {
  const sorted = Object.entries(look).sort(([first], [second]) => (first < second ? -1 : 1));
  return JSON.stringify({ value, formula, look: Object.fromEntries(sorted) });
}

/** Maps and sets of whatever realm, as lists. */
function plain(thing: unknown): unknown {
  const text = JSON.stringify(thing, (_, value: unknown) => {
    const kind = Object.prototype.toString.call(value);
    return kind === "[object Map]" || kind === "[object Set]" ? [...(value as Iterable<unknown>)] : value;
  });
  return JSON.parse(text);
}

/** A cell as the grid holds it. */
export function cellIn({ grid }: StartedOffice<MemoryGrid>, sheet: string, row: number, column: number) {
  const [[cell]] = grid.readCells(sheet, { top: row, left: column, bottom: row, right: column }) as [
    [ReturnType<MemoryGrid["readCells"]>[number][number]],
  ];
  return cell;
}
