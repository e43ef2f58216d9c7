import type { ReactNode } from "react";
import { NoticeBar } from "./notices/notice-bar";
import { useShownWork, WorkLine } from "./notices/work-line";
import * as styles from "./page-frame.module.css";

/** The frame of every page: what it is about, its content, and the bar with the one primary button. */
export function PageFrame(props: {
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly bar: ReactNode;
}) {
  const work = useShownWork();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>{props.header}</header>
      <main className={styles.main} tabIndex={-1}>
        {props.children}
      </main>
      <footer className={styles.footer}>
        {work && <WorkLine work={work} />}
        <NoticeBar work={work} />
        <div className={styles.bar} data-bar>
          {props.bar}
        </div>
      </footer>
    </div>
  );
}
