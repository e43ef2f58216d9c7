import type { ColumnRole, TableRegion } from "../../../core";
import { columnLetters, width } from "../../../core";
import { usePane, useStrings } from "../../pane-context";
import { Button } from "../../frame/controls/button";
import { isOfTable } from "../../session/role-choices";
import * as surfaces from "../../surfaces.module.css";
import * as styles from "./column-roles.module.css";

const ROLES: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "targetOperator",
  "target",
  "targetAdjusted",
  "targetUnit",
  "actual",
  "points",
  "score",
  "explanation",
];

const NONE = "none";

/** Every role with its column and the evidence; two clicks correct one, and the correction stays in the workbook. */
export function ColumnRoles({ region }: { readonly region: TableRegion }) {
  const { session, actions } = usePane();
  const strings = useStrings();
  const words = strings.pane.reading;
  const { area } = region;
  const columns = Array.from({ length: width(area) }, (_, index) => area.left + index);
  const { settings } = session;
  // Without what was set by hand a table that is one only by hand is none any more.
  const others = settings.roles.filter((choice) => !isOfTable(choice, region));
  const assign = (role: ColumnRole, value: string) =>
    void actions.assignRoles({
      sheet: region.sheet,
      area,
      columns: { [role]: value === NONE ? null : Number(value) },
    });
  return (
    <section aria-label={words.columns}>
      <h2 className={surfaces.heading}>{words.columns}</h2>
      {others.length < settings.roles.length ? (
        <div className={surfaces.row}>
          <span>{words.setByHand}</span>
          <Button size="small" onClick={() => void actions.changeSettings({ ...settings, roles: others })}>
            {strings.pane.settings.forgetRoles}
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {ROLES.map((role) => {
          const assignment = region.columns.find((one) => one.role === role);
          return (
            <li key={role} className={styles.row}>
              <span>{words.role[role]}</span>
              <select
                className={surfaces.select}
                aria-label={words.change(words.role[role])}
                value={assignment?.column ?? NONE}
                onChange={(event) => assign(role, event.target.value)}
              >
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {words.column(columnLetters(column))}
                  </option>
                ))}
                <option value={NONE}>{words.noColumn}</option>
              </select>
              {assignment ? (
                <span className={styles.why}>{strings.evidence.because(assignment.evidence, null)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
