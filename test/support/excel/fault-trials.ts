import { HostError } from "../../../src/core";
import type { WorkbookHost, WorkbookSnapshot } from "../../../src/core";
import { createExcelHost } from "../../../src/excel/excel-host";
import type { Fault } from "../../../src/workbench/host";
import { FAULTS, FLOWS, MOMENTS, PLANNED, SHEETS } from "./fault-flows";
import type { Flow } from "./fault-flows";
import type { OpenedWorkbook, OpenWorkbook } from "./open-workbook";
import { fingerprint } from "./portrait";
import { idOf } from "./table-sketch";

/*
 * Faults injected into every flow, in whatever world has the unmodified Office.js: Jest and a page in a browser run the
 * same trials. Nothing here knows a test framework; what is not as it must be is thrown.
 */

/** One fault injected: what goes wrong, at which round trip, how often in a row. */
export interface Injection {
  readonly code: string;
  readonly after: Fault["after"];
  readonly at: number;
  readonly inARow: 1 | 2;
}

/** How many runs there were, and how many faults came down in them. */
export interface FaultFigures {
  readonly runs: number;
  readonly struck: number;
}

/** Every `of`-th injection, beginning with the one at `part`. Odd numbers mix kinds, moments and repetitions. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** All of them. */
export const WHOLE: Share = { part: 0, of: 1 };

/** Every kind of fault at every round trip of a flow, at every moment, alone and two in a row; or a share of that. */
export async function strikeFlow(open: OpenWorkbook, name: string, share: Share): Promise<FaultFigures> {
  return withStage(open, name, (stage) =>
    trips(stage.syncs)
      .flatMap((at) => Object.keys(FAULTS).map((code) => ({ code, at })))
      .flatMap((one) => MOMENTS.map((after) => ({ ...one, after })))
      .flatMap((one) => ([1, 2] as const).map((inARow) => ({ ...one, inARow })))
      .filter(isIn(share)),
  );
}

/** The last round trip of a flow cut off after any one of its actions, or after a share of them. */
export async function cutFlow(open: OpenWorkbook, name: string, share: Share): Promise<FaultFigures> {
  return withStage(open, name, ({ syncs, lastActions }) =>
    trips(lastActions - 1)
      .map((after) => ({ code: "GeneralException", after, at: syncs, inARow: 1 as const }))
      .filter(isIn(share)),
  );
}

/** Every share of a flow has an injection at least, however few there are. */
const isIn =
  ({ part, of }: Share) =>
  (_: Injection, index: number, all: readonly Injection[]): boolean =>
    index % of === part % Math.min(of, all.length);

const trips = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A workbook in which one flow is run again and again, each time from the same state. */
interface Stage {
  readonly office: OpenedWorkbook;
  readonly flow: Flow;
  readonly known: WorkbookSnapshot;
  readonly before: string;
  readonly wanted: string;
  readonly syncs: number;
  /** How many actions the last of them has. */
  readonly lastActions: number;
}

async function withStage(
  open: OpenWorkbook,
  name: string,
  choose: (stage: Stage) => readonly Injection[],
): Promise<FaultFigures> {
  const stage = await setStage(FLOWS[name]!, open({ sheets: SHEETS }));
  const injections = choose(stage);
  const { faults } = stage.office.host;
  const fired = faults.fired;
  for (const [index, injection] of injections.entries()) {
    await survive(stage, injection, index % 2 === 0).catch((cause: unknown) => {
      throw new Error(`${name}: ${JSON.stringify(injection)}: ${String(cause)}`, { cause });
    });
  }
  stage.office.close();
  return { runs: injections.length, struck: faults.fired - fired };
}

async function setStage(flow: Flow, office: OpenedWorkbook): Promise<Stage> {
  const host = patientHost();
  const known = await host.read({ scope: { kind: "workbook" } });
  const before = JSON.stringify(fingerprint(office));
  await flow.prepare?.(host);
  const { traffic } = office.host;
  traffic.reset();
  await flow.run(host, known);
  const wanted = seen(office);
  const lastActions = traffic.history.filter(({ kind }) => kind === "sync").at(-1)?.actions ?? 0;
  const stage = { office, flow, known, before, wanted, syncs: traffic.syncs, lastActions };
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

/**
 * After the faults the user presses once more: every other time 还原 at once, else the same button again and 还原 then.
 * Either way the workbook is in the end as it was in the beginning.
 */
async function survive(stage: Stage, injection: Injection, undoesFirst: boolean): Promise<void> {
  const { office, flow, known, wanted } = stage;
  await flow.prepare?.(patientHost());
  const patience = { timeout: injection.code === "no-answer" ? 20 : 10_000, pauses: [0] };
  const host = createExcelHost(patience);
  const outcome = await pressUntilStruck(stage, injection, host);
  patience.timeout = 10_000;
  checkTold(outcome, injection, stage);
  checkOnlyPlanned(stage);
  if (!undoesFirst) {
    await flow.run(host, known);
    if (seen(office) !== wanted) throw new Error("The next press came to something else.");
  }
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
  faults.clear();
  return outcome;
}

/** Either the user is told the trouble by its own sentence, or all is done in spite of it. */
function checkTold(outcome: unknown, { code }: Injection, { office, wanted }: Stage): void {
  if (outcome === null) {
    if (seen(office) !== wanted) throw new Error("It was said to be done, and was not.");
  } else if (!(outcome instanceof HostError)) {
    throw new Error("Something other than Excel failed.", { cause: outcome });
  } else if (outcome.code !== FAULTS[code]) {
    throw new Error(`It was told as ${outcome.code}.`, { cause: outcome });
  }
}

/** What a user sees; a report sheet made anew has another id. */
function seen(office: OpenedWorkbook): string {
  const { sheets, settings } = fingerprint(office);
  return JSON.stringify({ sheets: sheets.map(({ cells, rest }) => ({ cells, rest })), settings });
}

/** No cell of the tables may differ, except those of the plan and the total that is computed from them. */
function checkOnlyPlanned({ office, before }: Stage): void {
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
