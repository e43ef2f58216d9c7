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
  hostState(): Interpreter["state"] | null;
}

interface RunningPane {
  readonly interpreter: Interpreter;
  readonly served: ServedPane;
}

const PANE_ADDRESS = "add-in/taskpane.html";

/** The mark from which the time to the first list is measured. */
const PANE_STARTED = "pane-started";

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

const REACHED_BY_TAB = "button:not([disabled]), a[href], input, select, textarea, [tabindex='0']";

/** As Excel does: back to where the keyboard was in the pane, at first to the first thing that takes it. */
function focusPane({ contentDocument, contentWindow }: HTMLIFrameElement): void {
  contentWindow?.focus();
  const isFirstTime = contentDocument?.activeElement === contentDocument?.body;
  if (isFirstTime) contentDocument?.querySelector<HTMLElement>(REACHED_BY_TAB)?.focus();
}

function focusPaneOnF6(aside: HTMLElement): void {
  window.addEventListener("keydown", (event) => {
    const frame = aside.querySelector("iframe");
    if (event.key !== "F6" || aside.hidden || !frame) return;
    event.preventDefault();
    focusPane(frame);
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
    hostState: () => running?.interpreter.state ?? null,
  };
}
