import { launchUniver } from "../grid/univer-launch";
import { createDesk, type Desk } from "./desk";
import { openDropped } from "./drop";
import { ensureChineseFont } from "./fonts";
import { installInspection } from "./inspection";
import { followLinks } from "./links";
import { notify } from "./notice";
import { createOpeners } from "./openers";
import { createPaneFrame, type PaneFrame } from "./pane-frame";
import { download, saveWorkbook } from "./save-workbook";
import { createToolbar } from "./toolbar";
import { WORDS } from "./words";
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

function saveAs(desk: Desk): void {
  const saved = saveWorkbook(desk.current());
  download(saved);
  notify(saved.isComplete ? WORDS.saved(saved.fileName) : WORDS.savedPlainly(saved.fileName));
}

/** The command that shows the pane is Excel's own business and works while the add-in is still loading. */
function runCommand(pane: PaneFrame, name: string): void {
  pane.show(true);
  if (name !== "openPane") pane.runCommand(name).catch(() => notify(WORDS.commandFailed));
}

async function main(): Promise<void> {
  await ensureChineseFont(document);
  const univer = launchUniver(element("sheet"));
  const desk = createDesk(univer, element("sheet"));
  const pane = createPaneFrame(element("pane"));
  const openers = createOpeners({ desk, fetchSample, afterOpening, say: notify });
  const toolbar = createToolbar(element("ribbon"), {
    ...openers,
    saveAs: () => saveAs(desk),
    runCommand: (name) => runCommand(pane, name),
    setPaneWidth: pane.setWidth,
  });
  const { openBlank } = openers;
  const { traffic, hostState } = pane;
  const inspect = installInspection({ univer, desk, openBlank, traffic, hostState });
  function afterOpening(): void {
    const { name, grid } = desk.current();
    toolbar.showFileName(name);
    inspect();
    pane.restart(grid, name);
  }
  followLinks(univer, desk);
  openDropped(document.body, openers.openFile);
  await openers.openFirst();
}

void main();
