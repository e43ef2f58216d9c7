import { useEffect, useState } from "react";
import { usePane, useWords } from "../../pane-context";
import type { Work } from "../../session/session";
import { Button } from "../controls/button";
import * as styles from "./work-line.module.css";

/** A job shorter than this is not worth a word, in milliseconds. */
const PATIENCE = 500;

/** What the pane is busy with, once it takes longer than a blink. */
export function useShownWork(): Work | null {
  const { work } = usePane().session;
  const isLong = useIsLong(work?.kind ?? null);
  return isLong || (work && isToldAtOnce(work)) ? work : null;
}

/** Whether it answers what the user has just done, or asks for something. */
export function isToldAtOnce({ kind }: Work): boolean {
  return kind === "waiting" || kind === "stopping";
}

/** How far it is, sheet by sheet, and 取消 beside it. Not read out at every step: who listens is told once (NoticeBar). */
export function WorkLine({ work }: { readonly work: Work }) {
  const { actions } = usePane();
  const { work: words } = useWords();
  const share = work.of > 0 ? work.done / work.of : 0;
  const text = work.sheetName === null ? words[work.kind] : words.at(work);
  return (
    <div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.reviewing}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={text}
      >
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button size="small" disabledFocusable={work.kind === "stopping"} onClick={actions.cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function useIsLong(kind: Work["kind"] | null): boolean {
  const isBusy = kind !== null;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return isLong;
}
