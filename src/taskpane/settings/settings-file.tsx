import { useRef } from "react";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { parseBureauFile, printBureauFile } from "./bureau-file";
import { Button } from "../frame/controls/button";
import { ButtonLink } from "../frame/controls/button-link";
import * as setting from "./setting.module.css";

/** Export and import of the rules as a file, for a whole bureau. */
export function SettingsFile() {
  const { session, actions } = usePane();
  const { settings: words } = useStrings().pane;
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined) => {
    if (!file) return;
    const settings = parseBureauFile(await file.text());
    if (!settings) return actions.say({ kind: "settings-import-failed" });
    await actions.changeSettings({ ...session.settings, ...settings }, { kind: "settings-imported" });
  };
  return (
    <section className={setting.section} aria-label={words.file}>
      <h3 className={surfaces.heading}>{words.file}</h3>
      <p className={surfaces.quiet}>{words.fileHint}</p>
      <div className={surfaces.row}>
        <ButtonLink
          size="small"
          download={words.fileName}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(printBureauFile(session.settings))}`}
        >
          {words.exportFile}
        </ButtonLink>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.importFile}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.importFile}
        onChange={(event) => {
          void load(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </section>
  );
}
