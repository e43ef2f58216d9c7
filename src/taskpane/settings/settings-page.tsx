import { ChevronLeftRegular } from "@fluentui/react-icons/headless/svg/chevron-left";
import { DEFAULT_SETTINGS } from "../../core";
import { IconButton } from "../frame/controls/icon-button";
import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useStrings } from "../pane-context";
import { DEFAULT_PREFERENCES } from "../session/preferences";
import { CheckSettings } from "./check-settings";
import { IgnoredSettings } from "./ignored-settings";
import { PolicySettings } from "./policy-settings";
import { SettingsFile } from "./settings-file";
import { StartupSetting } from "./startup-setting";
import { UserSettings } from "./user-settings";
import { Button } from "../frame/controls/button";
import * as setting from "./setting.module.css";
import * as styles from "./settings-page.module.css";

/** 设置: what is kept in the workbook, what is kept for the user, and both as a file. */
export default function SettingsPage() {
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const reset = async () => {
    const { settings, preferences } = session;
    const startsWithWorkbook = session.startsWithWorkbook === true;
    actions.changePreferences({ ...DEFAULT_PREFERENCES, hasSeenFirstRun: true });
    // What the user had us write is no setting: 重新评分 keeps it up to date as before, until it is restored.
    await actions.changeSettings(
      { ...DEFAULT_SETTINGS, scoreBasis: settings.scoreBasis },
      { kind: "settings-reset", before: { settings, preferences, startsWithWorkbook } },
    );
    // Last, so that nothing said after it hides a refusal.
    if (startsWithWorkbook) await actions.changeStartup(false);
  };
  return (
    <PageFrame
      header={
        <div className={styles.head}>
          <IconButton label={words.table.back} icon={<ChevronLeftRegular />} onClick={actions.back} />
          <PageHeading takesFocus>{words.settings.title}</PageHeading>
        </div>
      }
      bar={
        <>
          <Button appearance="primary" onClick={actions.back}>
            {words.settings.done}
          </Button>
          <Button onClick={() => void reset()}>{words.settings.reset}</Button>
        </>
      }
    >
      <h2 className={setting.group}>{words.settings.inWorkbook}</h2>
      <PolicySettings />
      <CheckSettings />
      <IgnoredSettings />
      <StartupSetting />
      <SettingsFile />
      <h2 className={setting.group}>{words.settings.forUser}</h2>
      <UserSettings />
    </PageFrame>
  );
}
