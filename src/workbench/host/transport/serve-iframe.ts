import { frameName, hostInfoQuery, type PaneIdentity } from "./app-context";
import type { Interpreter } from "../interpreter";
import { createXdmEnd, type XdmOptions } from "./xdm-end";

export interface ServeOptions {
  /** Same origin as the page. Its name and address are set here. */
  readonly iframe: HTMLIFrameElement;
  readonly interpreter: Interpreter;
  /** Address of the pane's page, such as `/taskpane.html`. */
  readonly src: string;
  /** What the add-in sees as the address of the document. */
  readonly documentUrl?: string;
  readonly onNotice?: XdmOptions["onNotice"];
}

/** A pane that is being served. */
export interface ServedPane {
  /** Presses a button of the ribbon; resolves when the add-in says that the command is done. */
  invokeCommand(name: string): Promise<void>;
  /** Sends a keyboard shortcut of the add-in's. */
  invokeAction(name: string): void;
  /** Stops answering; serve a fresh iframe afterwards. */
  close(): void;
}

type FrameWindow = Window & typeof globalThis;

let loads = 0;

/**
 * Plays Excel on the web to a pane in an iframe of the same origin, with the unmodified Office.js in it.
 *
 * Office.js trusts only an https host of the pane's own name. Page and pane share one http address here, so the
 * library's calls of `parent.postMessage` land in a function of ours, whatever origin they name, and our answers are
 * events made inside the frame that carry the https form of the address. No certificate is needed.
 */
export function serveIframe(options: ServeOptions): ServedPane {
  const { iframe, interpreter, onNotice } = options;
  const identity = newIdentity();
  const documentUrl = options.documentUrl ?? `${identity.origin}/Book1.xlsx`;
  const send = (data: string): void => deliver(iframe, identity.origin, data);
  const end = createXdmEnd({ interpreter, identity, documentUrl, send, onNotice });
  const stop = intercept((text) => end.receive(text));
  iframe.name = frameName(identity, interpreter.language);
  iframe.src = withHostInfo(options.src, interpreter.language);
  return {
    invokeCommand: (name) => end.commands.invoke(name),
    invokeAction: (name) => interpreter.invokeAction(name),
    close: stop,
  };
}

function newIdentity(): PaneIdentity {
  loads += 1;
  return {
    appId: "app1",
    conversation: `conversation-${Date.now().toString(36)}-${loads}`,
    origin: `https://${window.location.host}`,
  };
}

function withHostInfo(src: string, language: string): string {
  return `${src}${src.includes("?") ? "&" : "?"}${hostInfoQuery(language)}`;
}

/** Takes the add-in's messages before the browser does; all others go where they went. */
function intercept(take: (text: unknown) => boolean): () => void {
  const original = window.postMessage;
  const own = function (this: Window, ...message: Parameters<typeof original>): void {
    if (!take(message[0])) original.apply(window, message);
  } as typeof window.postMessage;
  window.postMessage = own;
  return () => {
    if (window.postMessage === own) window.postMessage = original;
  };
}

function deliver(iframe: HTMLIFrameElement, origin: string, data: string): void {
  const frame = iframe.contentWindow as FrameWindow | null;
  // A frame that is gone takes no answer any more.
  frame?.dispatchEvent(new frame.MessageEvent("message", { data, origin, source: window }));
}
