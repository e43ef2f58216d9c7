import { usePane, useWords } from "../../pane-context";
import type { Work } from "../../session/session";
import { Button } from "../controls/button";
import * as styles from "./work-line.module.css";

/** How far it is, sheet by sheet, and 取消 beside it. Not read out at every step: who listens is told once (NoticeBar). */
export default function WorkLine({ work }: { readonly work: Work }) {
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
