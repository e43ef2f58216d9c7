import type { CheckId } from "../../core";
import { CHECK_IDS } from "../../core";
import { Disclosure } from "../frame/controls/disclosure";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { OnOff } from "./on-off";
import * as setting from "./setting.module.css";

/** Every check, on or off. */
export function CheckSettings() {
  const { session, actions } = usePane();
  const { findings, pane } = useStrings();
  const { settings } = session;
  const disabled = settings.disabledChecks;
  const on = CHECK_IDS.filter((id) => !disabled.includes(id));
  const switchCheck = (id: CheckId, isOn: boolean) => {
    const others = disabled.filter((one) => one !== id);
    void actions.changeSettings({ ...settings, disabledChecks: isOn ? others : [...others, id] });
  };
  return (
    <section className={setting.section} aria-label={pane.settings.checks}>
      <h3 className={surfaces.heading}>{pane.settings.checks}</h3>
      <Disclosure label={pane.settings.checksHint(on.length, CHECK_IDS.length)}>
        {() => (
          <ul className={setting.checks}>
            {CHECK_IDS.map((id) => (
              <li key={id}>
                <OnOff
                  label={findings.checks[id].title}
                  isOn={on.includes(id)}
                  onSwitch={(isOn) => switchCheck(id, isOn)}
                />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
