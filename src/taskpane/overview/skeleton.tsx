import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useWords } from "../pane-context";
import { Button } from "../frame/button";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./skeleton.module.css";

const WIDTHS = ["62%", "48%", "55%"];

/** The frame before the first read is done: same places, so that nothing jumps. */
export function Skeleton() {
  const { session, actions } = usePane();
  const words = useWords();
  const hasFailed = session.work === null && session.review === null;
  return (
    <PageFrame
      header={<PageHeading>{words.product}</PageHeading>}
      bar={
        <>
          <Button
            appearance="primary"
            onClick={() => void (hasFailed ? actions.readAgain() : actions.rescore())}
          >
            {hasFailed ? words.trouble.retry : words.overview.rescore}
          </Button>
          <p className={surfaces.quiet}>{words.localOnly}</p>
        </>
      }
    >
      {hasFailed ? null : (
        <div aria-busy="true" aria-label={words.work.reading} role="img">
          {WIDTHS.map((width) => (
            <div key={width} className={`${surfaces.divider} ${styles.line}`}>
              <div className={styles.bone} style={{ width }} />
              <div className={styles.bone} style={{ width: "34%" }} />
            </div>
          ))}
        </div>
      )}
    </PageFrame>
  );
}
