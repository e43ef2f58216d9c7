import { createRoot } from "react-dom/client";
import { createCommandChannel, registerCommands } from "../commands/index";
import { createExcelHost } from "../excel/excel-host";
import { App } from "./app";
import { copyToClipboard } from "./browser-clipboard";
import { browserPreferences } from "./browser-preferences";
import { OldExcel } from "./frame/old-excel";

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

Office.onReady(() => {
  const root = document.getElementById("root");
  if (!root) throw new Error("invariant: the page has a root");
  const isNewEnough = Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version);
  registerCommands(channel);
  const partition = Office.context.partitionKey ?? "";
  createRoot(root).render(
    isNewEnough ? (
      <App
        host={createExcelHost()}
        preferences={browserPreferences(() => window.localStorage, partition)}
        clock={clock}
        clipboard={{ write: copyToClipboard }}
        version={__VERSION__}
        commands={channel.onCommand}
      />
    ) : (
      <OldExcel />
    ),
  );
});
