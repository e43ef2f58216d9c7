import { launchUniver } from "../grid/univer-launch";
import { createDesk, type Desk } from "./desk";
import { ensureChineseFont } from "./fonts";
import { installInspection } from "./inspection";
import { notify } from "./notice";
import { createToolbar, SAMPLES, type ToolbarActions } from "./toolbar";
import { openingFailed } from "./words";
import "./page.css";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(`samples/${name}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function actionsOn(desk: Desk, afterOpening: () => void): ToolbarActions & { start(): Promise<void> } {
  function openBytes(name: string, bytes: Uint8Array): void {
    const outcome = desk.openFile(name, bytes);
    if (outcome.ok) afterOpening();
    else notify(openingFailed(name, outcome.problem));
  }
  async function openSample(name: string): Promise<boolean> {
    const bytes = await fetchSample(name);
    if (bytes) openBytes(name, bytes);
    return bytes !== null;
  }
  function openBlank(): void {
    desk.openBlank();
    afterOpening();
  }
  return {
    openFile: (file) =>
      void file.arrayBuffer().then((buffer) => openBytes(file.name, new Uint8Array(buffer))),
    openSample: (name) => void openSample(name),
    openBlank,
    saveAs() {},
    runCommand() {},
    setPaneWidth: (pixels) => element("pane").style.setProperty("width", `${pixels}px`),
    async start() {
      if (!(await openSample(SAMPLES[0]))) openBlank();
    },
  };
}

async function main(): Promise<void> {
  await ensureChineseFont(document);
  const univer = launchUniver(element("sheet"));
  const desk = createDesk(univer, element("sheet"));
  const actions = actionsOn(desk, () => {
    toolbar.showFileName(desk.current().name);
    inspect();
  });
  const toolbar = createToolbar(element("ribbon"), actions);
  const inspect = installInspection({ univer, desk, openBlank: actions.openBlank, counters: () => null });
  await actions.start();
}

void main();
