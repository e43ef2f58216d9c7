/** What Office.js in a frame and its parent say to one another, as JSON text. */
export interface Envelope {
  /** 0 asks, 1 answers. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of a question: 0 calls, 1 asks for an event, 2 asks for it no longer. */
  readonly _actionType: number;
}

export const EnvelopeAction = { Invoke: 0, Register: 1, Unregister: 2 } as const;

/** Methods of `executeMethod`, by their number. */
export const DispatchId = {
  RefreshSettings: 75,
  SaveSettings: 76,
  ProcessQuery: 93,
  CommandCompleted: 94,
} as const;

/** The data of an `executeMethod`. */
export interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly "0"?: string;
  readonly "1"?: number;
}

/** Reads an envelope; `null` for any other message that a window gets. */
export function readEnvelope(text: unknown, conversation: string): Envelope | null {
  if (typeof text !== "string" || !text.includes(conversation)) return null;
  const message = JSON.parse(text) as Partial<Envelope>;
  return message._conversationId === conversation && message._messageType === 0
    ? (message as Envelope)
    : null;
}

const ANSWER = 0;
const EVENT = 1;

/** The answer to a question. */
export function answerTo(question: Envelope, origin: string, data: unknown): string {
  const { _actionName, _conversationId, _correlationId } = question;
  return envelope({
    _actionName,
    _conversationId,
    _correlationId,
    _responseType: ANSWER,
    _origin: origin,
    _data: data,
  });
}

/** Something that happened, under the name that the add-in registered for. */
export function eventOf(
  name: string,
  conversation: string,
  { origin, data }: { origin: string; data: unknown },
): string {
  return envelope({
    _actionName: name,
    _conversationId: conversation,
    _correlationId: 0,
    _responseType: EVENT,
    _origin: origin,
    _data: data,
  });
}

function envelope(parts: object): string {
  return JSON.stringify({ _messageType: 1, _errorCode: 0, _serializerVersion: 1, ...parts });
}
