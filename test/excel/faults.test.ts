import { HostError } from "../../src/core";
import type { WorkbookHost, WorkbookSnapshot } from "../../src/core";
import { createExcelHost } from "../../src/excel/excel-host";
import type { MemoryGrid } from "../../src/workbench/grid/memory-grid";
import type { ApiVersion, Fault } from "../../src/workbench/host";
import { FAULTS, FLOWS, MOMENTS, PLANNED, SHEETS } from "../support/excel/fault-flows";
import type { Flow } from "../support/excel/fault-flows";
import { fingerprint } from "../support/excel/open-host";
import { idOf } from "../support/excel/table-sketch";
import { startOffice } from "../support/office/start-office";
import type { StartedOffice } from "../support/office/start-office";

jest.setTimeout(300_000);

/** One fault injected: what goes wrong, at which round trip, how often in a row. */
interface Injection {
  readonly code: string;
  readonly after: Fault["after"];
  readonly at: number;
  readonly inARow: 1 | 2;
}

/** A workbook in which one flow is run again and again, each time from the same state. */
interface Stage {
  readonly office: StartedOffice<MemoryGrid>;
  readonly flow: Flow;
  readonly known: WorkbookSnapshot;
  readonly before: string;
  readonly wanted: string;
  readonly syncs: number;
}

const runs = { total: 0, struck: 0 };

afterAll(() =>
  process.stdout.write(`fault injection: ${runs.total} runs, ${runs.struck} faults came down\n`),
);

const NEWEST = "1.20";
const SINCE: readonly ApiVersion[] = ["1.7", "1.13", NEWEST];

describe.each(SINCE)("with ExcelApi %s", (apiVersion) => {
  test.each(Object.keys(FLOWS))("%s survives every fault at every round trip", async (name) => {
    const stage = await setStage(FLOWS[name]!, apiVersion);
    for (const [index, injection] of injectionsFor(stage.syncs, apiVersion).entries()) {
      await survive(stage, injection, index % 2 === 0).catch((cause: unknown) => {
        throw new Error(`${name}: ${JSON.stringify(injection)}`, { cause });
      });
    }
    stage.office.close();
  });
});

test("a write and a restore survive being cut off after any one of their actions", async () => {
  for (const name of ["write over a write", "restore"]) {
    const stage = await setStage(FLOWS[name]!, NEWEST);
    const last = stage.syncs;
    const { history } = stage.office.host.traffic;
    const actions = history.filter(({ kind }) => kind === "sync").at(-1)?.actions ?? 0;
    expect(actions).toBeGreaterThan(20);
    for (let after = 1; after < actions; after += 1) {
      await survive(stage, { code: "GeneralException", after, at: last, inARow: 1 }, after % 2 === 0);
    }
    stage.office.close();
  }
});

test("every kind of fault came down in every flow", () => {
  const kinds = Object.keys(FAULTS).length * MOMENTS.length;
  expect(runs.total).toBeGreaterThan(2 * kinds * Object.keys(FLOWS).length);
  expect(runs.struck).toBeGreaterThan(runs.total);
});

/** On the newest Excel everything, at every moment, alone and two in a row; on the others a choice. */
function injectionsFor(syncs: number, apiVersion: ApiVersion): readonly Injection[] {
  const trips = Array.from({ length: syncs }, (_, index) => index + 1);
  return Object.keys(FAULTS).flatMap((code) =>
    trips.flatMap((at): Injection[] =>
      apiVersion === NEWEST
        ? MOMENTS.flatMap((after) => ([1, 2] as const).map((inARow) => ({ code, after, at, inARow })))
        : [
            { code, after: undefined, at, inARow: 2 },
            { code, after: "all", at, inARow: 1 },
          ],
    ),
  );
}

async function setStage(flow: Flow, apiVersion: ApiVersion): Promise<Stage> {
  const office = startOffice({ sheets: SHEETS }, { apiVersion });
  const host = patientHost();
  const known = await host.read({ scope: { kind: "workbook" } });
  const before = JSON.stringify(fingerprint(office));
  await flow.prepare?.(host);
  office.host.traffic.reset();
  await flow.run(host, known);
  const { syncs } = office.host.traffic;
  const wanted = seen(office);
  const stage = { office, flow, known, before, wanted, syncs };
  await startAnew(stage);
  office.host.traffic.reset();
  await flow.prepare?.(host);
  await flow.run(host, known);
  await startAnew(stage);
  return stage;
}

function patientHost(): WorkbookHost {
  return createExcelHost({ timeout: 10_000, pauses: [] });
}

/** The workbook as it was before the flow, by a pane that knows of nothing. */
async function startAnew({ office, flow, before }: Stage): Promise<void> {
  await flow.undo(patientHost(), office);
  if (JSON.stringify(fingerprint(office)) !== before) throw new Error("It was not put back.");
}

async function survive(stage: Stage, injection: Injection, undoesFirst: boolean): Promise<void> {
  const { office, flow, known, wanted } = stage;
  runs.total += 1;
  await flow.prepare?.(patientHost());
  const patience = { timeout: injection.code === "no-answer" ? 40 : 10_000, pauses: [0] };
  const host = createExcelHost(patience);
  const outcome = await pressUntilStruck(stage, injection, host);
  patience.timeout = 10_000;
  expectTold(outcome, injection, stage);
  expectOnlyPlanned(stage);
  if (undoesFirst) {
    await startAnew(stage);
    await flow.prepare?.(patientHost());
  }
  await flow.run(host, known);
  if (seen(office) !== wanted) throw new Error("The next press came to something else.");
  await startAnew(stage);
}

/** Presses until the faults have come down: where the first ends the flow, the user presses again. */
async function pressUntilStruck(
  { office, flow, known }: Stage,
  { code, after, at, inARow }: Injection,
  host: WorkbookHost,
): Promise<unknown> {
  const { faults } = office.host;
  const fired = faults.fired;
  const pause = Array.from({ length: at - 1 }, () => null);
  faults.next(...pause, ...Array.from({ length: inARow }, () => ({ code, after })));
  let outcome: unknown = null;
  for (let press = 0; press < inARow && faults.fired - fired < inARow; press += 1) {
    outcome = await flow.run(host, known).then(
      () => null,
      (error: unknown) => error,
    );
    if (outcome === null) break;
  }
  runs.struck += faults.fired - fired;
  faults.clear();
  return outcome;
}

/** Either the user is told the trouble by its own sentence, or all is done in spite of it. */
function expectTold(outcome: unknown, { code }: Injection, { office, wanted }: Stage): void {
  if (outcome === null) {
    if (seen(office) !== wanted) throw new Error("It was said to be done, and was not.");
  } else if (!(outcome instanceof HostError)) {
    throw new Error("Something other than Excel failed.", { cause: outcome });
  } else {
    expect(outcome.code).toBe(FAULTS[code]);
  }
}

/** What a user sees; a report sheet made anew has another id. */
function seen(office: StartedOffice<MemoryGrid>): string {
  const { sheets, settings } = fingerprint(office);
  return JSON.stringify({ sheets: sheets.map(({ cells, rest }) => ({ cells, rest })), settings });
}

/** No cell of the tables may differ, except those of the plan and the total that is computed from them. */
function expectOnlyPlanned({ office, before }: Stage): void {
  const { sheets } = JSON.parse(before) as ReturnType<typeof fingerprint>;
  const now = new Map(fingerprint(office).sheets.map((sheet) => [sheet.id, sheet.cells]));
  for (const { id, cells } of sheets) {
    const places = new Set([...Object.keys(cells), ...Object.keys(now.get(id) ?? {})]);
    for (const place of places) {
      const isPlanned = id === idOf(1) && PLANNED.has(place);
      if (!isPlanned && now.get(id)?.[place] !== cells[place]) throw new Error(`${place} changed.`);
    }
  }
}
