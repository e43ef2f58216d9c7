/** The door of the host: a workbook behind the {@link Grid} interface, answering Office.js as Excel does. */
export { createInterpreter } from "./interpreter";
export type { Interpreter } from "./interpreter";
export type { ApiVersion } from "./api-version";
export type { Fault } from "./requests/faults";
export type { Traffic } from "./requests/traffic";
export { createNativeBridge } from "./transport/native-bridge";
export type { NativeBridge } from "./transport/native-bridge";
export { serveIframe } from "./transport/serve-iframe";
export type { ServedPane } from "./transport/serve-iframe";
