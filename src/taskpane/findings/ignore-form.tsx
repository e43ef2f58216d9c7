import type { FormEvent, KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../core/index";
import { usePane, useStrings } from "../pane-context";
import { Button } from "../frame/controls/button";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./ignore-form.module.css";

/** Asks for the reason before a finding, or its whole kind, is set aside. */
export default function IgnoreForm(props: { readonly finding: Finding; readonly onDone: () => void }) {
  const { actions } = usePane();
  const { findings } = useStrings().pane;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [isWholeCheck, setIsWholeCheck] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return field.current?.focus();
    void actions.ignore(props.finding, reason.trim(), isWholeCheck);
    props.onDone();
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    props.onDone();
  };
  return (
    <form onSubmit={submit} onKeyDown={leaveOnEscape} className={styles.form}>
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
        onChange={(event) => setReason(event.target.value)}
      />
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
