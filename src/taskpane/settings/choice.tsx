import { useId } from "react";
import * as surfaces from "../surfaces.module.css";
import * as setting from "./setting.module.css";

/** A labelled choice of one among few. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly hint?: string;
  /** Whether the keyboard goes there when it comes. */
  readonly autoFocus?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className={setting.field}>
      <label htmlFor={id} className={setting.label}>
        {props.label}
      </label>
      <select
        id={id}
        className={surfaces.select}
        value={props.value}
        autoFocus={props.autoFocus}
        onChange={(event) => props.onChoose(event.target.value as Value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {props.hint ? <p className={surfaces.quiet}>{props.hint}</p> : null}
    </div>
  );
}
