import { ExcelFailure } from "../excel-failure";
import type { Fault } from "./faults";
import type { Roots } from "./resolve-paths";
import { runActions } from "./run-actions";
import type { HostSession } from "../session";
import type { Exchange } from "./traffic";
import { ActionType, PathType, type RequestBody, type ResponseBody } from "../wire";

/** What the host says to a request: an answer, a refusal of the whole, or nothing, for ever. */
export type Answer =
  | { readonly kind: "answer"; readonly body: ResponseBody }
  | { readonly kind: "refusal"; readonly code: string; readonly status: number }
  | { readonly kind: "silence" };

export interface Request {
  readonly request: string | RequestBody;
  /** Characters of a request or an answer that are too many. */
  readonly limit: number;
}

/** The code of a fault that leaves the add-in waiting for ever. */
const NO_ANSWER = "no-answer";

/** Answers one request: counts it, lets the faults of tests come down on it, carries it out and gathers its events. */
export async function answerRequest(session: HostSession, roots: Roots, incoming: Request): Promise<Answer> {
  const body = readBody(incoming.request);
  const kind = kindOf(body);
  const fault = kind === "sync" ? session.faults.take() : null;
  const tally = session.traffic.begin();
  session.tally = tally;
  session.grid.forgetSheets();
  const outcome =
    refusalOf(session, { kind, fault, incoming }) ?? (await carryOut(session, roots, { body, fault }));
  tally.end({ kind, actions: body.Actions?.length ?? 0, failure: failureOf(outcome) });
  if (typeof outcome === "string") return refused(outcome);
  const isTooLarge = tally.valuesRead > 0 && sizeOf(outcome) > incoming.limit;
  return isTooLarge ? refused("ResponsePayloadSizeLimitExceeded") : { kind: "answer", body: outcome };
}

function failureOf(outcome: ResponseBody | string): string | null {
  return typeof outcome === "string" ? outcome : (outcome.Error?.Code ?? null);
}

function readBody(request: Request["request"]): RequestBody {
  return typeof request === "string" ? (JSON.parse(request) as RequestBody) : request;
}

/** A request that only lets go of objects is the library tidying up; one to a service asks nothing of the workbook. */
function kindOf(body: RequestBody): Exchange["kind"] {
  const actions = (body.Actions ?? []).filter(
    ({ ActionType: type }) => type !== ActionType.Instantiate && type !== ActionType.Trace,
  );
  if (actions.length > 0 && actions.every(({ Name }) => Name === "_RemoveReference")) return "cleanup";
  const paths = Object.values(body.ObjectPaths ?? {});
  return paths.some(({ ObjectPathType }) => ObjectPathType === PathType.New) ? "service" : "sync";
}

interface Arrival {
  readonly kind: Exchange["kind"];
  readonly fault: Fault | null;
  readonly incoming: Request;
}

/** Why nothing at all is done, `null` where the request is taken. */
function refusalOf(session: HostSession, { kind, fault, incoming }: Arrival): string | null {
  const { state } = session;
  if (kind !== "sync") return null;
  if (fault && (fault.after ?? 0) === 0) return lost(session, fault);
  if (state.isEditingCell) return "InvalidOperationInCellEditMode";
  if (state.isInactive) return "InactiveWorkbook";
  return sizeOf(incoming.request) > incoming.limit ? "RequestPayloadSizeLimitExceeded" : null;
}

interface Work {
  readonly body: RequestBody;
  readonly fault: Fault | null;
}

/** What came of the actions; a code alone where the work was done and its answer is lost. */
async function carryOut(
  session: HostSession,
  roots: Roots,
  { body, fault }: Work,
): Promise<ResponseBody | string> {
  // What the user typed a moment ago is worked out before anybody is answered.
  await session.grid.settled();
  const response = runActions(session, body, { roots, fault });
  await session.grid.settled();
  session.changes.settle();
  if (fault?.after === "all") return lost(session, fault);
  return response.Error?.Code === NO_ANSWER ? NO_ANSWER : response;
}

function lost({ faults }: HostSession, { code }: Fault): string {
  faults.landed();
  return code;
}

function refused(code: string): Answer {
  if (code === NO_ANSWER) return { kind: "silence" };
  return { kind: "refusal", code, status: new ExcelFailure(code).status };
}

function sizeOf(value: unknown): number {
  return typeof value === "string" ? value.length : JSON.stringify(value).length;
}
