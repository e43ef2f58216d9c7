import type { FormEvent, KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../core";
import { classes } from "../class-names";
import { usePane, useStrings } from "../pane-context";
import { Button } from "../frame/controls/button";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./ignore-form.module.css";

/** Asks for the reason before a finding, or its whole kind, is set aside. */
export default function IgnoreForm(props: { readonly finding: Finding; readonly onDone: () => void }) {
  const { actions } = usePane();
  const { findings } = useStrings().pane;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isWholeCheck, setIsWholeCheck] = useState(false);
  const [isWhyAsked, setIsWhyAsked] = useState(false);
  useEffect(() => {
    field.current?.focus();
    // Down to its button, which may lie below what is in sight.
    form.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") {
      setIsWhyAsked(true);
      return field.current?.focus();
    }
    void actions.ignore(props.finding, reason.trim(), isWholeCheck);
    props.onDone();
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    props.onDone();
  };
  return (
    <form ref={form} noValidate onSubmit={submit} onKeyDown={leaveOnEscape} className={styles.form}>
      <label htmlFor={id} className={surfaces.small}>
        {findings.ignoreReason}
      </label>
      <input
        id={id}
        ref={field}
        required
        maxLength={200}
        className={surfaces.field}
        placeholder={findings.ignoreExample}
        value={reason}
        aria-invalid={isWhyAsked}
        aria-describedby={isWhyAsked ? `${id}-why` : undefined}
        onChange={(event) => {
          setReason(event.target.value);
          setIsWhyAsked(false);
        }}
      />
      {isWhyAsked ? (
        <p id={`${id}-why`} className={classes(surfaces.text, surfaces.small, surfaces.error)} role="alert">
          {findings.ignoreWhy}
        </p>
      ) : null}
      <label className={surfaces.tick}>
        <input
          type="checkbox"
          checked={isWholeCheck}
          onChange={(event) => setIsWholeCheck(event.target.checked)}
        />
        {findings.ignoreKind}
      </label>
      <div className={surfaces.row}>
        <Button size="small" type="submit">
          {findings.confirmIgnore}
        </Button>
      </div>
    </form>
  );
}
