import { useId } from "react";
import { CHECK_IDS, type Ignored } from "../../core";
import { usePane, useStrings } from "../pane-context";
import { Button } from "../frame/controls/button";
import * as surfaces from "../surfaces.module.css";
import * as setting from "./setting.module.css";

/** By name what an entry is about, or its cell; nothing for a whole check. */
function whereOf({ subject, cell }: Ignored): string | null {
  return cell && (subject || cell.address);
}

/** What was set aside, each with its reason and the way back; and columns set by hand. */
export function IgnoredSettings() {
  const { session, actions } = usePane();
  const { findings, pane } = useStrings();
  const { settings } = session;
  const words = pane.settings;
  const id = useId();
  // What another version set aside stays in the workbook, and has no words here.
  const entries = settings.ignored.filter(({ check }) => CHECK_IDS.includes(check));
  return (
    <section className={setting.section} aria-label={words.ignored}>
      <h3 className={surfaces.heading}>{words.ignored}</h3>
      {entries.length === 0 ? (
        <p className={surfaces.quiet}>{words.ignoredNone}</p>
      ) : (
        <ul className={setting.checks}>
          {entries.map((entry, index) => (
            <li key={keyOf(entry)} className={setting.entry}>
              <div id={`${id}-${index}`}>
                {words.ignoredEntry(findings.checks[entry.check].title, whereOf(entry) ?? words.wholeCheck)}
                <p className={surfaces.quiet}>{pane.findings.reason(entry.reason)}</p>
              </div>
              <Button
                size="small"
                aria-describedby={`${id}-${index}`}
                onClick={() => void actions.forgetIgnored(entry)}
              >
                {pane.findings.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {settings.roles.length > 0 ? (
        <div className={surfaces.row}>
          <span>{words.rolesHint(settings.roles.length)}</span>
          <Button size="small" onClick={() => void actions.changeSettings({ ...settings, roles: [] })}>
            {words.forgetRoles}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** A finding that came back, because its cells changed, may be set aside once more. */
function keyOf({ check, cell, subject, basis }: Ignored): string {
  return JSON.stringify([check, cell, subject, basis]);
}
