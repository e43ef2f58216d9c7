import type { Grid } from "../host/grid";
import { createInterpreter, serveIframe, type Interpreter, type ServedPane, type Traffic } from "../host";
import { ensureChineseFont } from "./fonts";

/** The add-in's pane beside the sheet. */
export interface PaneFrame {
  /** Opens the pane anew for another workbook. */
  restart(grid: Grid, fileName: string): void;
  /** Presses one of the add-in's buttons in the ribbon. */
  runCommand(name: string): Promise<void>;
  show(isVisible: boolean): void;
  setWidth(pixels: number): void;
  traffic(): Traffic | null;
}

interface RunningPane {
  readonly interpreter: Interpreter;
  readonly served: ServedPane;
}

const PANE_ADDRESS = "add-in/taskpane.html";

/** The mark from which the time to the first list is measured. */
export const PANE_STARTED = "pane-started";

/** Lends the pane a Chinese font where the system has none, and lets F6 go back to the sheet. */
function furnish(frame: HTMLIFrameElement): void {
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  void ensureChineseFont(contentDocument);
  contentWindow.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    window.focus();
    document.querySelector<HTMLElement>("#sheet canvas")?.focus();
  });
}

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "自评助手";
  frame.addEventListener("load", () => furnish(frame));
  return frame;
}

function focusPaneOnF6(aside: HTMLElement): void {
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    aside.querySelector("iframe")?.contentWindow?.focus();
  });
}

/** Sets up the place of the pane; nothing runs in it until the first `restart`. */
export function createPaneFrame(aside: HTMLElement): PaneFrame {
  let running: RunningPane | null = null;
  const show = (isVisible: boolean) => {
    aside.hidden = !isVisible;
  };
  focusPaneOnF6(aside);

  function stop(): void {
    running?.served.close();
    running?.interpreter.close();
    aside.replaceChildren();
  }

  return {
    restart(grid, fileName) {
      stop();
      const frame = newFrame();
      const interpreter = createInterpreter({ grid });
      interpreter.onPaneVisibility(show);
      const documentUrl = `https://${window.location.host}/${encodeURIComponent(fileName)}`;
      const served = serveIframe({ iframe: frame, interpreter, src: PANE_ADDRESS, documentUrl });
      running = { interpreter, served };
      performance.mark(PANE_STARTED);
      aside.append(frame);
    },
    async runCommand(name) {
      await running?.served.invokeCommand(name);
    },
    show,
    setWidth: (pixels) => aside.style.setProperty("width", `${pixels}px`),
    traffic: () => running?.interpreter.traffic ?? null,
  };
}
