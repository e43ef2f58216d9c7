import type { Interpreter } from "../interpreter";
import type { EventEntry } from "../wire";

/** What Office.js looks for when it runs inside a program of its own: it sends text and takes text. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Put in by Office.js. */
  onMessageFromHost: ((text: string) => void) | null;
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

interface Frame {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** Ties the unmodified Office.js to a host without any browser in between. */
export function createNativeBridge(interpreter: Interpreter): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const frame = JSON.parse(text) as Frame;
      if (frame.type === REQUEST) void respond(interpreter, bridge, frame);
    },
  };
  interpreter.onEvents((entries) => post(bridge, eventFrame(entries)));
  return bridge;
}

function post(bridge: NativeBridge, frame: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(frame));
}

async function respond(
  interpreter: Interpreter,
  bridge: NativeBridge,
  { id, message }: Frame,
): Promise<void> {
  const answer = await interpreter.process(message.body as Parameters<Interpreter["process"]>[0]);
  if (answer.kind === "answer")
    post(bridge, { id, type: RESPONSE, flags: 0, message: response(200, answer.body) });
  if (answer.kind === "refusal") post(bridge, { id, type: RESPONSE, flags: 0, message: refusal(answer) });
  interpreter.flush();
}

function response(statusCode: number, body: unknown): object {
  return { statusCode, headers: {}, body };
}

/** A lost connection has no body; the library then makes `ConnectionFailure` of it by itself. */
function refusal({ code, status }: { readonly code: string; readonly status: number }): object {
  if (code === "ConnectionFailure") return response(status, "");
  return response(
    status,
    JSON.stringify({ error: { code, message: `Excel refused the request: ${code}.` } }),
  );
}

function eventFrame(entries: readonly EventEntry[]): object {
  const wired = entries.map(({ category, type, targetId, message }, index) => ({
    messageCategory: category,
    messageType: type,
    targetId,
    message,
    id: index + 1,
  }));
  return { type: EVENT, controlId: "", message: { entries: wired } };
}
