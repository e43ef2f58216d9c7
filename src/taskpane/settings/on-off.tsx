import { useId } from "react";
import * as surfaces from "../surfaces.module.css";
import * as setting from "./setting.module.css";

/** A setting that is on or off, with what it means below it. */
export function OnOff(props: {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={setting.toggle}>
      <input
        id={id}
        type="checkbox"
        className={setting.box}
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
