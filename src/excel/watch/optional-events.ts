import type { HostEvent } from "../../core";
import { isHostError, toHostError } from "../exchange/host-error";
import type { ChangeSign } from "../exchange/own-writes";
import { supports } from "../exchange/requirement-sets";
import type { ApiVersion } from "../exchange/requirement-sets";

/** A handler that can be taken back. */
export interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** What a set of handlers needs. */
export interface EventSink {
  readonly tell: (event: HostEvent) => void;
  readonly isEcho: (change: ChangeSign) => boolean;
}

type Sheets = Excel.WorksheetCollection;

/** Events that not every Excel has; without them the change shows at the next read. */
interface OptionalEvent {
  readonly since: ApiVersion;
  readonly add: (sheets: Sheets, sink: EventSink) => Registration;
}

const listChanged =
  (sink: EventSink): (() => Promise<void>) =>
  async () =>
    sink.tell({ kind: "sheets-changed" });

type SortedArgs = Pick<Excel.WorksheetRowSortedEventArgs, "worksheetId" | "source">;

const reordered =
  (sink: EventSink): ((args: SortedArgs) => Promise<void>) =>
  async ({ worksheetId, source }) =>
    sink.tell({ kind: "edited", sheet: worksheetId, area: null, isRemote: source === "Remote" });

const EVENTS: readonly OptionalEvent[] = [
  {
    since: "1.8",
    add: (sheets, sink) =>
      sheets.onCalculated.add(async ({ worksheetId }) =>
        sink.tell({ kind: "recalculated", sheet: worksheetId }),
      ),
  },
  { since: "1.10", add: (sheets, sink) => sheets.onRowSorted.add(reordered(sink)) },
  { since: "1.10", add: (sheets, sink) => sheets.onColumnSorted.add(reordered(sink)) },
  { since: "1.14", add: (sheets, sink) => sheets.onProtectionChanged.add(listChanged(sink)) },
  { since: "1.17", add: (sheets, sink) => sheets.onNameChanged.add(listChanged(sink)) },
  { since: "1.17", add: (sheets, sink) => sheets.onMoved.add(listChanged(sink)) },
  { since: "1.17", add: (sheets, sink) => sheets.onVisibilityChanged.add(listChanged(sink)) },
];

/** Registers the events that this Excel and the loaded library both know; `null` for each of the others. */
export function registerOptional(
  context: Excel.RequestContext,
  sink: EventSink,
): readonly (Registration | null)[] {
  return EVENTS.map((event) =>
    supports(event.since) ? registerIfKnown(() => event.add(context.workbook.worksheets, sink)) : null,
  );
}

/** An older library refuses at once, before anything is sent, what it knows under another set or not at all. */
function registerIfKnown(add: () => Registration): Registration | null {
  try {
    return add();
  } catch (error) {
    if (error instanceof TypeError || isHostError(toHostError(error), "unsupported-host")) return null;
    throw error;
  }
}
