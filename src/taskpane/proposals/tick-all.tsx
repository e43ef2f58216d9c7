import { useEffect, useRef } from "react";
import { usePane, useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import { isTicked } from "../session/ticked";
import * as styles from "./tick-all.module.css";

/** 全选: ticks or unticks a whole list; between the two where some are ticked. Nothing for a list of one. */
export function TickAll(props: { readonly proposals: readonly Proposal[]; readonly describedBy?: string }) {
  const { session, actions } = usePane();
  const words = useStrings().pane.table;
  const box = useRef<HTMLInputElement>(null);
  const writable = props.proposals.filter(({ isWritable }) => isWritable);
  const ticked = writable.filter((one) => isTicked(session, one)).length;
  const isAll = ticked === writable.length;
  const isSome = ticked > 0 && !isAll;
  useEffect(() => {
    // No attribute of HTML says so.
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  if (writable.length < 2) return null;
  const tickAll = (isWanted: boolean) => {
    for (const { id, formula } of writable) {
      actions.tick(id, isWanted);
      if (formula !== null) actions.chooseFormula(id, isWanted ? "replace" : "keep");
    }
  };
  return (
    <label className={styles.all}>
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        aria-describedby={props.describedBy}
        onChange={() => tickAll(!isAll)}
      />
      {words.tickAll(ticked, writable.length)}
    </label>
  );
}
