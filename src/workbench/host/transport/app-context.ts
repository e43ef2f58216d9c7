import type { Interpreter } from "../interpreter";

/** Who the add-in is to its host, and where. */
export interface PaneIdentity {
  readonly appId: string;
  /** New for every load: the library keeps things by it. */
  readonly conversation: string;
  /** In its https form, whatever the page itself is served by: the library trusts no other. */
  readonly origin: string;
}

/** What this Excel has beside `ExcelApi`. */
export const OTHER_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.1",
  DialogApi: "1.2",
  ExcelApiOnline: "1.1",
  KeyboardShortcuts: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const READ_ONLY = 0;
const TASK_PANE = 1;
const SHOWN_AS_PANE = 2;

/** The first answer that Office.js waits for; a missing field would stop it for good. */
export function appContext(
  interpreter: Interpreter,
  identity: PaneIdentity,
  documentUrl: string,
): Readonly<Record<string, unknown>> {
  const { apiVersion, language, state } = interpreter;
  return {
    _id: identity.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: state.isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: settingsAsText(interpreter),
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: identity.conversation,
    _appInstanceId: identity.conversation,
    _requirementMatrix: JSON.stringify({ ...OTHER_SETS, ExcelApi: apiVersion }),
    _hostFullVersion: "16.0.15407.0",
    _initialDisplayMode: SHOWN_AS_PANE,
    _featureGates: {},
  };
}

/** The settings of the document, each as JSON text. */
export function settingsAsText({ grid }: Interpreter): [string, string][] {
  return [...grid.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

/** Puts the settings that the add-in holds in the place of those it held before. */
export function saveSettings(
  { grid }: Interpreter,
  properties: readonly (readonly [string, string])[],
): void {
  const kept = new Set(properties.map(([key]) => key));
  for (const key of [...grid.settings.keys()]) if (!kept.has(key)) grid.settings.delete(key);
  for (const [key, text] of properties) grid.settings.set(key, JSON.parse(text) as unknown);
}

/** The name of a frame tells Office.js where it is and to whom it speaks. */
export function frameName({ appId, conversation, origin }: PaneIdentity, language: string): string {
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel|Web|16.01|${language}|telemetry|||1`,
    xdmInfo: `${conversation}|${appId}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The same for the address of the page. */
export function hostInfoQuery(language: string): string {
  return `_host_Info=${encodeURIComponent(`Excel$Web$16.01$${language}$telemetry$$$1`)}`;
}
