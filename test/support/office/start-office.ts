import {
  createInterpreter,
  createNativeBridge,
  type ApiVersion,
  type Interpreter,
} from "../../../src/workbench/host";
import {
  createMemoryGrid,
  type MemoryGrid,
  type WorkbookSketch,
} from "../../../src/workbench/grid/memory-grid";
import type { Grid } from "../../../src/workbench/host/grid";
import { loadOffice, type OfficeGlobals, type OfficeRelay } from "./load-office";
import { createOfficeNamespace, type OfficeStub } from "./office-namespace";

/** An add-in's view of an open workbook, and the test's view of the other end. */
export interface StartedOffice<G extends Grid> {
  readonly Excel: OfficeGlobals["Excel"];
  readonly OfficeExtension: OfficeGlobals["OfficeExtension"];
  readonly Office: OfficeStub;
  readonly host: Interpreter;
  readonly grid: G;
  /** Takes the globals back. */
  close(): void;
}

export interface StartOptions {
  /** The newest `ExcelApi` of this Excel; `1.20` where nothing is said. */
  readonly apiVersion?: ApiVersion;
  readonly language?: string;
  readonly payloadLimit?: number;
  /** Requirement sets other than `ExcelApi`, by name; the shared runtime is there where nothing is said. */
  readonly otherSets?: Readonly<Record<string, string>>;
  /** `false` leaves `globalThis.Excel` and its like alone. */
  readonly asGlobals?: boolean;
  /** A library that is loaded already, for tests that open very many workbooks. */
  readonly relay?: OfficeRelay;
}

const NAMES = ["Excel", "Office", "OfficeExtension"] as const;

/** Opens a workbook in a fresh Excel with the unmodified Office.js, as `Excel` and `Office` of the test. */
export function startOffice(workbook: WorkbookSketch, options?: StartOptions): StartedOffice<MemoryGrid> {
  return startOfficeOver(createMemoryGrid(workbook), options);
}

/** The same over any grid. */
export function startOfficeOver<G extends Grid>(grid: G, options: StartOptions = {}): StartedOffice<G> {
  const host = createInterpreter({ grid, ...options });
  const bridge = createNativeBridge(host);
  const library = options.relay?.connect(bridge) ?? loadOffice(bridge);
  const Office = createOfficeNamespace(library, host, options.otherSets);
  const parts = { Excel: library.Excel, OfficeExtension: library.OfficeExtension, Office };
  const takeBack = options.asGlobals === false ? () => undefined : setGlobals(parts);
  return {
    ...parts,
    host,
    grid,
    close() {
      host.close();
      takeBack();
    },
  };
}

function setGlobals(parts: Readonly<Record<(typeof NAMES)[number], unknown>>): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: parts[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
