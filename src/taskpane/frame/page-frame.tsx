import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { NoticeBar } from "./notice-bar";
import { WorkLine } from "./work-line";

const useStyles = makeStyles({
  frame: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr) auto", height: "100%", minWidth: 0 },
  header: {
    padding: "6px 6px 6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  main: { overflowY: "auto", overflowX: "hidden", minWidth: 0, position: "relative" },
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px" },
});

/** The frame of every page: what it is about, its content, and the bar with the one primary button. */
export function PageFrame(props: {
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly bar: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>{props.header}</header>
      <main className={styles.main} tabIndex={-1}>
        {props.children}
      </main>
      <footer className={styles.footer}>
        <WorkLine />
        <NoticeBar />
        <div className={styles.bar}>{props.bar}</div>
      </footer>
    </div>
  );
}
