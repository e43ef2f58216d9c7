import type { ReactNode } from "react";
import { Suspense } from "react";
import { lazyPart } from "./loading/lazy-part";
import { NoticeBar } from "./notices/notice-bar";
import { useShownWork } from "./notices/shown-work";
import * as styles from "./page-frame.module.css";

const WorkLine = lazyPart(() => import("./notices/work-line"));

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
        <Suspense>{work && <WorkLine work={work} />}</Suspense>
        <NoticeBar work={work} />
        <div className={styles.bar} data-bar>
          {props.bar}
        </div>
      </footer>
    </div>
  );
}
