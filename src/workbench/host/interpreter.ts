import type { ApiVersion } from "./api-version";
import { createChangeLog } from "./changes";
import { createEventDesk } from "./events";
import { ExcelFailure } from "./excel-failure";
import { createFaults, type Fault, type Faults } from "./faults";
import type { Grid, GridArea } from "./grid";
import { createReferences } from "./references";
import { createRing } from "./ring";
import { runActions } from "./run-actions";
import { watchGrid } from "./watch-grid";
import { Range } from "./objects/range";
import { RangeAreas } from "./objects/range-areas";
import { serviceOf } from "./objects/services";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import type { Roots } from "./resolve-paths";
import type { HostSession, HostState } from "./session";
import { createTraffic, type Exchange, type Traffic } from "./traffic";
import { ActionType, type EventEntry, type RequestBody, type ResponseBody } from "./wire";

export interface InterpreterOptions {
  readonly grid: Grid;
  /** The newest `ExcelApi` this Excel has; `1.20` where nothing is said. */
  readonly apiVersion?: ApiVersion;
  /** `zh-CN` where nothing is said. */
  readonly language?: string;
  /** Characters of a request or an answer that are too many; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

/** What the host says to a request: an answer, a refusal of the whole, or nothing, for ever. */
export type Answer =
  | { readonly kind: "answer"; readonly body: ResponseBody }
  | { readonly kind: "refusal"; readonly code: string; readonly status: number }
  | { readonly kind: "silence" };

/** The stand-in for Excel behind the wire, whatever the wire is made of. */
export interface Interpreter {
  readonly grid: Grid;
  readonly apiVersion: ApiVersion;
  readonly language: string;
  /** What Excel is like at the moment. */
  readonly state: HostState;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Objects kept for the add-in and handlers registered by it, for tests of leaks. */
  readonly held: { readonly references: number; readonly handlers: number };
  /** Answers one request, given as JSON text or as what it stands for. */
  process(request: string | RequestBody): Promise<Answer>;
  /** Tells where events go. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void;
  /** Sends the events of the requests answered so far; the transport calls it behind each answer. */
  flush(): void;
  /** Listens to what the add-in asks of the window around it: the pane shown or hidden. */
  onPaneVisibility(listener: (isVisible: boolean) => void): void;
  /** Lets go of the grid. */
  close(): void;
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
const KEPT_EVENT_RANGES = 200;

function createSession(options: InterpreterOptions): HostSession {
  const { grid, apiVersion = "1.20", language = "zh-CN" } = options;
  const references = createReferences();
  const events = createEventDesk();
  const ring = createRing<string>(KEPT_EVENT_RANGES, (id) => references.remove(id));
  const traffic = createTraffic();
  const keepRange = (sheet: string, area: GridArea): string =>
    ring.add(references.keep(session.make.range(sheet, area)));
  const session: HostSession = {
    grid,
    make: {
      worksheet: (id) => new Worksheet(session, id),
      range: (sheet, area) => new Range(session, sheet, area),
      rangeAreas: (sheet, areas) => new RangeAreas(session, sheet, areas),
    },
    apiVersion,
    language,
    state: { isEditingCell: false, isInactive: false, isReadOnly: false, isPaneVisible: true },
    references,
    events,
    changes: createChangeLog(events, apiVersion, keepRange),
    faults: createFaults(),
    traffic,
    hostMemory: new Map(),
    tally: traffic.begin(),
    revision: 0,
  };
  return session;
}

/** Opens a workbook to an add-in. */
export function createInterpreter(options: InterpreterOptions): Interpreter {
  const session = createSession(options);
  const limit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
  const paneListeners: ((isVisible: boolean) => void)[] = [];
  const roots: Roots = {
    workbook: new Workbook(session),
    reference: (id) => session.references.find(id),
    service: (name) =>
      serviceOf(session, name, (isVisible) => paneListeners.forEach((tell) => tell(isVisible))),
  };
  const stopWatching = watchGrid(session);
  return {
    grid: session.grid,
    apiVersion: session.apiVersion,
    language: session.language,
    state: session.state,
    faults: session.faults,
    traffic: session.traffic,
    get held() {
      return { references: session.references.count, handlers: session.events.subscriptions };
    },
    process: (request) => answer(session, roots, { request, limit }),
    onEvents: (listener) => session.events.onEntries(listener),
    flush: () => session.events.flush(),
    onPaneVisibility: (listener) => void paneListeners.push(listener),
    close: stopWatching,
  };
}

interface Request {
  readonly request: string | RequestBody;
  readonly limit: number;
}

async function answer(session: HostSession, roots: Roots, { request, limit }: Request): Promise<Answer> {
  const body = typeof request === "string" ? (JSON.parse(request) as RequestBody) : request;
  const kind = kindOf(body);
  const fault = kind === "sync" ? session.faults.take() : null;
  const tally = session.traffic.begin();
  const end = (failure: string | null): void =>
    tally.end({ kind, actions: body.Actions?.length ?? 0, failure });
  const refusal = kind === "sync" ? refusalOf(session, fault, sizeOf(request) > limit) : null;
  if (refusal) {
    end(refusal);
    return refusal === "no-answer" ? { kind: "silence" } : refused(refusal);
  }
  session.tally = tally;
  const response = runActions(session, body, { roots, fault });
  await session.grid.settled();
  session.changes.settle();
  const lost = fault?.after === "all" || response.Error?.Code === "no-answer" ? (fault?.code ?? null) : null;
  end(lost ?? response.Error?.Code ?? null);
  if (lost) return lost === "no-answer" ? { kind: "silence" } : refused(lost);
  return isTooLarge(response, tally.valuesRead, limit)
    ? refused("ResponsePayloadSizeLimitExceeded")
    : { kind: "answer", body: response };
}

/** A request that only lets go of objects is the library tidying up; one to a service asks nothing of the workbook. */
function kindOf(body: RequestBody): Exchange["kind"] {
  const actions = (body.Actions ?? []).filter(
    ({ ActionType: type }) => type !== ActionType.Instantiate && type !== ActionType.Trace,
  );
  if (actions.length > 0 && actions.every(({ Name }) => Name === "_RemoveReference")) return "cleanup";
  const paths = Object.values(body.ObjectPaths ?? {});
  return paths.some(({ ObjectPathType }) => ObjectPathType === 2) ? "service" : "sync";
}

/** Why nothing at all is done, `null` where the request is taken. */
function refusalOf(session: HostSession, fault: Fault | null, isTooLong: boolean): string | null {
  if (fault && (fault.after ?? 0) === 0) return fault.code;
  if (session.state.isEditingCell) return "InvalidOperationInCellEditMode";
  if (session.state.isInactive) return "InactiveWorkbook";
  return isTooLong ? "RequestPayloadSizeLimitExceeded" : null;
}

function refused(code: string): Answer {
  return { kind: "refusal", code, status: new ExcelFailure(code).status };
}

function sizeOf(value: unknown): number {
  return typeof value === "string" ? value.length : (JSON.stringify(value)?.length ?? 0);
}

/** Only an answer with many cells is worth measuring. */
const SMALLEST_LARGE_ANSWER = 20_000;

function isTooLarge(response: ResponseBody, valuesRead: number, limit: number): boolean {
  return (valuesRead > SMALLEST_LARGE_ANSWER || limit < WEB_PAYLOAD_LIMIT) && sizeOf(response) > limit;
}
