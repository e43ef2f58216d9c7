import { PageFrame } from "../../frame/page-frame";
import { PageHeading } from "../../frame/page-heading";
import { usePane, useStrings } from "../../pane-context";
import { Button } from "../../frame/controls/button";
import * as styles from "./first-run.module.css";

/**
 * The first run: three sentences, skippable. Meanwhile the workbook is being read. 开始评分 goes on to the scores, and writes
 * nothing, as the sentences promise: not even what another user of the workbook had written; 跳过 shows what was found.
 */
export default function FirstRun() {
  const { actions } = usePane();
  const words = useStrings().pane.firstRun;
  const skip = () => actions.changePreferences({ hasSeenFirstRun: true });
  const start = () => {
    skip();
    void actions.score();
  };
  return (
    <PageFrame
      header={<PageHeading>{words.title}</PageHeading>}
      bar={
        <>
          <Button appearance="primary" onClick={start}>
            {words.start}
          </Button>
          <Button appearance="subtle" onClick={skip}>
            {words.skip}
          </Button>
        </>
      }
    >
      <ol className={styles.list}>
        {words.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </PageFrame>
  );
}
