import { useEffect, useState } from "react";
import { usePane, useWords } from "../../pane-context";
import type { Work } from "../../session/session";
import type { StartStrings } from "../../../strings";
import { Button } from "../controls/button";
import * as styles from "./work-line.module.css";

/** A job shorter than this is not worth a word, in milliseconds. */
const PATIENCE = 500;

/** What the pane is busy with, once it takes longer than a blink. */
export function useShownWork(): Work | null {
  const { work } = usePane().session;
  const isLong = useIsLong(work?.kind ?? null);
  return isLong || work?.kind === "waiting" ? work : null;
}

/** How far it is, sheet by sheet, and 取消 beside it. Not read out at every step: who listens is told once (NoticeBar). */
export function WorkLine({ work }: { readonly work: Work }) {
  const { actions } = usePane();
  const words = useWords();
  const share = work.of > 0 ? work.done / work.of : 0;
  const text = workText(work, words);
  return (
    <div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.work.loading}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={text}
      >
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button size="small" onClick={actions.cancel}>
          {words.work.cancel}
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

function workText(work: Work, { work: words, trouble }: StartStrings["pane"]): string {
  switch (work.kind) {
    case "reading":
      return work.sheetName === null ? words.reading : words.readingSheet(work.sheetName, work.done, work.of);
    case "reviewing":
      return work.sheetName === null ? words.loading : words.reviewing(work.sheetName, work.done, work.of);
    case "writing":
      return words.writing;
    case "restoring":
      return words.restoring;
    case "reporting":
      return words.reporting;
    case "waiting":
      return trouble.waitingForEdit;
  }
}
