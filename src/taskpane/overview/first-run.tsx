import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useWords } from "../pane-context";
import { Button } from "../frame/button";
import * as styles from "./first-run.module.css";

/** The first run: three sentences, skippable. Meanwhile the workbook is being read. */
export function FirstRun() {
  const { actions } = usePane();
  const words = useWords().firstRun;
  const go = () => actions.changePreferences({ hasSeenFirstRun: true });
  return (
    <PageFrame
      header={<PageHeading>{words.title}</PageHeading>}
      bar={
        <>
          <Button appearance="primary" onClick={go}>
            {words.start}
          </Button>
          <Button appearance="subtle" onClick={go}>
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
