import { ExcelFailure } from "../excel-failure";
import type { Fault } from "./faults";
import { callMember, eventCall, memberOf, writeMember } from "./members";
import { ExcelObject } from "../objects/excel-object";
import { answerQuery, identityOf } from "./query";
import { createResolver, decodeArguments, type Resolve, type Roots } from "./resolve-paths";
import type { HostSession } from "../session";
import { ActionType, type RequestBody, type ResponseBody, type WireAction, type WireError } from "../wire";

interface Work {
  readonly session: HostSession;
  readonly resolve: Resolve;
}

type Perform = (work: Work, object: ExcelObject, action: WireAction) => unknown;

/** Carries out the actions in their order and stops at the first that fails; what was done stays done. */
export function runActions(
  session: HostSession,
  body: RequestBody,
  { roots, fault }: { readonly roots: Roots; readonly fault: Fault | null },
): ResponseBody {
  const work: Work = { session, resolve: createResolver(body, roots) };
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      if (fault?.after === index) strike(session, fault);
      results.push({ ActionId: action.Id, Value: perform(work, action) });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function strike({ faults }: HostSession, { code }: Fault): never {
  faults.landed();
  throw new ExcelFailure(code);
}

function perform(work: Work, action: WireAction): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = work.resolve(action.ObjectPathId);
  const isWrite = action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Update;
  if (!object && isWrite) throw new ExcelFailure("ItemNotFound", "A null object has nothing to set.");
  if (!object) return null;
  const known = PERFORM[action.ActionType];
  if (!known) throw new ExcelFailure("NotImplemented", `Action type ${action.ActionType}`);
  return known(work, object, action);
}

const PERFORM: Readonly<Record<number, Perform>> = {
  [ActionType.Instantiate]: (_work, object) => identityOf(object),
  [ActionType.Query]: (_work, object, { QueryInfo }) => loaded(object, QueryInfo ?? {}),
  [ActionType.RecursiveQuery]: (_work, object, action) =>
    loaded(object, action.RecursiveQueryInfo?.Queries ?? {}),
  [ActionType.QueryAsJson]: (_work, object, { QueryInfo }) => answerQuery(object, QueryInfo ?? {}, "camel"),
  [ActionType.Method]: call,
  [ActionType.SetProperty](work, object, action) {
    const [value] = decodeArguments(action.ArgumentInfo, work.resolve);
    writeMember(object, memberOf(object, action.Name, ["scalars", "objects"]), value);
    return null;
  },
  [ActionType.Update](_work, object, { ObjectState }) {
    for (const [name, value] of Object.entries(ObjectState ?? {})) {
      writeMember(object, memberOf(object, name, ["scalars"]), value);
    }
    return null;
  },
  [ActionType.EnsureUnchanged](_work, object, { ObjectState }) {
    for (const [name, value] of Object.entries(ObjectState ?? {})) {
      const now = Reflect.get(object, memberOf(object, name, ["scalars"]).key) as unknown;
      if (JSON.stringify(now) !== JSON.stringify(value)) throw new ExcelFailure("InvalidOperation");
    }
    return null;
  },
};

function loaded(object: ExcelObject, query: NonNullable<WireAction["QueryInfo"]>): unknown {
  const answer = answerQuery(object, query);
  return typeof answer === "object" ? { ...answer, ...identityOf(object) } : answer;
}

function call({ session, resolve }: Work, object: ExcelObject, action: WireAction): unknown {
  const { Name: name } = action;
  if (name === "_KeepReference") {
    session.references.keep(object);
    return null;
  }
  const event = eventCall(object, name);
  if (event) {
    const target = object.eventTarget() ?? "";
    session.events[event.isOn ? "subscribe" : "unsubscribe"](event.event, target);
    return null;
  }
  const value = callMember(
    object,
    memberOf(object, name, ["methods"]),
    decodeArguments(action.ArgumentInfo, resolve),
  );
  return value === undefined || value instanceof ExcelObject ? null : value;
}

/** A bug of the host's own must reach the tests as such, and must still be answered. */
function wireError(error: unknown, ActionIndex: number): WireError {
  const failure =
    error instanceof ExcelFailure ? error : new ExcelFailure("GeneralException", bugReport(error));
  const { code: Code, message: Message, location: Location, status: HttpStatusCode } = failure;
  return { Code, Message, Location, HttpStatusCode, ActionIndex };
}

function bugReport(error: unknown): string {
  return `The host failed: ${error instanceof Error ? error.stack : String(error)}`;
}
