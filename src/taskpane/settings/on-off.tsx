import { useId } from "react";
import { useSurfaces } from "../surfaces";
import { useSettingStyles } from "./setting-styles";

/** A setting that is on or off, with what it means below it. */
export function OnOff(props: {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const id = useId();
  const styles = useSettingStyles();
  const surfaces = useSurfaces();
  return (
    <div className={styles.switch}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={props.isOn}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onSwitch(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{props.label}</label>
        {props.hint ? (
          <p id={`${id}-hint`} className={surfaces.quiet}>
            {props.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
