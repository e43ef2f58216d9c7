import { useEffect } from "react";
import { usePane, useStrings } from "../pane-context";
import { OnOff } from "./on-off";
import * as setting from "./setting.module.css";

/** 打开工作簿时自动检查: only where Excel can start the add-in by itself, and only once it has said how it stands. */
export function StartupSetting() {
  const { session, actions } = usePane();
  const { settings: words } = useStrings().pane;
  const { hasSharedRuntime } = session.capabilities;
  useEffect(() => {
    if (hasSharedRuntime) void actions.askStartup();
  }, [actions, hasSharedRuntime]);
  if (!hasSharedRuntime || session.startsWithWorkbook === null) return null;
  return (
    <section className={setting.section} aria-label={words.startup}>
      <OnOff
        label={words.startup}
        hint={words.startupHint}
        isOn={session.startsWithWorkbook}
        onSwitch={(isOn) => void actions.changeStartup(isOn)}
      />
    </section>
  );
}
