import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { NativeBridge } from "../../../src/workbench/host";

/** The three globals that the unmodified library leaves behind. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const LIBRARY = path.resolve(
  __dirname,
  "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js",
);

let script: vm.Script | null = null;

/** Compiled once a test file, run once an instance. */
function library(): vm.Script {
  script ??= new vm.Script(readFileSync(LIBRARY, "utf8"), { filename: LIBRARY });
  return script;
}

/** The library tries its tidying up again after seconds: no test run waits for that. */
function startTimer(...args: Parameters<typeof setTimeout>): NodeJS.Timeout {
  const timer = setTimeout(...args);
  // A timer of jsdom's is a number, and goes with its window.
  return (args[1] ?? 0) >= 1_000 && typeof timer === "object" ? timer.unref() : timer;
}

/**
 * Runs the unmodified Office.js over a bridge, in a fresh world of its own, so that a test file can have several.
 * The test's own Date, JSON and Error go in, so that values and errors are the test's kind.
 */
export function loadOffice(bridge: NativeBridge): OfficeGlobals {
  const world: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "node" },
    console,
    setTimeout: startTimer,
    clearTimeout: (id: NodeJS.Timeout) => clearTimeout(id),
    setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args),
    clearInterval: (id: NodeJS.Timeout) => clearInterval(id),
    Date,
    Error,
    JSON,
    Promise,
  };
  world.window = world;
  vm.createContext(world);
  library().runInContext(world);
  return world as unknown as OfficeGlobals;
}

/** The library loaded once, for workbooks that are opened one after another. */
export interface OfficeRelay {
  /** Puts a host at the other end; the one before it hears and says nothing any more. */
  connect(bridge: NativeBridge): OfficeGlobals;
}

/**
 * Loading takes far longer than most tests do. Handlers that an earlier workbook registered would hear the events
 * of a later one: only for tests that watch nothing.
 */
export function createOfficeRelay(): OfficeRelay {
  let end: NativeBridge | null = null;
  let loaded: (OfficeGlobals & { readonly plainOffice: unknown }) | null = null;
  const relay: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => end?.sendMessageToHost(text),
  };
  const load = () => {
    const world = loadOffice(relay);
    return Object.assign(world, { plainOffice: world.Office as unknown });
  };
  return {
    connect(bridge) {
      end = bridge;
      bridge.onMessageFromHost = (text) => {
        if (end === bridge) relay.onMessageFromHost?.(text);
      };
      loaded ??= load();
      return Object.assign(loaded, { Office: loaded.plainOffice });
    },
  };
}
