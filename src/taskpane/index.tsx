import { createRoot, type Root } from "react-dom/client";
import { createCommandChannel, registerCommands } from "../commands";
import { HostError } from "../core";
import { createExcelHost, loadLaterHost } from "../excel/excel-host";
import { languageOf, loadStartStrings } from "../strings/load";
import type { Language, StartStrings } from "../strings";
import { App } from "./app";
import { browserPreferences } from "./browser-preferences";

/** How a set of Office.js members is named that the pane cannot do without. */
const NEEDED = { set: "ExcelApi", version: "1.7" };

const channel = createCommandChannel();

const clock = {
  now: () => performance.now(),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  today: () => new Date().toLocaleDateString("sv-SE"),
};

const clipboard = {
  write: async (text: string) => (await import("./browser-clipboard")).copyToClipboard(text),
};

/** The version in package.json, put in by the build. */
declare const __VERSION__: string;

/** The page without Excel around it: in a browser Office.js knows neither host nor requirement sets. */
async function outsideExcel() {
  const { OutsideExcel } = await import("./frame/outside-excel");
  return <OutsideExcel />;
}

async function oldExcel() {
  const { OldExcel } = await import("./frame/outside-excel");
  return <OldExcel language={languageOf(Office.context.displayLanguage ?? "")} />;
}

/** Chinese where the other language cannot be had right now: the pane asks for it again, and says so where that fails too. */
async function startWords(language: Language) {
  try {
    return await loadStartStrings(language);
  } catch {
    return loadStartStrings("zh-CN");
  }
}

/** The pane, in the browser's language until Excel tells its own. */
function pane(words: StartStrings, connected: Promise<void>) {
  return (
    <App
      host={createExcelHost()}
      connected={connected}
      words={words}
      preferences={browserPreferences(
        () => window.localStorage,
        () => Office.context.partitionKey ?? "",
      )}
      clock={clock}
      clipboard={clipboard}
      version={__VERSION__}
      commands={channel.onCommand}
      fetchHostParts={loadLaterHost}
    />
  );
}

function isNewEnough(): boolean {
  return Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version);
}

/** So many milliseconds Office.js has to reach Excel, of which it says nothing where a file of its own does not come. */
const LONGEST_START = 30_000;

async function outOfTime(): Promise<never> {
  await clock.wait(LONGEST_START);
  throw new HostError("session-lost");
}

/** Where another page took the pane's place it waits on. */
const NEVER = new Promise<void>(() => undefined);

/**
 * Kept once Excel may be asked; its buttons work from then on, whatever the pane still waits for. What is no Excel for us has a page of
 * its own, drawn once `drawn` is kept: over the pane. Fails where Office.js could not be had, and the pane says so.
 */
async function meetExcel(root: Root, drawn: Promise<unknown>): Promise<void> {
  if (typeof Office === "undefined") throw new HostError("session-lost");
  const { host } = await Promise.race([Office.onReady(), outOfTime()]);
  const isExcel = host === Office.HostType.Excel;
  if (isExcel) registerCommands(channel);
  if (isExcel && isNewEnough()) return;
  await drawn;
  root.render(await (isExcel ? oldExcel() : outsideExcel()));
  return NEVER;
}

/** Office.js takes its time to start. The pane stands before it is ready, and its first press is kept until it is. */
async function start(): Promise<void> {
  // React itself refuses a page without a root.
  const root = createRoot(document.getElementById("root") as HTMLElement);
  const words = startWords(languageOf(navigator.language));
  const drawn = words.then((some) => root.render(pane(some, connected)));
  const connected = meetExcel(root, drawn);
  await drawn;
}

void start();
