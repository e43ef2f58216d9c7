import { WORDS } from "../session/preferences";
import { usePane, useStrings } from "../pane-context";
import { Choice } from "./choice";
import { OnOff } from "./on-off";
import * as setting from "./setting.module.css";

/** Language, appearance, live checking, highlights: the user's own, in every workbook. */
export function UserSettings() {
  const { session, actions } = usePane();
  const { settings: words } = useStrings().pane;
  const { preferences } = session;
  return (
    <section className={setting.section} aria-label={words.forUser}>
      <OnOff
        label={words.live}
        hint={words.liveHint}
        isOn={preferences.isLive}
        onSwitch={(isLive) => actions.changePreferences({ isLive })}
      />
      <OnOff
        label={words.highlights}
        hint={words.highlightsHint}
        isOn={preferences.isHighlighting}
        onSwitch={(isHighlighting) => actions.changePreferences({ isHighlighting })}
      />
      <Choice
        label={words.language}
        value={preferences.language}
        options={WORDS.language.map((one) => [one, words.languageChoice[one]])}
        onChoose={(language) => actions.changePreferences({ language })}
      />
      <Choice
        label={words.theme}
        value={preferences.theme}
        options={WORDS.theme.map((one) => [one, words.themeChoice[one]])}
        onChoose={(theme) => actions.changePreferences({ theme })}
      />
    </section>
  );
}
