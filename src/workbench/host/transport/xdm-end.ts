import { appContext, saveSettings, settingsAsText, type PaneIdentity } from "./app-context";
import { createCommandDesk, type CommandDesk } from "./command-desk";
import type { Answer, Interpreter } from "../interpreter";
import { ownTask } from "./own-task";
import type { EventEntry } from "../wire";
import {
  answerTo,
  DispatchId,
  EnvelopeAction,
  eventOf,
  readEnvelope,
  type Envelope,
  type MethodData,
} from "./xdm-envelope";

export interface XdmOptions {
  readonly interpreter: Interpreter;
  readonly identity: PaneIdentity;
  readonly documentUrl: string;
  /** Hands a text to the add-in's window. */
  readonly send: (text: string) => void;
  /** Told of keys that the add-in passes on, of focus, and of other things it tells its host. */
  readonly onNotice?: (notice: number, details: unknown) => void;
}

/** The host's end of the conversation with an add-in in a frame. */
export interface XdmEnd {
  /** Takes a message of the add-in's; `false` where it is none. */
  receive(text: unknown): boolean;
  readonly commands: CommandDesk;
}

const RICH_API_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";
const SELECTION_EVENT = "documentSelectionChanged";
const SELECTION_TYPE = 2;

/** Refusals of a whole request, by the numbers that the library turns into codes again. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  WriteNotSupportedWhenModalDialogOpen: 5016,
};

const DONE = { Version: 1, Error: 0 };
/** The number for a method that this host does not have. */
const UNSUPPORTED = { Version: 1, Error: 5010 };

interface Conversation extends XdmOptions {
  readonly registered: Set<string>;
  readonly commands: CommandDesk;
  tell(event: string, data: unknown): void;
}

/** Speaks with the unmodified Office.js of a frame, as Excel on the web does. */
export function createXdmEnd(options: XdmOptions): XdmEnd {
  const { interpreter, identity, send } = options;
  const registered = new Set<string>();
  const tell: Conversation["tell"] = (event, data) => {
    if (!registered.has(event)) return;
    send(eventOf(event, identity.conversation, { origin: identity.origin, data }));
  };
  const commands = createCommandDesk((data) => tell(COMMAND_EVENT, data));
  const conversation: Conversation = { ...options, registered, commands, tell };
  interpreter.onEvents((entries) => passOn(conversation, entries));
  return {
    commands,
    receive(text) {
      const envelope = readEnvelope(text, identity.conversation);
      if (envelope) void reply(conversation, envelope);
      return envelope !== null;
    },
  };
}

function passOn({ tell }: Conversation, entries: readonly EventEntry[]): void {
  const worksheet = entries.filter(({ type }) => type !== SELECTION_TYPE);
  if (worksheet.length > 0) tell(RICH_API_EVENT, { ArrayData: worksheet.map(asArray) });
  if (worksheet.length < entries.length) tell(SELECTION_EVENT, {});
}

function asArray({ category, type, targetId, message }: EventEntry, index: number): unknown[] {
  const isRemote = message.includes('"source":"Remote"');
  return [category, type, targetId, message, index + 1, isRemote];
}

async function reply(conversation: Conversation, envelope: Envelope): Promise<void> {
  await ownTask();
  const data = await dataFor(conversation, envelope);
  await ownTask();
  if (data !== null) conversation.send(answerTo(envelope, conversation.identity.origin, data));
  conversation.interpreter.flush();
}

/** What is answered, `null` where nothing is. */
function dataFor(conversation: Conversation, envelope: Envelope): unknown {
  const { _actionType: type, _actionName: name } = envelope;
  if (type === EnvelopeAction.Register) {
    conversation.registered.add(name);
    return DONE;
  }
  if (type === EnvelopeAction.Unregister) {
    conversation.registered.delete(name);
    return DONE;
  }
  return invoke(conversation, envelope);
}

function invoke(conversation: Conversation, { _actionName: name, _data: data }: Envelope): unknown {
  const { interpreter, identity, documentUrl } = conversation;
  if (name.endsWith("getAppContextAsync")) return appContext(interpreter, identity, documentUrl);
  if (name.endsWith("notifyHost")) {
    const [, notice = -1, details] = data as readonly [string, number?, unknown?];
    conversation.onNotice?.(notice, details);
    return null;
  }
  return name === "executeMethod" ? execute(conversation, data as MethodData) : UNSUPPORTED;
}

function execute(conversation: Conversation, data: MethodData): unknown {
  return METHODS[data.DdaMethod.DispatchId]?.(conversation, data) ?? UNSUPPORTED;
}

type Method = (conversation: Conversation, data: MethodData) => unknown;

const METHODS: Readonly<Record<number, Method>> = {
  [DispatchId.ProcessQuery]: ({ interpreter }, { ArrayData }) =>
    processQuery(interpreter, String(ArrayData?.[4] ?? "")),
  [DispatchId.SaveSettings]({ interpreter }, { DdaSettingsMethod }) {
    saveSettings(interpreter, DdaSettingsMethod?.Properties ?? []);
    return DONE;
  },
  [DispatchId.RefreshSettings]({ interpreter }) {
    const Settings = settingsAsText(interpreter).map(([Name, Value]) => ({ Name, Value }));
    return { ...DONE, Properties: { Settings } };
  },
  [DispatchId.CommandCompleted]({ commands }, data) {
    commands.completed(data["0"] ?? "", data["1"] ?? 0);
    return DONE;
  },
};

async function processQuery(interpreter: Interpreter, body: string): Promise<unknown> {
  return queryAnswer(await interpreter.process(body));
}

function queryAnswer(answer: Answer): unknown {
  if (answer.kind === "silence") return null;
  if (answer.kind === "answer") return { ...DONE, Data: [200, [], JSON.stringify(answer.body)] };
  const number = ERROR_NUMBERS[answer.code];
  return number === undefined ? refusedInside(answer.code, answer.status) : { Version: 1, Error: number };
}

/** A refusal without a number of its own travels as the failure of the first action. */
function refusedInside(Code: string, HttpStatusCode: number): unknown {
  const error = { Code, Message: `Excel refused the request: ${Code}.`, Location: "", HttpStatusCode };
  return { ...DONE, Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error: error })] };
}
