/** The door of the host: a workbook behind the {@link Grid} interface, answering Office.js as Excel does. */
export { createInterpreter } from "./interpreter";
export type { Interpreter } from "./interpreter";
export type { ApiVersion } from "./api-version";
export type { Fault } from "./faults";
export type { Traffic } from "./traffic";
export { createNativeBridge } from "./native-bridge";
export type { NativeBridge } from "./native-bridge";
export { serveIframe } from "./serve-iframe";
export type { ServedPane } from "./serve-iframe";
