import { makeStyles, tokens } from "@fluentui/react-components";
import { Button } from "@fluentui/react-components";
import { PageFrame } from "../frame/page-frame";
import { usePane, useWords } from "../pane-context";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({
  title: { margin: "4px 0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  line: { padding: "10px 12px 11px", display: "grid", gap: "8px" },
  bone: {
    height: "14px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

const WIDTHS = ["62%", "48%", "55%"];

/** The frame before the first read is done: same places, so that nothing jumps. */
export function Skeleton() {
  const { session, actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const hasFailed = session.work === null && session.review === null;
  return (
    <PageFrame
      header={<h1 className={styles.title}>{words.product}</h1>}
      bar={
        <>
          <Button appearance="primary" onClick={() => void (hasFailed ? actions.retry() : actions.rescore())}>
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
