import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PageFrame } from "../frame/page-frame";
import { usePane, useWords } from "../pane-context";

const useStyles = makeStyles({
  title: { margin: "4px 0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  list: {
    margin: 0,
    padding: "12px 16px 12px 36px",
    display: "grid",
    gap: "12px",
    "& li::marker": { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});

/** The first run: three sentences, skippable. Meanwhile the workbook is being read. */
export function FirstRun() {
  const { actions } = usePane();
  const words = useWords().firstRun;
  const styles = useStyles();
  const go = () => actions.changePreferences({ hasSeenFirstRun: true });
  return (
    <PageFrame
      header={<h1 className={styles.title}>{words.title}</h1>}
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
