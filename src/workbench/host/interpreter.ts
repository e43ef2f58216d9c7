import type { ApiVersion } from "./api-version";
import { createChangeLog } from "./events/changes";
import { createEventDesk } from "./events/events";
import { answerRequest, type Answer } from "./requests/answer-request";
import { createFaults, type Faults } from "./requests/faults";
import type { Grid, GridArea } from "./grid";
import { createReferences } from "./requests/references";
import { rememberSheets } from "./workbook/remember-sheets";
import { createRing } from "./requests/ring";
import { watchGrid } from "./events/watch-grid";
import { Range } from "./objects/range";
import { RangeAreas } from "./objects/range-areas";
import { serviceOf } from "./objects/services";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import type { Roots } from "./requests/resolve-paths";
import type { HostSession, HostState } from "./session";
import { createTraffic, type Traffic } from "./requests/traffic";
import type { EventEntry, RequestBody } from "./wire";

export type { Answer } from "./requests/answer-request";

export interface InterpreterOptions {
  readonly grid: Grid;
  /** The newest `ExcelApi` this Excel has; `1.20` where nothing is said. */
  readonly apiVersion?: ApiVersion;
  /** `zh-CN` where nothing is said. */
  readonly language?: string;
  /** Characters of a request or an answer that are too many; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

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
  /** Calls an action of the add-in's, as its keyboard shortcut does. */
  invokeAction(name: string): void;
  /** Lets go of the grid. */
  close(): void;
}

const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
const KEPT_EVENT_RANGES = 200;
/** A keyboard shortcut on its way to the function associated with it. */
const ACTION_INVOKED = { category: 2, type: 1_000 };

function createSession(options: InterpreterOptions): HostSession {
  const { apiVersion = "1.20", language = "zh-CN" } = options;
  const references = createReferences();
  const events = createEventDesk();
  const ring = createRing<string>(KEPT_EVENT_RANGES, (id) => references.remove(id));
  const traffic = createTraffic();
  const keepRange = (sheet: string, area: GridArea): string =>
    ring.add(references.keep(session.make.range(sheet, area)));
  const session: HostSession = {
    grid: rememberSheets(options.grid),
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
    latest: null,
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
    grid: options.grid,
    apiVersion: session.apiVersion,
    language: session.language,
    state: session.state,
    faults: session.faults,
    traffic: session.traffic,
    get held() {
      return { references: session.references.count, handlers: session.events.subscriptions };
    },
    process: (request) => answerRequest(session, roots, { request, limit }),
    onEvents: (listener) => session.events.onEntries(listener),
    flush: () => session.events.flush(),
    onPaneVisibility: (listener) => void paneListeners.push(listener),
    invokeAction(name) {
      const message = JSON.stringify([name.toUpperCase(), JSON.stringify({ actionId: name })]);
      session.events.raiseRaw({ ...ACTION_INVOKED, targetId: "", message });
      session.events.flush();
    },
    close: stopWatching,
  };
}
