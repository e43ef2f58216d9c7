import { createMemoryGrid } from "../../../src/workbench/grid/memory-grid";
import { createInterpreter, serveIframe } from "../../../src/workbench/host";
import type { ApiVersion } from "../../../src/workbench/host";
import type { OpenWorkbook } from "../../support/excel/open-workbook";
import type { Trials } from "./frame";
import { createHostSwitch } from "./host-switch";

/*
 * Excel on the web, played by a page: the host object model here, and in a frame the add-in's rooms with the whole of
 * Office.js, loader and all. Workbooks are opened one after another without loading the library again.
 */

/** What the page and its frame know of each other. */
export interface ExcelWorld {
  /** Starts an Excel of that version in place of the one before; resolves once Office.js is ready in its frame. */
  start(apiVersion: ApiVersion): Promise<void>;
  /** Opens a workbook in it; for the frame. */
  open: OpenWorkbook;
  /** The frame's own, put here by it. */
  trials: Trials | null;
  /** Called by the frame when it is ready. */
  ready(trials: Trials): void;
}

declare global {
  interface Window {
    excelWorld: ExcelWorld;
  }
}

let stop = (): void => undefined;

const world: ExcelWorld = {
  trials: null,
  ready: () => undefined,
  open: () => {
    throw new Error("No Excel was started.");
  },
  start(apiVersion) {
    stop();
    const host = createHostSwitch(
      createInterpreter({ grid: createMemoryGrid({ sheets: [{ name: "表" }] }), apiVersion }),
    );
    world.open = (workbook) => {
      const grid = createMemoryGrid(workbook);
      const interpreter = createInterpreter({ grid, apiVersion });
      host.turnTo(interpreter);
      return { host: interpreter, grid, close: () => interpreter.close() };
    };
    const iframe = document.createElement("iframe");
    const served = serveIframe({ iframe, interpreter: host.interpreter, src: "frame.html" });
    stop = () => {
      served.close();
      iframe.remove();
    };
    return new Promise((resolve) => {
      world.ready = (trials) => {
        world.trials = trials;
        resolve();
      };
      document.body.append(iframe);
    });
  },
};

window.excelWorld = world;
