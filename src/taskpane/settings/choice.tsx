import { useId } from "react";
import { useSurfaces } from "../surfaces";
import { useSettingStyles } from "./setting-styles";

/** A labelled choice of one among few. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  const surfaces = useSurfaces();
  const styles = useSettingStyles();
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <select
        id={id}
        className={surfaces.select}
        value={props.value}
        onChange={(event) => props.onChoose(event.target.value as Value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {props.hint ? <p className={surfaces.quiet}>{props.hint}</p> : null}
    </>
  );
}
