import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import { DEFAULT_SETTINGS } from "../../core/index";
import { IconButton } from "../frame/icon-button";
import { PageFrame } from "../frame/page-frame";
import { usePane, useWords } from "../pane-context";
import { DEFAULT_PREFERENCES } from "../session/preferences";
import { CheckSettings } from "./check-settings";
import { IgnoredSettings } from "./ignored-settings";
import { PolicySettings } from "./policy-settings";
import { SettingsFile } from "./settings-file";
import { UserSettings } from "./user-settings";
import { useSettingStyles } from "./setting-styles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: {
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** 设置: what is kept in the workbook, what is kept for the user, and both as a file. */
export default function SettingsPage() {
  const { actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const setting = useSettingStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const reset = async () => {
    actions.changePreferences({ ...DEFAULT_PREFERENCES, hasSeenFirstRun: true });
    await actions.changeSettings(DEFAULT_SETTINGS);
    actions.say({ kind: "settings-reset" });
  };
  return (
    <PageFrame
      header={
        <div className={styles.head}>
          <IconButton label={words.table.back} icon={<ChevronLeftRegular />} onClick={actions.back} />
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {words.settings.title}
          </h1>
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
      <h2 className={setting.group}>{words.settings.forUser}</h2>
      <UserSettings />
      <SettingsFile />
    </PageFrame>
  );
}
