import { createRoot } from "react-dom/client";
import { createCommandChannel, registerCommands } from "../commands/index";
import { createExcelHost, loadWriting } from "../excel/excel-host";
import { languageOf, loadStartStrings } from "../strings/load";
import { App } from "./app";
import { copyToClipboard } from "./browser-clipboard";
import { browserPreferences } from "./browser-preferences";
import { OldExcel } from "./frame/old-excel";
import { languageFor } from "./use-language";

/** How a set of Office.js members is named that the pane cannot do without. */
const NEEDED = { set: "ExcelApi", version: "1.7" };

const channel = createCommandChannel();

const clock = {
  now: () => performance.now(),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  today: () => new Date().toLocaleDateString("sv-SE"),
};

/** The version in package.json, put in by the build. */
declare const __VERSION__: string;

Office.onReady(async () => {
  const root = document.getElementById("root");
  if (!root) throw new Error("invariant: the page has a root");
  registerCommands(channel);
  const { context } = Office;
  if (!context.requirements.isSetSupported(NEEDED.set, NEEDED.version)) {
    const { pane } = await loadStartStrings(languageOf(context.displayLanguage ?? ""));
    createRoot(root).render(<OldExcel words={pane.trouble} />);
    return;
  }
  const host = createExcelHost();
  const preferences = browserPreferences(() => window.localStorage, context.partitionKey ?? "");
  const language = languageFor(preferences.load(), host.capabilities().displayLanguage);
  createRoot(root).render(
    <App
      host={host}
      words={await loadStartStrings(language)}
      preferences={preferences}
      clock={clock}
      clipboard={{ write: copyToClipboard }}
      version={__VERSION__}
      commands={channel.onCommand}
      fetchHostParts={loadWriting}
    />,
  );
});
